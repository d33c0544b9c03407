// What a rollout on Front Door was told beside its coordinates.
import { originResources, parseOriginResource } from '../../../azure/front-door/origin-resource.js';
import { Fault } from '../../../fault/fault.js';
import type { ValuesOf } from '../../../step/input.js';
import { type HostName, spell } from '../../../step/names.js';
import { brakeInputs, frontDoorInputs } from '../../../steps/groups.js';
import type { FrontDoorOptions } from '../../../traffic/kinds.js';
import type { Arm } from '../../../traffic/target.js';

export const frontDoorOptionInputs = { ...frontDoorInputs, ...brakeInputs } as const;

export function frontDoorOptions(
  values: ValuesOf<typeof frontDoorOptionInputs>,
  host: HostName,
): FrontDoorOptions {
  const brake = brakeIn(values, host);
  return {
    budgetMilliseconds: values['propagation-budget'].milliseconds,
    purges: values.purge === 'on-rollback',
    ...(brake !== undefined && { brake }),
    switches: new Map(),
  };
}

function brakeIn(values: ValuesOf<typeof brakeInputs>, host: HostName): FrontDoorOptions['brake'] {
  const { brake, 'brake-command': command, 'brake-arguments': given, 'brake-origin': resources } = values;
  const invalid = (name: string, problem: string) =>
    new Fault('INPUT_INVALID', 'one input needs attention', { facts: { [spell(name, host)]: problem } });
  if (brake !== 'stop-origin' && resources !== undefined) {
    throw invalid('brake-origin', `it belongs to brake: stop-origin, and brake is ${brake}`);
  }
  switch (brake) {
    case 'none':
      return undefined;
    case 'command':
      if (command === undefined)
        throw invalid('brake-command', 'it is needed by brake: command, and missing');
      return { kind: 'command', command, arguments: given ?? [] };
    case 'stop-origin': {
      const problem = problemIn(resources);
      if (resources === undefined || problem !== undefined) throw invalid('brake-origin', problem ?? '');
      return { kind: 'stop-origin', resources };
    }
    default: {
      const unreachable: never = brake;
      return unreachable;
    }
  }
}

function problemIn(resources: readonly string[] | undefined): string | undefined {
  if (resources === undefined)
    return `it is needed by brake: stop-origin, and missing; it is ${originResources}`;
  for (const text of resources) {
    const parsed = parseOriginResource(text);
    if ('value' in parsed) continue;
    const note = parsed.note === undefined ? '' : `; ${parsed.note}`;
    return `expected ${originResources}, got ${JSON.stringify(text.slice(0, 200))}${note}`;
  }
  return undefined;
}

/** By origin, the host that requests are sent to. */
export function hostsIn(arms: readonly Pick<Arm, 'name' | 'address'>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    arms.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address.hostname]])),
  );
}
