// Beyond the word of the control plane: does the stable version answer, or does telemetry show that it has all requests?
import type { Proven, Surveyed } from '../../steps/rollback/port.js';
import type { Telemetry } from '../../telemetry/telemetry.js';
import type { Ground } from '../resume/ground.js';
import { rawFor } from '../resume/reach.js';
import type { Connected } from '../rollout/ports/connect.js';
import { smokeBy } from '../rollout/ports/smoking.js';
import { openTelemetry } from '../rollout/ports/telemetry.js';
import type { StandingOrder } from '../rollout/standing-order.js';

type Known = { readonly ground: Ground; readonly connected: Connected };

export async function provenByProbe({ ground, connected }: Known, arm: string): Promise<Proven> {
  const { wiring, common, reins } = ground;
  const { forward } = await connected.targets(common.clock, arm);
  const address = await forward.addressOf(arm);
  if (address === undefined) return { fine: false, words: `${arm} has no address that could be probed` };
  const smoke = smokeBy(wiring, 'rollback');
  if (smoke === undefined) return { fine: false, words: 'no probes were asked for' };
  const { fine, words } = await smoke.look(address, reins.forward);
  const note = fine || !isHosted(ground) ? '' : '; a hosted runner reaches no private endpoint';
  return { fine, words: `${address.host}: ${words}${note}` };
}

function isHosted({ wiring: { environment } }: Ground): boolean {
  return environment['RUNNER_ENVIRONMENT'] === 'github-hosted' || environment['AGENT_ISSELFHOSTED'] === '0';
}

/** Whoever asked for it told telemetry nothing here: the promotion that went back knows how it was judged. */
export async function provenByTelemetry(
  { ground, connected }: Known,
  order: StandingOrder | undefined,
  { live }: Surveyed,
): Promise<Proven> {
  if (order?.setup === undefined || order.arms === undefined) {
    return {
      fine: false,
      words: 'nobody counted the requests of what went back, so that nobody can be asked',
    };
  }
  const wiring = { ...ground.wiring, raw: rawFor(order, ground.wiring.raw) };
  const { clock } = ground.common;
  const telemetry = await openTelemetry({ wiring, connected, clock }, live.resource);
  if (telemetry === undefined) return { fine: false, words: 'nobody counts requests' };
  return counted(telemetry, { ground, setup: order.setup, arms: order.arms });
}

const mostIntervals = 4;

type Counting = Required<Pick<StandingOrder, 'setup' | 'arms'>> & { readonly ground: Ground };

/** One whole interval in which stable had requests and the candidate none. Those that were under way get time to end. */
async function counted(telemetry: Telemetry, { setup, arms, ground }: Counting): Promise<Proven> {
  const { stepMilliseconds: step, lagMilliseconds: lag } = setup;
  const { clock } = ground.common;
  let words = 'nothing was counted';
  const start = Math.ceil(clock.now() / step) * step;
  for (let at = 0; at < mostIntervals; at += 1) {
    const grid = { from: start + at * step, to: start + (at + 1) * step, stepMilliseconds: step };
    await clock.sleep(Math.max(0, grid.to + lag - clock.now()), ground.reins.forward);
    const answer = await telemetry.counts({ metric: 'requests', arms, grid, latency: false });
    if (answer.kind !== 'told') {
      words = answer.why;
      continue;
    }
    const [sum] = answer.value.intervals;
    const [candidate, stable] = [sum?.candidate?.total ?? 0, sum?.stable?.total ?? 0];
    words = `${telemetry.name}: ${candidate} requests of the candidate and ${stable} of stable since ${new Date(grid.from).toISOString()}`;
    if (candidate === 0 && stable > 0) return { fine: true, words };
  }
  return { fine: false, words };
}
