// What every maker of a target is given. A target of Azure Resource Manager has a subscription and a connection to it; one
// that only needs somebody to be signed in has no subscription; one without Azure has neither.
import type { Arm } from '../../azure/arm.js';
import type { Transport } from '../../http/transport.js';
import type { AppServiceOptions, FrontDoorOptions } from '../../traffic/kinds.js';
import type { Haste } from '../../traffic/target.js';
import type { Named } from '../coordinates.js';
import type { Surroundings } from '../run.js';

export type BareMaking = {
  readonly surroundings: Surroundings;
  readonly transport: Transport;
  readonly named: Named;
  /** Ends what the target waits for. */
  readonly signal: AbortSignal;
};

export type IdentityMaking = BareMaking & { readonly arm: Arm };

export type Making = Omit<IdentityMaking, 'named'> & {
  readonly named: Named & { readonly subscription: string };
  /** Only for whoever changes something there: without them App Service is read, and no more. */
  readonly appService?: AppServiceOptions;
  readonly frontDoor?: FrontDoorOptions;
  /** Only where a run may be cut short while it changes something. */
  readonly haste?: Haste;
};
