// How platform metrics call a slot.
import { type Arm, production } from '../../state.js';

/** How metrics and the log of minutes call a slot: as its own resource. */
export const measuredAs = (arm: Arm): string =>
  arm.slot === production
    ? `Microsoft.Web/sites/${arm.site}`
    : `Microsoft.Web/sites/${arm.site}/slots/${arm.slot}`;
