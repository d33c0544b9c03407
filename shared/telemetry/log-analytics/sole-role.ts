// Whose requests count where versions were named and no role: a workspace holds many services, and two of them may bear the
// same version. The only role that reports them is asked about from then on; where there are several nobody is.
import { type Answered, rolesOf, roleWords, type VersionSeen, type VersionsQuestion } from '../telemetry.js';
import { unreadable } from '../unreadable.js';
import type { LogPlan } from './settings.js';

type Seen = Answered<readonly VersionSeen[]>;
type Narrowed =
  | { readonly kind: 'plan'; readonly plan: LogPlan }
  | Exclude<Answered<never>, { readonly kind: 'told' }>;

export type Seeking = {
  readonly versions: readonly string[];
  readonly now: () => number;
  readonly ask: (period: VersionsQuestion, plan: LogPlan) => Promise<Seen>;
};

export type SoleRole = {
  /** The plan for a question about this time. */
  readonly planFor: (period: VersionsQuestion) => Promise<Narrowed>;
  /** Of the role, as soon as it is known. */
  readonly versions: (period: VersionsQuestion) => Promise<Seen>;
};

const hour = 3_600_000;

export function soleRole(plan: LogPlan, { versions, now, ask }: Seeking): SoleRole {
  let settled = plan.roles !== undefined || versions.length === 0 ? plan : undefined;
  const learn = (answer: Seen): Narrowed => {
    const found = narrowed(plan, versions, answer);
    // A candidate may be new here, and old elsewhere: until stable is seen as well, nothing is settled.
    const isSure = answer.kind === 'told' && rolesOf(answer.value, versions.slice(-1)).length > 0;
    if (found.kind === 'plan' && isSure) settled = found.plan;
    return found;
  };
  return {
    planFor: async ({ from, to }) => {
      if (settled !== undefined) return { kind: 'plan', plan: settled };
      const last = { from: now() - hour, to: now() };
      const found = learn(await ask(last, plan));
      // Who looks at the past may look at one in which it still had requests.
      return found.kind === 'no-data' && from < last.from ? learn(await ask({ from, to }, plan)) : found;
    },
    versions: async period => {
      const answer = await ask(period, settled ?? plan);
      if (settled === undefined) learn(answer);
      return answer;
    },
  };
}

function narrowed(plan: LogPlan, versions: readonly string[], seen: Seen): Narrowed {
  if (seen.kind !== 'told') return seen;
  const [role, ...others] = rolesOf(seen.value, versions);
  if (role === undefined) return { kind: 'no-data', why: `nobody reported ${versions.join(' or ')}` };
  return others.length > 0
    ? ofSeveral(versions, [role, ...others])
    : { kind: 'plan', plan: { ...plan, roles: [role] } };
}

function ofSeveral(versions: readonly string[], roles: readonly string[]) {
  return unreadable(
    `${versions.join(' and ')} are reported by ${roleWords(roles)}, and nobody said which one is meant`,
    'name the role whose requests count',
  );
}
