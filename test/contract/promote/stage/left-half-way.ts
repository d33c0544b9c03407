// A promotion into production whose machine stands still for good while the candidate has half of the traffic.
import { openStage, type PromoteStage } from './stage.js';
import { digestOf, policyText } from './world.js';

const minute = 60_000;

/** The first run stands still for good as soon as the candidate has half of the traffic and is judged. */
export async function leftHalfWay(production: Readonly<Record<string, unknown>> = {}): Promise<PromoteStage> {
  const policy = policyText({
    production: { after: {}, ladder: '50%/10m, 100%', watch: '1m', ...production },
  });
  const opened = await openStage(policy);
  const running = opened.start({ inputs: { environment: 'production', artifact: digestOf('aa') } });
  let isLeft = false;
  opened.when(
    () => opened.entries('production').some(({ body }) => JSON.stringify(body).includes('"observing"')),
    () => {
      running.stop();
      isLeft = true;
    },
  );
  while (!isLeft) await opened.time.pass(minute);
  await opened.time.pass(5 * minute);
  if (opened.share('production', 'aa') !== 50) throw new Error('it was not left half-way');
  return opened;
}
