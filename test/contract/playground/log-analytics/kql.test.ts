// The small part of KQL that is played: the same types as Microsoft's parser says, values as documented, and an honest
// refusal of everything else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../../playground/rooms/log-analytics/kql/pipeline.js';
import {
  KqlRefused,
  type Table,
  type WholeTable,
} from '../../../../playground/rooms/log-analytics/kql/values.js';
import type { RequestRow } from '../../../../playground/rooms/log-analytics/rows.js';
import { tableOf } from '../../../../playground/rooms/log-analytics/tables.js';
import { arms, component, grid, rig, workspace } from '../../../unit/telemetry/log-analytics/asking.js';
import { type Kusto, startKusto } from '../../telemetry/log-analytics/kusto.js';

const origin = { name: 'GET /a', url: 'https://a', version: '1.0', role: 'shop', instance: 'w1' };
const row = (more: Partial<RequestRow>): RequestRow => ({
  at: grid.from + 1_500,
  milliseconds: 12.5,
  status: 200,
  count: 2,
  origin,
  ...more,
});
const rows = [
  row({}),
  row({ status: 500, at: grid.from + 31_000, milliseconds: 900 }),
  row({ count: 1, origin: { ...origin, version: '1.1', instance: 'w2' } }),
];

const run = (query: string): WholeTable =>
  evaluate(query, {
    AppRequests: () => tableOf(rows, 'workspace'),
    requests: () => tableOf(rows, 'component'),
  });

const types = ({ columns }: Table): readonly string[] => columns.map(({ name, type }) => `${name}: ${type}`);

let kusto: Kusto;
beforeAll(() => {
  kusto = startKusto();
});
afterAll(() => kusto.close());

const given = [
  'AppRequests | project a = ItemCount + 1, b = ItemCount * 2.0, c = DurationMs / 2, d = 5 / 2, e = -ItemCount',
  'AppRequests | project a = TimeGenerated - TimeGenerated, b = TimeGenerated + 1m, c = 1h / 30s, d = 1m + 2m',
  'AppRequests | project a = bin(TimeGenerated, 1m), b = bin(DurationMs, 10), c = bin(ItemCount, 2)',
  'AppRequests | project a = toint(ResultCode), b = tolong("7"), c = todouble(ItemCount), d = tostring(ItemCount)',
  'AppRequests | project a = isnull(toint(Name)), b = tobool(Success), c = not(Success), d = isempty(Name)',
  'AppRequests | project a = max_of(ItemCount, 2.5), b = min_of(3, 4), c = ceiling(DurationMs), d = log2(8)',
  'AppRequests | project a = case(Success, "good", "bad"), b = iff(Success, 1.5, 2.5), c = strlen(Name)',
  'AppRequests | where Name in ("GET /a", "x") and TimeGenerated between (datetime(2026-01-01) .. datetime(2027-01-01))',
  'AppRequests | summarize a = count(), b = countif(Success), c = sum(ItemCount), d = sum(DurationMs) by Name, Success',
  'AppRequests | summarize a = avg(ItemCount), b = max(DurationMs), c = min(TimeGenerated), d = dcount(AppVersion)',
  'AppRequests | summarize a = percentile(DurationMs, 95), b = sumif(ItemCount, Success), c = dcountif(Name, Success)',
  'AppRequests | summarize a = 100.0 * countif(not(Success)) / count() by bin(TimeGenerated, 30s)',
  'let least = 1; let f = () { let more = 2; AppRequests | where ItemCount >= least + more; }; f() | project Name',
  'requests | project success, itemCount, cloud_RoleName, application_Version, timestamp, duration',
];

describe('the types of what comes out', () => {
  it.each(given)('are those of the real language: %s', async query => {
    const { problems, columns } = await kusto.check(query);
    expect(problems).toEqual([]);
    const wanted = columns.filter(each => !/: dynamic$/.test(each));
    const own = types(run(query));
    // A table has more columns than are played.
    expect(
      query.includes('where Name in') ? wanted.filter(each => own.includes(each)).sort() : wanted,
    ).toEqual(query.includes('where Name in') ? [...own].sort() : own);
  });

  it('are those of the real language for every query of the source', async () => {
    const scopes = [
      { kind: 'workspace', id: workspace },
      { kind: 'resource', resourceId: component },
    ] as const;
    for (const scope of scopes) {
      for (const bad of [{ kind: 'status', from: 500 }, { kind: 'success' }] as const) {
        const { source, query } = rig({ scope, bad, role: 'shop' });
        const asked = [
          () => source.counts({ metric: 'requests', arms, grid, latency: true }),
          () => source.spread?.({ stable: arms.stable, grid }),
          () => source.versions?.(grid),
        ];
        const queries: string[] = [];
        for (const each of asked) {
          await each();
          queries.push(query());
        }
        const checked = await Promise.all(queries.map(kusto.check));
        expect(queries.map(each => types(run(each)))).toEqual(checked.map(({ columns }) => columns));
      }
    }
  });
});

const values: readonly (readonly [expression: string, value: unknown])[] = [
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['7 / 2', 3],
  ['7 / 2.0', 3.5],
  ['1 / 0', undefined],
  ['"a\\"\\\\\\n\\u0041"', 'a"\\\nA'],
  ['@"a\\b""c"', 'a\\b"c'],
  ['toint("12x")', undefined],
  ['toint(" 12 ")', 12],
  ['toint(12.9)', 12],
  ['todouble("")', undefined],
  ['toint("x") > 1', undefined],
  ['toint("x") > 1 or true', true],
  ['toint("x") > 1 and false', false],
  ['isnull(toint("x"))', true],
  ['max_of(toint("x"), 3)', 3],
  ['min_of(2, 1, 3)', 1],
  ['ceiling(log2(max_of(0.25, 1.0)) * 8)', 0],
  ['ceiling(log2(max_of(1.1, 1.0)) * 8)', 2],
  ['bin(37.5, 10)', 30],
  ['bin(-1, 10)', -10],
  ['bin(datetime(2026-11-20T09:00:59.999Z), 30s)', Date.UTC(2026, 10, 20, 9, 0, 30)],
  ['bin(datetime(2026-11-20), 7d)', Date.UTC(2026, 10, 16)],
  ['case(false, "a", 1 == 1, "b", "c")', 'b'],
  ['case(toint("x") > 1, "a", "c")', 'c'],
  ['"abc" startswith_cs "AB"', false],
  ['"abc" startswith "AB"', true],
  ['"GET /shop/cart" has "SHOP"', true],
  ['"GET /shopping" has "shop"', false],
  ['"b" in ("a", "b")', true],
  ['tobool("TRUE")', true],
  ['tobool("perhaps")', undefined],
];

describe('values', () => {
  it.each(values)('of %s', (expression, expected) => {
    const { rows: found } = run(`AppRequests | where ItemCount == 1 | project x = ${expression}`);
    expect(found).toEqual([[expected]]);
  });

  it('are summed up by group, and by none', () => {
    const text = 'AppRequests | summarize n = sum(ItemCount), slow = max(DurationMs) by AppVersion';
    expect(run(text).rows).toEqual([
      ['1.0', 4, 900],
      ['1.1', 1, 12.5],
    ]);
    expect(run('AppRequests | where false | summarize n = count()').rows).toEqual([[0]]);
    expect(run('AppRequests | where false | summarize n = count() by Name').rows).toEqual([]);
    expect(run('AppRequests | summarize p = percentile(DurationMs, 50), a = avg(ItemCount)').rows).toEqual([
      [12.5, 5 / 3],
    ]);
  });
});

describe('what is not played', () => {
  it.each([
    ['AppRequests | render timechart', 'does not play the step render'],
    ['AppRequests | where hash(Name) == 1', 'does not play the function hash()'],
    ['AppRequests | summarize make_list(Name)', 'does not play the function make_list()'],
    ['AppRequests | where Name == 1', 'Cannot compare values of types string and long'],
    ['AppRequests | where Name', 'Expected a condition'],
    ['AppRequests | where Nope == 1', "expression named 'Nope'"],
    ['AppTraces', "expression named 'AppTraces'"],
    ['f()', "expression named 'f'"],
    ['constructor', "expression named 'constructor'"],
    ['AppRequests | where constructor() == 1', 'does not play the function constructor()'],
    ['AppRequests | extend x = Name + 1', 'Cannot work out string + long'],
    ['AppRequests | project bin(Name, 1)', 'bin(): wrong arguments'],
    ['AppRequests |', 'Unexpected end'],
    ['AppRequests | where (true', 'Missing: )'],
    ['AppRequests | where true)', 'Unexpected: )'],
    ['AppRequests | where Name == "a', 'Unexpected: "a'],
    ['let x = 1 AppRequests', 'Missing: ;'],
    ['AppRequests | where TimeGenerated > datetime(soon)', 'soon is no moment'],
  ])('is refused and said: %s', (query, why) => {
    expect(() => run(query)).toThrow(KqlRefused);
    expect(() => run(query)).toThrow(why);
  });
});
