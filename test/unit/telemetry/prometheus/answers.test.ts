// Answers of servers that are not at hand, written by hand: what is whole is told, and what is odd is told as odd.
import { describe, expect, it } from '@jest/globals';
import type { CountsQuestion } from '../../../../shared/telemetry/telemetry.js';
import { type Asked, arms, every15s, grid, noon, rig, second, told, within } from './asking.js';

const ask = (source: ReturnType<typeof rig>['source'], more: Partial<CountsQuestion> = {}) =>
  source.counts({ metric: 'requests', arms, grid, latency: false, ...more });

const of = (version: string, code: string, instance = 'a:80') => ({
  __name__: 'http_requests_total',
  ...{ job: 'shop', instance, version, code },
});

const growing = [
  every15s(of('2', '200'), [0, 1, 2, 3, 4, 5, 6, 7, 8]),
  every15s(of('2', '500'), [0, 0, 0, 0, 0, 1, 1, 1, 2]),
  every15s(of('1', '200', 'b:80'), [0, 10, 20, 30, 40, 50, 60, 70, 80]),
];

/** By the conditions of the two questions for each arm. */
const fits = ({ query }: Asked) => {
  const [, version] = /version="(\d)"/.exec(query) ?? [];
  const isBad = query.includes('code=~');
  return growing.filter(
    ({ metric }) => metric['version'] === version && metric['code']?.startsWith('5') === isBad,
  );
};

const halfDay = 43_200_000;

describe('the left edge of a range', () => {
  it.each(['with', 'without'] as const)('changes nothing, handed out %s its sample', async edge => {
    const { source } = rig(asked => told(within(fits(asked), asked, edge)));
    expect(await ask(source)).toMatchObject({
      kind: 'told',
      value: {
        intervals: [
          { from: noon, candidate: { total: 3, bad: 1 }, stable: { total: 20, bad: 0 } },
          { from: noon + 30_000, candidate: { total: 3, bad: 1 }, stable: { total: 20, bad: 0 } },
        ],
        remarks: [],
      },
    });
  });

  it('loses nothing between two pieces', async () => {
    const long = { from: noon, to: noon + 9 * halfDay, stepMilliseconds: halfDay };
    for (const edge of ['with', 'without'] as const) {
      const values = Array.from({ length: 30_000 }, (_, at) => [second + at * 15, String(at)] as const);
      const series = [{ metric: of('2', '200'), values }];
      const { source, asked } = rig(
        each => told(each.query.includes('code!~') ? within(series, each, edge) : []),
        { clock: { now: () => noon + 500_000_000 } },
      );
      const answer = await ask(source, { arms: { candidate: arms.candidate }, grid: long });
      const intervals = answer.kind === 'told' ? answer.value.intervals : [];
      const total = intervals.reduce((sum, { candidate }) => sum + (candidate?.total ?? 0), 0);
      expect({ edge, total, asked: asked.length }).toEqual({
        edge,
        total: (9 * halfDay) / 15_000,
        asked: 2 * 3,
      });
    }
  });
});

describe('what a server says beside its answer', () => {
  it('is shown where the language remarks upon something', async () => {
    const said = {
      warnings: ['PromQL warning: bucket label "le" is missing'],
      infos: ['PromQL info: metric might not be a counter, name does not end in _total: "a" (1:1)'],
    };
    const { source } = rig(asked => told(within(fits(asked), asked, 'without'), said));
    expect(await ask(source)).toMatchObject({
      kind: 'told',
      value: {
        remarks: expect.arrayContaining([`candidate: ${said.warnings[0]}`, `stable: ${said.infos[0]}`]),
      },
    });
  });

  it.each([
    [
      'a store of Thanos',
      { warnings: ['receive series from Addr: 10.0.0.7:10901 … context deadline exceeded'] },
    ],
    ['what is read from elsewhere', { warnings: ['remote_read: connection refused'] }],
    ['a part of a cluster', { isPartial: true }],
    ['what lies beyond a limit', { warnings: ['results truncated due to limit'] }],
  ])('makes it unreadable where %s is missing', async (_, said) => {
    const { source } = rig(asked => told(within(fits(asked), asked, 'with'), said));
    expect(await ask(source)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/^candidate: the answer is only a part of what was asked for/),
    });
  });
});

const odd = (value: unknown) => told([{ metric: of('2', '200'), values: [[second, '1'], value] }]);

describe('an odd answer', () => {
  it.each<[string, unknown, RegExp]>([
    ['a text for a time', ['12:00', '1'], /a time and a number in a text were expected/],
    ['a text for a number', [second + 15, 'many'], /"many"/],
    ['a number out of its text', [second + 15, 7], /a number in a text/],
    ['null', [second + 15, null], /a number in a text/],
    ['nothing', [], /a number in a text/],
    ['a third value', [second + 15, '1', '2'], /a number in a text/],
    ['an hexadecimal number', [second + 15, '0x10'], /0x10/],
    ['an earlier time', [second - 15, '2'], /not in order of time/],
    ['the same time', [second, '2'], /not in order of time/],
    ['a negative count', [second + 15, '-2'], /is -2 at some time, which no counter can be/],
    ['an endless count', [second + 15, '+Inf'], /is Infinity at some time/],
  ])('with %s is unreadable', async (_, value, why) => {
    const { source } = rig(() => odd(value));
    const answer = await ask(source, { arms: { candidate: arms.candidate } });
    expect(answer).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(why) });
  });

  it.each<[string, unknown, RegExp]>([
    ['is something else', { hello: 'world' }, /none of Prometheus/],
    ['is a list', [], /none of Prometheus/],
    [
      'is a vector',
      { status: 'success', data: { resultType: 'vector', result: [] } },
      /"?vector"?, where a matrix/,
    ],
    ['has no result', { status: 'success', data: {} }, /where a matrix was expected/],
    ['tells one series twice', told([growing[0], growing[0]]), /tells http_requests_total\{.*\} twice/],
    ['has labels that are no texts', told([{ metric: { a: 1 }, values: [] }]), /no texts/],
    ['has no samples', told([{ metric: {} }]), /has no samples/],
    [
      'is a native histogram',
      told([{ metric: of('2', '200'), histograms: [[second, { count: '1', sum: '1', buckets: [] }]] }]),
      /is a native histogram/,
    ],
  ])('that %s is unreadable', async (_, json, why) => {
    const { source } = rig(() => json);
    expect(await ask(source)).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(why) });
  });
});

describe('series that belong together', () => {
  const single = (series: readonly unknown[]) =>
    ask(rig(({ query }) => told(query.includes('code!~') ? series : [])).source, {
      arms: { candidate: arms.candidate },
    });

  it('are refused when two servers scraped the same target', async () => {
    const [one] = growing;
    const pair = ['prometheus-0', 'prometheus-1'].map(replica => ({
      ...one,
      metric: { ...one?.metric, prometheus_replica: replica },
    }));
    expect(await single(pair)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(
        /counted twice: prometheus_replica="prometheus-0" and prometheus_replica="prometheus-1"/,
      ),
      hint: expect.stringMatching(/add prometheus_replica="prometheus-0"/),
    });
    expect(await single(pair.slice(0, 1))).toMatchObject({ kind: 'told' });
  });

  it('are refused when failures cannot be told in one of them', async () => {
    expect(
      await single([every15s({ __name__: 'x', instance: 'a:80', status: '200' }, [0, 1, 2, 3, 4, 5])]),
    ).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/without the label code/),
      hint: expect.stringMatching(/there are instance, status/),
    });
  });

  it('are no data when none was scraped twice', async () => {
    expect(
      await single([every15s(of('2', '200'), [undefined, undefined, undefined, undefined, undefined, 7])]),
    ).toMatchObject({
      kind: 'no-data',
      why: expect.stringMatching(
        /^no counter of either arm was scraped twice .*left out: 7 requests from before/,
      ),
    });
  });
});

describe('a question', () => {
  it.each<[string, Partial<CountsQuestion>, string, RegExp]>([
    [
      'on intervals that are too short',
      { grid: { ...grid, stepMilliseconds: 15_000 } },
      'unreadable',
      /too short for scrapes every 15 s/,
    ],
    ['beside the grid', { grid: { ...grid, from: noon + 1 } }, 'unreadable', /multiple of its step/],
    [
      'about the future',
      { grid: { ...grid, from: noon + 3_600_000, to: noon + 3_700_000 } },
      'no-data',
      /over for 30 s/,
    ],
    ['about an unknown metric', { metric: 'orders' }, 'unreadable', /nobody declared a metric "orders"/],
    ['about a number', { metric: 'cpu' }, 'unreadable', /gives a number, and no counts/],
    [
      'about an arm without a version',
      { arms: { candidate: { arm: 'staging' } } },
      'unreadable',
      /requests of candidate cannot be told: its version is not known/,
    ],
    [
      'about twice the same arm',
      { arms: { candidate: { version: '1' }, stable: { version: '1' } } },
      'unreadable',
      /both arms have version="1"/,
    ],
    [
      'about an arm of half a character',
      { arms: { candidate: { version: '\ud83d' } } },
      'unreadable',
      /is no text/,
    ],
    [
      'about conditions that are none',
      { arms: { candidate: { expression: 'a="1" or b="2"' } } },
      'unreadable',
      /its conditions cannot be used/,
    ],
  ])('%s is not asked', async (_, more, kind, why) => {
    const { source, asked } = rig(() => told([]), {
      metrics: { cpu: { kind: 'query', promql: 'cpu{$arm}' } },
    });
    expect(await ask(source, more)).toMatchObject({ kind, why: expect.stringMatching(why) });
    expect(asked).toEqual([]);
  });

  it('is answered as far as intervals are over', async () => {
    const clock = { now: () => noon + 89_999 };
    const { source } = rig(asked => told(within(fits(asked), asked, 'with')), { clock });
    expect(await ask(source)).toMatchObject({ kind: 'told', value: { grid: { to: noon + 30_000 } } });
  });

  it('says when numbers travelled without encryption', async () => {
    const address = new URL('http://prometheus.monitoring.svc:9090');
    const { source } = rig(asked => told(within(fits(asked), asked, 'with')), { address });
    expect(await ask(source)).toMatchObject({
      value: {
        remarks: [expect.stringMatching(/prometheus\.monitoring\.svc:9090 was asked without encryption/)],
      },
    });
  });
});
