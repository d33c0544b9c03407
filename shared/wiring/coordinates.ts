// Which resource the inputs name: by group and name, or by its full id. Each kind of target has inputs of its own.
import { parseResourceId } from '../azure/resource-id.js';
import { Fault } from '../fault/fault.js';
import { type HostName, spell } from '../step/names.js';
import { coordinates, namingInputs, type TargetKind, targetKinds } from '../traffic/kinds.js';

/** The values of `targetInputs`; their rules allow one way of naming a resource only. */
export type TargetValues = {
  readonly target: TargetKind;
  readonly 'resource-group': string | undefined;
  readonly app: string | undefined;
  readonly profile: string | undefined;
  readonly 'resource-id': string | undefined;
  readonly candidate: string | undefined;
};

export type Named = {
  readonly subscription?: string;
  readonly resourceGroup: string;
  readonly name: string;
  /** Undefined when none was named, or whichever is idle. */
  readonly candidate: string | undefined;
};

export function namedBy(values: TargetValues, host: HostName): Named {
  const strange = strangersIn(values, host);
  const wrong = candidateProblem(values, host);
  const place = placeOf(values, host);
  const problems = { ...strange, ...wrong, ...('problem' in place ? place.problem : {}) };
  const count = Object.keys(problems).length;
  if (count > 0 || 'problem' in place) {
    const message = count === 1 ? 'one input needs attention' : `${count} inputs need attention`;
    throw new Fault('INPUT_INVALID', message, { facts: problems });
  }
  const { candidate } = values;
  return { ...place, candidate: candidate === 'idle' ? undefined : candidate };
}

type Problems = Readonly<Record<string, string>>;

/** An input of another target is refused by name: ignored, it would look as if it had been heard. */
function strangersIn(values: TargetValues, host: HostName): Problems {
  const { namedBy: own } = coordinates[values.target];
  const strangers = namingInputs.filter(name => name !== own && values[name] !== undefined);
  return Object.fromEntries(
    strangers.map(name => {
      const kinds = targetKinds.filter(kind => coordinates[kind].namedBy === name).join(', ');
      return [spell(name, host), `it belongs to ${kinds}; ${values.target} is named by ${spell(own, host)}`];
    }),
  );
}

function candidateProblem({ target, candidate }: TargetValues, host: HostName): Problems {
  if (candidate === undefined) return {};
  const parsed = coordinates[target].candidate.parse(candidate, {});
  if ('value' in parsed) return {};
  return {
    [spell('candidate', host)]: `expected ${parsed.expected}, got ${JSON.stringify(candidate.slice(0, 60))}`,
  };
}

type Place = Omit<Named, 'candidate'> | { readonly problem: Problems };

function placeOf(values: TargetValues, host: HostName): Place {
  const { namedBy: own, resourceType } = coordinates[values.target];
  const { 'resource-id': id, 'resource-group': resourceGroup = '' } = values;
  if (id === undefined) return { resourceGroup, name: values[own] ?? '' };
  const parsed = parseResourceId(id, resourceType);
  if ('value' in parsed) {
    const { subscription, resourceGroup: group, names } = parsed.value;
    return { subscription, resourceGroup: group, name: names[0] ?? '' };
  }
  const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
  const got = JSON.stringify(id.slice(0, 200));
  return { problem: { [spell('resource-id', host)]: `expected ${parsed.expected}, got ${got}${note}` } };
}
