// Which inputs the task editor folds away together. The others stand open, above the groups.
import { identityInputs, ledgerInputs, streamInputs } from '../../steps/groups.js';
import { type Definition, inputsOn } from '../definition.js';

export type TaskGroup = {
  readonly name: string;
  readonly displayName: string;
  readonly isExpanded: boolean;
};

const groups: readonly { readonly group: TaskGroup; readonly members: readonly string[] }[] = [
  {
    group: { name: 'identity', displayName: 'Signing in', isExpanded: false },
    members: Object.keys(identityInputs),
  },
  {
    group: { name: 'ledger', displayName: 'Ledger', isExpanded: false },
    members: [...Object.keys(ledgerInputs), ...Object.keys(streamInputs)],
  },
];

/** The group of an input. A connection is in none: the pick lists wait for it, so it comes first. */
export function groupOf(definition: Definition, name: string): string | undefined {
  if (definition.inputs[name]?.kind.name === 'service-connection') return undefined;
  return groups.find(({ members }) => members.includes(name))?.group.name;
}

export function taskGroups(definition: Definition): readonly TaskGroup[] {
  const named = inputsOn(definition, 'azure-pipelines').map(([name]) => groupOf(definition, name));
  return groups.map(({ group }) => group).filter(group => named.includes(group.name));
}
