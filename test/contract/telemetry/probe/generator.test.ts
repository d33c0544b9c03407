// Probes over real sockets: what is counted is what the playground was asked and how it answered.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Cell, Grid } from '../../../../shared/judge/reading.js';
import { Secret } from '../../../../shared/step/secret.js';
import {
  type ProbeGenerator,
  type ProbeOptions,
  probeGenerator,
} from '../../../../shared/telemetry/probe/generator.js';
import { markHeader } from '../../../../shared/telemetry/probe/visit.js';
import { candidateHost, openStage, type ProbeStage, stableHost, userAgent } from './stage.js';

let stage: ProbeStage;
afterEach(async () => {
  stage.cancel();
  await stage.playground.stop();
});

function probes(more: Partial<ProbeOptions> = {}): ProbeGenerator {
  const { prober, clock, cancelled, arms } = stage;
  return probeGenerator({ prober, clock, cancelled, arms, promotion: 'prm_1', perSecond: 2, ...more });
}

/** Until so many probes came in at the candidate, and all of them were answered. */
async function runUntil(generator: ProbeGenerator, least: number): Promise<void> {
  const stop = new AbortController();
  const running = generator.run(stop.signal);
  const deadline = performance.now() + 8_000;
  while (stage.seen(candidateHost).length < least && performance.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  stop.abort();
  await running;
}

const step = 10_000;

/** Everything up to the last full interval, after time went on. */
function grid(): Grid {
  stage.playground.state.clock.advance(2 * step);
  const to = Math.floor(stage.clock.now() / step) * step;
  return { from: to - 360 * step, to, stepMilliseconds: step };
}

async function sides(generator: ProbeGenerator) {
  const counted = await generator.counted(grid());
  if (counted.kind !== 'told') throw new Error(`${counted.kind}: ${counted.why}`);
  const sum = (side: 'candidate' | 'stable') => {
    const cells = counted.value.intervals.flatMap((each): readonly Cell[] =>
      each[side] ? [each[side]] : [],
    );
    const of = (value: (cell: Cell) => number) => cells.reduce((all, cell) => all + value(cell), 0);
    return {
      total: of(cell => cell.total),
      bad: of(cell => cell.bad),
      inBuckets: of(cell => cell.histogram?.reduce((one, other) => one + other, 0) ?? 0),
    };
  };
  return { reading: counted.value, candidate: sum('candidate'), stable: sum('stable') };
}

describe('probes', () => {
  it('are counted as they were answered, and go to the arms themselves', async () => {
    stage = await openStage();
    await stage.change('staging', { errorRate: 0.4 });
    const generator = probes();
    await runUntil(generator, 60);
    const { reading, candidate, stable } = await sides(generator);
    const bad = stage.seen(candidateHost).filter(each => each.status === 500).length;
    expect(bad).toBeGreaterThan(5);
    expect(candidate).toEqual({ total: stage.seen(candidateHost).length, bad, inBuckets: candidate.total });
    expect(stable).toEqual({ total: stage.seen(stableHost).length, bad: 0, inBuckets: stable.total });
    expect(reading.edges?.length).toBe(14);
    expect(new Set(stage.seen(candidateHost).map(each => each.arm))).toEqual(new Set(['staging']));
  });

  it('make themselves known, take paths in turns, and carry a header of their own', async () => {
    stage = await openStage();
    const header = { name: 'x-let-me-in', value: new Secret('a-long-secret') };
    const generator = probes({ paths: ['/', '/health'], header });
    await runUntil(generator, 8);
    const seen = stage.seen(candidateHost);
    expect(new Set(seen.map(each => each.path))).toEqual(new Set(['/', '/health']));
    for (const { headers } of seen) {
      expect(headers).toMatchObject({
        [markHeader]: 'prm_1',
        'user-agent': userAgent,
        'x-let-me-in': 'a-long-secret',
      });
    }
  });

  it('stay with the arm that they are sent to, whatever share the front sends elsewhere, and keep a cookie of yours', async () => {
    stage = await openStage();
    const site = stage.playground.state.site('payments');
    const staging = { name: 'staging', actionHostName: candidateHost, reroutePercentage: 50 };
    Object.assign(site ?? {}, { rules: [staging] });
    const generator = probes({ header: { name: 'Cookie', value: new Secret('door=open') } });
    await runUntil(generator, 20);
    const arms = new Set(stage.seen(stableHost).map(({ arm }) => arm));
    expect(arms).toEqual(new Set(['production']));
    expect(stage.seen(stableHost)[0]?.headers['cookie']).toMatch(/; door=open$/);
  });

  it('say who answered', async () => {
    stage = await openStage();
    const generator = probes({ version: { kind: 'header', name: 'X-App-Version' } });
    await runUntil(generator, 6);
    const names = generator.versions().map(({ side, version }) => `${side} ${version}`);
    expect(names.sort()).toEqual(['candidate 1.1.0', 'stable 1.0.0']);
    expect((await sides(generator)).reading.remarks).toContainEqual(
      expect.stringMatching(/^candidate: \d+ probes were answered by 1\.1\.0$/),
    );
  });

  it.each([
    [
      'a redirect, which is not followed',
      { status: 302, headers: { location: 'https://elsewhere.example.com/' } },
    ],
    ['a refusal', { status: 401 }],
    ['a broken connection', 'reset-before'],
  ] as const)('count %s as bad', async (_, deed) => {
    stage = await openStage();
    stage.trouble(candidateHost, deed);
    const generator = probes();
    await runUntil(generator, 5);
    const { candidate, stable } = await sides(generator);
    expect(candidate.bad).toBe(candidate.total);
    expect(candidate.total).toBe(stage.seen(candidateHost).length);
    expect(stable.bad).toBe(0);
  });

  it('count an answer that never comes as bad, once its deadline is over', async () => {
    stage = await openStage();
    stage.trouble(candidateHost, 'hang');
    const generator = probes({ deadlineMilliseconds: 100 });
    await runUntil(generator, 4);
    const { candidate } = await sides(generator);
    expect(candidate.bad).toBe(candidate.total);
    expect(candidate.total).toBeGreaterThanOrEqual(4);
  });

  it('tell no interval while one of its probes is still on its way', async () => {
    stage = await openStage();
    stage.trouble(candidateHost, 'hang');
    const generator = probes({ deadlineMilliseconds: 60_000, arms: { candidate: stage.arms.candidate } });
    const stop = new AbortController();
    const running = generator.run(stop.signal);
    while (stage.seen(candidateHost).length === 0) await new Promise(resolve => setTimeout(resolve, 5));
    expect(await generator.counted(grid())).toMatchObject({ kind: 'no-data' });
    stage.cancel();
    await running;
    expect(await generator.counted(grid())).toMatchObject({ kind: 'no-data' });
  });

  it('are no data before the first, and unreadable on a grid that they do not fill', async () => {
    stage = await openStage();
    const generator = probes();
    expect(await generator.counted(grid())).toMatchObject({ kind: 'no-data' });
    expect(await generator.counted({ ...grid(), stepMilliseconds: 15_000 })).toMatchObject({
      kind: 'unreadable',
    });
  });

  it.each(['http://payments.example.com', 'https://user:secret@payments.example.com', 'ftp://127.0.0.1'])(
    'are refused at %s',
    async address => {
      stage = await openStage();
      const refused = () => probes({ arms: { candidate: new URL(address) } });
      expect(refused).toThrow(expect.objectContaining({ code: 'PROBE_UNUSABLE' }));
    },
  );
});
