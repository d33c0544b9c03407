// The refusal of a flag that cannot be shifted as it stands.
import { Fault } from '../../fault/fault.js';

export function unsuitable(message: string, hint?: string): Fault {
  return new Fault('TARGET_UNSUITABLE', message, hint === undefined ? {} : { hint });
}
