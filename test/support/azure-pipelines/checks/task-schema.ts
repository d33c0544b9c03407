// Describes a task to Microsoft's language service in the form in which its schema describes the built-in tasks.
import type { JSONSchema } from 'azure-pipelines-language-service';
import { isMapping, type Mapping, mappingAt, sequenceAt, textAt } from '../untyped.js';

export type TaskSchema = {
  /** Goes into the list of names that `task:` accepts. */
  readonly name: JSONSchema;
  /** Goes into the list of what may stand beside a name. */
  readonly step: JSONSchema;
};

export function taskSchema(definition: Mapping): TaskSchema {
  const reference = `${textAt(definition, 'name') ?? ''}@${textAt(mappingAt(definition, 'version'), 'Major') ?? ''}`;
  const inputs = sequenceAt(definition, 'inputs').filter(isMapping);
  const required = inputs.filter(isDemanded).map(shownName);
  const description = textAt(definition, 'description') ?? reference;
  return {
    name: { description, doNotSuggest: false, ignoreCase: 'value', enum: [reference] },
    step: {
      properties: {
        task: { description, ignoreCase: 'value', pattern: `^${reference}$` },
        inputs: {
          description: `Inputs of ${reference}`,
          properties: Object.fromEntries(
            inputs.map(input => [shownName(input), inputSchema(input)] as const),
          ),
          additionalProperties: false,
          ...(required.length === 0 ? {} : { required }),
        },
      },
      doNotSuggest: false,
      firstProperty: ['task'],
      required: required.length === 0 ? ['task'] : ['task', 'inputs'],
    },
  };
}

/** The service shows the first alias of an input and accepts its name as another. */
function shownName(input: Mapping): string {
  return aliasesOf(input)[0] ?? textAt(input, 'name') ?? '';
}

function aliasesOf(input: Mapping): readonly string[] {
  return sequenceAt(input, 'aliases').filter(alias => typeof alias === 'string');
}

/** An input that may be hidden, or that has a default, can be left out. */
function isDemanded(input: Mapping): boolean {
  return (
    input['required'] === true && !('visibleRule' in input) && (textAt(input, 'defaultValue') ?? '') === ''
  );
}

function inputSchema(input: Mapping): JSONSchema {
  const description = textAt(input, 'label') ?? '';
  const [, ...aliases] = [...aliasesOf(input), textAt(input, 'name') ?? ''];
  return { description, ...(aliases.length === 0 ? {} : { aliases: [...aliases] }), ...valueSchema(input) };
}

function valueSchema(input: Mapping): JSONSchema {
  const options = Object.keys(mappingAt(input, 'options'));
  const editable = textAt(mappingAt(input, 'properties'), 'EditableOptions')?.toLowerCase() === 'true';
  switch (textAt(input, 'type')) {
    case 'boolean':
      return { type: 'boolean', ignoreCase: 'key' };
    case 'int':
      return { type: 'integer', ignoreCase: 'key' };
    case 'pickList':
    case 'radio':
      return editable || options.length === 0
        ? { type: 'string', ignoreCase: 'key' }
        : { enum: options, ignoreCase: 'all' };
    default:
      return { type: 'string', ignoreCase: 'key' };
  }
}
