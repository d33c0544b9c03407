// The end of Front Door (classic). Until then every rollout says when it comes; from then on none begins, and none goes forward.
// Going back is tried all the same, on any day: a date is no reason to leave users where they are badly off.
import { Fault } from '../../fault/fault.js';

/** The day from which on Microsoft allows no change of it any more. */
export const retirementDay = '2027-03-31';
export const migrationPage = 'https://learn.microsoft.com/azure/frontdoor/tier-migration';

export function isRetired(now: number): boolean {
  return now >= Date.parse(`${retirementDay}T00:00:00Z`);
}

export function retirementNotice(now: number): string {
  const what = isRetired(now)
    ? `Front Door (classic) was retired on ${retirementDay}: nothing is shifted there any more`
    : `Front Door (classic) is retired on ${retirementDay}, and can be changed until then only`;
  return `${what}; migrate to Standard or Premium: ${migrationPage}`;
}

export function refuseRetired(now: number): void {
  if (!isRetired(now)) return;
  throw new Fault(
    'TARGET_UNSUITABLE',
    `Front Door (classic) was retired on ${retirementDay}: nothing is shifted there any more`,
    {
      hint: `migrate to Standard or Premium (${migrationPage}), then use target: front-door`,
      facts: { 'retired-on': retirementDay },
    },
  );
}
