// What a rollout on Front Door was told beside its coordinates.
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
  const { brake, 'brake-command': command, 'brake-arguments': given } = values;
  if (brake === 'command' && command === undefined) {
    throw new Fault('INPUT_INVALID', 'one input needs attention', {
      facts: { [spell('brake-command', host)]: 'it is needed by brake: command, and missing' },
    });
  }
  return {
    budgetMilliseconds: values['propagation-budget'].milliseconds,
    purges: values.purge === 'on-rollback',
    ...(brake === 'command' && command !== undefined && { brake: { command, arguments: given ?? [] } }),
  };
}

/** By origin, the host that requests are sent to. */
export function hostsIn(arms: readonly Pick<Arm, 'name' | 'address'>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    arms.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address.hostname]])),
  );
}
