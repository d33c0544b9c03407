// One input that cannot be used after all, though it could be read: what it needs stands elsewhere.
import { Fault } from '../../fault/fault.js';
import { spell } from '../../step/names.js';
import type { RawInputs } from '../../step/read.js';

export function unusable({ host }: Pick<RawInputs, 'host'>, name: string, why: string): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', { facts: { [spell(name, host)]: why } });
}
