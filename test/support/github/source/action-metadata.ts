// Tells GitHub's language service what our actions take and give, from their action.yml.
import type { ActionMetadata } from '@actions/languageservice/action';
import type { ActionsMetadataProvider } from '@actions/languageservice/validate';
import { type ActionPlaces, locateAction } from './action-location.js';
import { actionFileIn, readActionTemplate } from './action-source.js';

export function metadataProvider(places: ActionPlaces): ActionsMetadataProvider {
  return {
    fetchActionMetadata: async ({ owner, name, path, ref }) => {
      const uses = `${[owner, name, ...(path === undefined ? [] : [path])].join('/')}@${ref}`;
      return metadataOf(uses, places);
    },
  };
}

/** Undefined when the action should be there and is not. Actions nobody described are taken as they come. */
export function metadataOf(uses: string, places: ActionPlaces): ActionMetadata | undefined {
  const location = locateAction(uses, places);
  if (location.kind !== 'folder') return { name: uses, description: '' };
  const path = actionFileIn(location.folder);
  if (path === undefined) return undefined;
  const template = readActionTemplate(path);
  return {
    name: template.name,
    description: template.description,
    inputs: Object.fromEntries(
      (template.inputs ?? []).map(input => [
        input.id,
        {
          description: input.description ?? '',
          required: input.required ?? false,
          ...(input.default === undefined ? {} : { default: input.default.toString() }),
          ...(input.deprecationMessage === undefined ? {} : { deprecationMessage: input.deprecationMessage }),
        },
      ]),
    ),
    outputs: Object.fromEntries((template.outputs ?? []).map(output => [output.id, { description: '' }])),
  };
}
