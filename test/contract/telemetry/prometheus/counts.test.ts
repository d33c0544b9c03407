// Counts out of a real Prometheus: every number is known beforehand, and comes back as it was.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeFolders } from '../../artifact/files/temporary-folder.js';
import { mayRun, reason, type Server, startPrometheus } from './server.js';
import { every15s, halfMinute, noon, question, requests, sourceAt } from './stage.js';

const onlyWhereInstalled = mayRun ? describe : describe.skip;

const [one, two, old] = [
  { instance: 'a:80', version: '1.1.0' },
  { instance: 'b:80', version: '1.1.0' },
  { instance: 'c:80', version: '1.0.0' },
];

const hostile = [
  'x"} or vector(1) #',
  'back\\slash\\',
  'two\nlines',
  "`tick` 'quote' $arm {}",
  '\u202eright-to-left\u2066',
  'nul\u0000 and \u0007',
  '🐢 ünï',
  '.*',
];

const bucket = (labels: Readonly<Record<string, string>>, le: string, values: readonly number[]) =>
  every15s('http_request_duration_seconds_bucket', { job: 'shop', ...labels, le }, values);

const backfill = [
  // Nobody knows what came before noon. 10, then 20 with two failures out of it, a restart, and 5 after it.
  requests({ ...one, code: '200' }, [100, 110, 128, 5, 5], 0),
  requests({ ...one, code: '500' }, [undefined, undefined, 2, undefined, 1], 0),
  // A scrape is missing, and two minutes of another one.
  requests({ ...two, code: '200' }, [50, undefined, 60, ...Array(8).fill(undefined), 90, 91], 7),
  requests({ ...old, code: '200' }, [7, 1_007, 2_007, 3_007, 4_007], 3),
  requests({ ...old, code: '503' }, [1, 1, 2, 3, 3], 3),
  every15s('up', { job: 'shop', instance: 'new:80' }, [1, 1, 1, 1, 1]),
  requests({ instance: 'new:80', version: '2.0.0', code: '500' }, [undefined, undefined, undefined, 3, 3]),
  requests({ instance: 'late:80', version: '2.0.1', code: '200' }, [undefined, undefined, 40, 44, 44]),
  bucket({ ...one, code: '200' }, '0.1', [10, 15, 15, 1, 1]),
  bucket({ ...one, code: '200' }, '0.5', [20, 28, 30, 2, 2]),
  bucket({ ...one, code: '200' }, '+Inf', [20, 29, 33, 32, 33]),
  bucket({ ...old, code: '200' }, '0.1', [0, 1, 2, 3, 4]),
  bucket({ ...old, code: '200' }, '0.5', [0, 1, 2, 3, 4]),
  bucket({ ...old, code: '200' }, '+Inf', [0, 1, 2, 3, 4]),
  ...hostile.map((version, at) =>
    requests({ instance: `h${at}:80`, version, code: '200' }, [0, at + 1, at + 1, at + 1]),
  ),
];

onlyWhereInstalled(`a real Prometheus${reason}`, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPrometheus(backfill);
  });
  afterAll(async () => {
    await server.stop();
    removeFolders();
  });

  it('tells the requests of both arms, through restarts, first failures and missed scrapes', async () => {
    const { source } = sourceAt(server.address);
    expect(await source.counts(question(60))).toEqual({
      kind: 'told',
      value: {
        grid: { from: noon, to: noon + 60_000, stepMilliseconds: halfMinute },
        intervals: [
          // a: 10 + 18 + 2 bad; b, scraped at 12:00:37: not yet.
          { from: noon, candidate: { total: 30, bad: 2 }, stable: { total: 1_000, bad: 0 } },
          // a: restarted with 5, then its first failure since; b: 10 since 12:00:07.
          {
            from: noon + halfMinute,
            candidate: { total: 5 + 1 + 10, bad: 1 },
            stable: { total: 2_000 + 2, bad: 2 },
          },
        ],
        lastSeen: { candidate: noon + 60_000, stable: noon + 48_000 },
        remarks: [
          expect.stringMatching(/^candidate: 2 counters began anew/),
          // b and c were scraped for the first time after noon.
          expect.stringMatching(
            /^candidate: left out: 50 requests from before the first known scrape of 1 series/,
          ),
          expect.stringMatching(/^stable: left out: 8 requests from before/),
        ],
      },
    });
  });

  it('leaves out what lies in a long gap, and says so', async () => {
    const { source } = sourceAt(server.address);
    const answer = await source.counts(question(240));
    const cells =
      answer.kind === 'told' ? answer.value.intervals.map(each => [each.from, each.candidate?.total]) : [];
    // b was not scraped from 12:00:37 to 12:02:52.
    expect(cells).toEqual([
      [noon, 30],
      [noon + halfMinute, 16],
      // Only stable was scraped here.
      [noon + 2 * halfMinute, undefined],
      [noon + 6 * halfMinute, 1],
    ]);
    expect(answer).toMatchObject({
      value: {
        remarks: expect.arrayContaining([
          expect.stringMatching(
            /^candidate: left out: 30 requests, somewhere in a gap .*every 15 s was expected/,
          ),
        ]),
      },
    });
  });

  it('counts the first failures of a new build, which were never 0 in a scrape', async () => {
    const { source } = sourceAt(server.address);
    const only = { arms: { candidate: { version: '2.0.0' } } };
    expect(await source.counts(question(60, only))).toMatchObject({
      kind: 'told',
      value: { intervals: [{ from: noon + halfMinute, candidate: { total: 3, bad: 3 } }] },
    });
  });

  it('does not count what was there at the first scrape of a target', async () => {
    const { source } = sourceAt(server.address);
    const only = { arms: { candidate: { version: '2.0.1' } } };
    expect(await source.counts(question(60, only))).toMatchObject({
      kind: 'told',
      value: {
        intervals: [{ from: noon + halfMinute, candidate: { total: 4, bad: 0 } }],
        remarks: [expect.stringMatching(/^candidate: left out: 40 requests from before/)],
      },
    });
  });

  it('tells latency by the buckets, which restart together', async () => {
    const { source } = sourceAt(server.address);
    expect(await source.counts(question(60, { latency: true }))).toMatchObject({
      kind: 'told',
      value: {
        edges: [100, 500],
        intervals: [
          { candidate: { histogram: [5, 5, 3] }, stable: { histogram: [2, 0, 0] } },
          // +Inf fell by 1 only because so much was counted since: all three began at 0.
          { candidate: { histogram: [1, 1, 31] }, stable: { histogram: [2, 0, 0] } },
        ],
      },
    });
  });

  it.each(hostile.map((version, at) => [version, at + 1] as const))(
    'knows an arm by the label %j and no other',
    async (version, total) => {
      const { source } = sourceAt(server.address);
      const answer = await source.counts(question(30, { arms: { candidate: { version } } }));
      expect(answer).toMatchObject({
        kind: 'told',
        value: { intervals: [{ candidate: { total, bad: 0 } }], remarks: [] },
      });
    },
  );

  it('takes conditions of the user for an arm, and refuses those that both arms fit', async () => {
    const { source } = sourceAt(server.address, { where: 'job="shop"' });
    const by = (candidate: string, stable: string) =>
      question(30, { arms: { candidate: { expression: candidate }, stable: { expression: stable } } });
    expect(
      await source.counts(by('instance=~"a:.*"', '{version!~"1[.]1[.].*|2.*", instance="c:80"}')),
    ).toMatchObject({
      kind: 'told',
      value: { intervals: [{ candidate: { total: 30 }, stable: { total: 1_000 } }] },
    });
    expect(await source.counts(by('instance="a:80"', 'version="1.1.0"'))).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/^both arms lay claim to http_requests_total\{.*instance="a:80"/),
    });
  });

  it('is no data where there is none', async () => {
    const { source } = sourceAt(server.address);
    expect(await source.counts(question(60, { arms: { candidate: { version: 'nobody' } } }))).toMatchObject({
      kind: 'no-data',
      why: expect.stringMatching(
        /^http_requests_total\{\} has no series with version="nobody" between 2026-01-05T12:00/,
      ),
    });
  });
});
