// One input that cannot be used after all, though it could be read: what it needs stands elsewhere.
import { Fault } from '../../fault/fault.js';
import { spell } from '../../step/names.js';
import type { RawInputs } from '../../step/read.js';
import type { GatePlan } from '../../steps/slo-gate/port.js';
import type { Telemetry } from '../../telemetry/telemetry.js';
import type { Wiring } from '../adapters.js';
import { newestInterval, wrongNames } from '../rollout/evidence/wrong-names.js';

export function unusable({ host }: Pick<RawInputs, 'host'>, name: string, why: string): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', { facts: { [spell(name, host)]: why } });
}

/**
 * Whether the source can be asked for every number that is demanded, before a watch of a quarter of an hour finds it out: each
 * is asked for one interval, once. What may heal is left to the watch.
 */
export async function refuseWrongNames(
  plan: GatePlan,
  telemetry: Telemetry,
  { raw, clock }: Pick<Wiring, 'raw' | 'clock'>,
): Promise<void> {
  const ofBudgets = plan.budgets.flatMap(({ metric, budget }) =>
    budget.bad.kind === 'beyond' ? [{ metric, arm: plan.whole.candidate }] : [],
  );
  const asked = [...plan.series.map(metric => ({ metric, arm: plan.arms.candidate })), ...ofBudgets];
  const problems = await wrongNames(telemetry, asked, newestInterval(plan.setup, clock.now()));
  if (problems.length > 0) throw unusable(raw, 'objectives', problems.join('; '));
}
