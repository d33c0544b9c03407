// A name that no service may have: the heartbeats of resume lie under it.
import { Fault } from '../../../fault/fault.js';
import { heartbeatService } from '../../../promotion/heartbeat.js';
import { spell } from '../../../step/names.js';
import type { CanaryValues } from '../../../steps/canary-shift/inputs.js';
import type { Wiring } from '../../adapters.js';

export function refuseOwnName({ service }: CanaryValues, { raw }: Wiring): void {
  if (service !== heartbeatService) return;
  throw new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { [spell('service', raw.host)]: `expected a name of your own, got ${heartbeatService}` },
  });
}
