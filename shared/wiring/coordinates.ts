// Which resource the inputs name: by group and name, by its full id, or by what its kind is named by. Each kind of target has
// inputs of its own.
import { parseResourceId } from '../azure/resource-id.js';
import { Fault } from '../fault/fault.js';
import { type HostName, spell } from '../step/names.js';
import { coordinates, namingInputs, type PlacingInput, placingInputs } from '../traffic/coordinates.js';
import { type TargetKind, targetKinds } from '../traffic/kinds.js';

/** The values of `targetInputs`; their rules allow one way of naming a resource only. */
export type TargetValues = {
  readonly target: TargetKind;
  readonly 'resource-group': string | undefined;
  readonly 'resource-id': string | undefined;
  readonly candidate: string | undefined;
  readonly 'program-arguments': readonly string[] | undefined;
} & Readonly<
  Record<(typeof namingInputs)[number] | Exclude<PlacingInput, 'program-arguments'>, string | undefined>
>;

export type Named = {
  readonly subscription?: string;
  readonly resourceGroup: string;
  readonly name: string;
  /** Undefined when none was named, or whichever is idle. */
  readonly candidate: string | undefined;
  /** What only some kinds are told: coordinates.ts says which must be there. */
  readonly further: Further;
};

export type Further = {
  readonly originGroup?: string;
  readonly backendPool?: string;
  readonly store?: string;
  readonly label?: string;
  readonly namespace?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly arguments?: readonly string[];
};

export function namedBy(values: TargetValues, host: HostName): Named {
  const place = placeOf(values, host);
  const problems = {
    ...strangersIn(values, host),
    ...missingIn(values, host),
    ...candidateProblem(values, host),
    ...('problem' in place ? place.problem : {}),
  };
  const count = Object.keys(problems).length;
  if (count > 0 || 'problem' in place) {
    const message = count === 1 ? 'one input needs attention' : `${count} inputs need attention`;
    throw new Fault('INPUT_INVALID', message, { facts: problems });
  }
  const { candidate } = values;
  return { ...place, candidate: candidate === 'idle' ? undefined : candidate, further: furtherOf(values) };
}

type Problems = Readonly<Record<string, string>>;
type OwnInput = (typeof namingInputs)[number] | PlacingInput;

/** An input of another target is refused by name: ignored, it would look as if it had been heard. */
function strangersIn(values: TargetValues, host: HostName): Problems {
  const { namedBy: own } = coordinates[values.target];
  const mine = inputsOf(values.target);
  const strangers = [...namingInputs, ...placingInputs].filter(
    name => !mine.includes(name) && values[name] !== undefined,
  );
  return Object.fromEntries(
    strangers.map(name => {
      const kinds = targetKinds.filter(kind => inputsOf(kind).includes(name)).join(', ');
      return [spell(name, host), `it belongs to ${kinds}; ${values.target} is named by ${spell(own, host)}`];
    }),
  );
}

function inputsOf(kind: TargetKind): readonly OwnInput[] {
  const { namedBy: own, needed = [], possible = [] } = coordinates[kind];
  return [own, ...needed, ...possible];
}

function missingIn(values: TargetValues, host: HostName): Problems {
  const missing = (coordinates[values.target].needed ?? []).filter(name => values[name] === undefined);
  return Object.fromEntries(missing.map(name => [spell(name, host), `${values.target} needs it`]));
}

function candidateProblem({ target, candidate }: TargetValues, host: HostName): Problems {
  if (candidate === undefined) return {};
  const parsed = coordinates[target].candidate.parse(candidate, {});
  if ('value' in parsed) return {};
  return {
    [spell('candidate', host)]: `expected ${parsed.expected}, got ${JSON.stringify(candidate.slice(0, 60))}`,
  };
}

type Place = Omit<Named, 'candidate' | 'further'> | { readonly problem: Problems };

function placeOf(values: TargetValues, host: HostName): Place {
  const { namedBy: own, resourceType } = coordinates[values.target];
  const { 'resource-id': id, 'resource-group': resourceGroup = '' } = values;
  if (id === undefined) return { resourceGroup, name: values[own] ?? '' };
  if (resourceType === undefined) {
    const problem = `${values.target} has no resource id; it is named by ${spell(own, host)}`;
    return { problem: { [spell('resource-id', host)]: problem } };
  }
  const parsed = parseResourceId(id, resourceType);
  if ('value' in parsed) {
    const { subscription, resourceGroup: group, names } = parsed.value;
    return { subscription, resourceGroup: group, name: names[0] ?? '' };
  }
  const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
  const got = JSON.stringify(id.slice(0, 200));
  return { problem: { [spell('resource-id', host)]: `expected ${parsed.expected}, got ${got}${note}` } };
}

function furtherOf(values: TargetValues): Further {
  const { 'origin-group': originGroup, 'backend-pool': backendPool } = values;
  const { store, 'flag-label': label } = values;
  const { namespace, kubeconfig, 'kube-context': context, 'program-arguments': given } = values;
  return {
    ...(originGroup !== undefined && { originGroup }),
    ...(backendPool !== undefined && { backendPool }),
    ...(store !== undefined && { store }),
    ...(label !== undefined && { label }),
    ...(namespace !== undefined && { namespace }),
    ...(kubeconfig !== undefined && { kubeconfig }),
    ...(context !== undefined && { context }),
    ...(given !== undefined && { arguments: given }),
  };
}
