// How often a gate asks: once for each interval and question, however long it watches and however many watch beside it.
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { logWorldOf } from '../../../playground/rooms/log-analytics/world.js';
import { lookAt, offsetOf } from '../../../shared/steps/slo-gate/schedule.js';
import { openGateway } from './gateway.js';
import { minute, runGate, type Stage, stage } from './stage.js';

// Whole gates with thousands of requests; a machine may have much else to do.
jest.setTimeout(90_000);

let set: Stage | undefined;
afterEach(async () => {
  await set?.stop();
  set = undefined;
});

const hour = 60 * minute;

/** The most questions within any half minute of the playground's time. */
function busiest(times: readonly number[]): number {
  return Math.max(...times.map(from => times.filter(at => at >= from && at < from + 30_000).length));
}

describe('a watch', () => {
  it('of a day asks once in five minutes', async () => {
    set = await stage();
    set.crowd({ perSecond: 0.5, to: set.now() + 25 * hour });
    const run = await set.gate({ for: '24h', objectives: 'errors no worse than stable' });
    expect(run.outputs['verdict']).toBe('pass');
    // Which versions report, how failures come together, and the intervals.
    expect(set.questions()).toBeLessThanOrEqual(288 + 2);
    expect(set.questions()).toBeGreaterThan(280);
  });
});

describe('fifty gates', () => {
  it('that begin together stay inside what Log Analytics grants one identity', () => {
    const names = Array.from({ length: 50 }, (_, at) => `service-${at} 2.0.0 1.0.0`);
    const step = 30_000;
    const times = names.flatMap(name =>
      Array.from({ length: 20 }, (_, look) =>
        lookAt(look * step, { lag: 180_000, offset: offsetOf(name, step) }),
      ),
    );
    expect(busiest(times)).toBeLessThanOrEqual(100);
    const atOnce = times.filter(at => times.filter(each => Math.abs(each - at) < 250).length > 5);
    expect(atOnce.length / times.length).toBeLessThan(0.25);
    const offsets = names.map(name => offsetOf(name, step));
    expect(Math.max(...offsets)).toBeLessThan(step / 2);
  });

  it('of one process never have more than five queries under way, and all of them get their answers', async () => {
    set = await stage();
    const names = Array.from({ length: 50 }, (_, at) => `service-${at}`);
    for (const role of names) set.crowd({ perSecond: 0.5, role, to: set.now() + 6 * minute });
    const gateway = await openGateway(set.playground);
    const flags = {
      'workspace-id': logWorldOf(set.playground.state).workspace.id,
      objectives: 'errors < 20%',
      'evidence-folder': set.folder,
      for: '1m',
    };
    const runs = await Promise.all(names.map(role => runGate({ ...flags, role }, gateway, gateway.clock)));
    await gateway.stop();
    expect(runs.map(({ outputs }) => outputs['verdict'])).toEqual(names.map(() => 'pass'));
    expect(gateway.times.length).toBeGreaterThanOrEqual(50 * 2);
    expect(gateway.atOnce()).toBeLessThanOrEqual(5);
    expect(busiest(gateway.times)).toBeLessThanOrEqual(200);
  });
});
