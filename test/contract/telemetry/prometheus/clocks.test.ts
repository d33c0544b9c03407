// A server whose clock is ten minutes off, and samples from the future: what they tell is of another time, and no release
// passes by it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judge } from '../../../../shared/judge/judge.js';
import { usualObjectives } from '../../../../shared/judge/objectives/usual.js';
import { usualSettings } from '../../../../shared/judge/settings.js';
import { removeFolders } from '../../artifact/files/temporary-folder.js';
import { mayRun, reason, type Server, startPrometheus } from './server.js';
import { arms, halfMinute, minute, noon, requests, sourceAt } from './stage.js';

const onlyWhereInstalled = mayRun ? describe : describe.skip;

/** Scrapes of 15 minutes, from noon on by the clock of the server, 5 requests a second for each arm. */
const scrapes = Array.from({ length: 61 }, (_, at) => at * 75);
const backfill = ['1.1.0', '1.0.0'].map(version =>
  requests({ instance: `${version}:80`, version, code: '200' }, scrapes),
);

onlyWhereInstalled(`a real Prometheus${reason}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPrometheus(backfill);
  });
  afterAll(async () => {
    await server.stop();
    removeFolders();
  });

  /** Both arms have served for 15 minutes, the last of them ended a minute ago by our clock. */
  const verdictAt = async (begin: number) => {
    const now = begin + 16 * minute;
    const { source } = sourceAt(server.address, { clock: { now: () => now } });
    const grid = { from: begin, to: begin + 15 * minute, stepMilliseconds: halfMinute };
    const requested = await source.counts({ metric: 'requests', arms, grid, latency: false });
    const setup = {
      objectives: usualObjectives({ latency: 'none' }),
      settings: usualSettings,
      plan: [
        { percent: 50, milliseconds: 15 * minute },
        { percent: 100, milliseconds: 15 * minute },
      ],
      stepMilliseconds: halfMinute,
      lagMilliseconds: minute,
    };
    const windows = [{ percent: 50, from: begin }];
    return judge(setup, { now, windows, counts: { requests: requested }, series: {} });
  };

  it('lets a healthy candidate pass when its clock is ours', async () => {
    expect(await verdictAt(noon)).toMatchObject({ kind: 'pass' });
  });

  it.each([
    ['ten minutes slow', noon + 10 * minute],
    ['ten minutes fast', noon - 10 * minute],
    ['an hour slow', noon + 60 * minute],
    ['an hour fast', noon - 60 * minute],
  ])('lets none pass when its clock is %s', async (_, begin) => {
    const verdict = await verdictAt(begin);
    expect(verdict.kind).toMatch(/^(no-data|undecided)$/);
  });

  it('tells no sample from the future', async () => {
    const now = noon + 5 * minute;
    const { source } = sourceAt(server.address, { clock: { now: () => now } });
    const grid = { from: noon, to: noon + 15 * minute, stepMilliseconds: halfMinute };
    const told = await source.counts({ metric: 'requests', arms, grid, latency: false });
    if (told.kind !== 'told') throw new Error(told.why);
    expect(told.value.grid.to).toBeLessThanOrEqual(now);
    expect(Math.max(...told.value.intervals.map(({ from }) => from))).toBeLessThan(now);
  });
});
