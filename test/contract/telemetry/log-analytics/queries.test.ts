// Every query that can be sent, by Microsoft's own parser: nothing wrong with it, and what comes out is what is read.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../../../shared/fault/fault.js';
import type { BadRule, LogSettings, Mark } from '../../../../shared/telemetry/log-analytics/settings.js';
import type { Arms, Telemetry } from '../../../../shared/telemetry/telemetry.js';
import {
  arms,
  bodyOf,
  component,
  grid,
  rig,
  tableOf,
  workspace,
} from '../../../unit/telemetry/log-analytics/asking.js';
import { type Kusto, startKusto } from './kusto.js';

let kusto: Kusto;
beforeAll(() => {
  kusto = startKusto();
});
afterAll(() => kusto.close());

const scopes = {
  workspace: { kind: 'workspace', id: workspace },
  resource: { kind: 'resource', resourceId: component },
} as const;

/** What the source answers to an empty object says which columns it wanted. */
async function expectedColumns(settings: Partial<LogSettings>, ask: (source: Telemetry) => Promise<unknown>) {
  const { source } = rig(settings, { tables: [{ name: 'PrimaryResult', columns: [], rows: [] }] });
  const { why = '' } = Object(await ask(source));
  return String(why).split(', and not ')[1]?.split(', ') ?? [];
}

type Question = readonly [name: string, ask: (source: Telemetry) => Promise<unknown> | undefined];

const questions: readonly Question[] = [
  ['counts with latency', source => source.counts({ metric: 'requests', arms, grid, latency: true })],
  ['counts without', source => source.counts({ metric: 'requests', arms, grid, latency: false })],
  [
    'counts of the candidate alone',
    source => source.counts({ metric: 'requests', arms: { candidate: arms.candidate }, grid, latency: true }),
  ],
  ['counts of some requests', source => source.counts({ metric: 'some', arms, grid, latency: true })],
  ['a number out of requests', source => source.series?.({ metric: 'slow', arm: arms.candidate, grid })],
  ['a query of the user', source => source.series?.({ metric: 'own', arm: arms.candidate, grid })],
  ['spread', source => source.spread?.({ stable: arms.stable, grid })],
  ['versions', source => source.versions?.({ from: grid.from, to: grid.to })],
];

const inTable = {
  workspace: {
    where: 'Name has "checkout"',
    slow: 'percentile(DurationMs, 95)',
    bad: 'ResultCode startswith "5"',
  },
  resource: {
    where: 'name has "checkout"',
    slow: 'percentile(duration, 95)',
    bad: 'resultCode startswith "5"',
  },
};

const own = `let floor = 1.0; // of milliseconds
  union isfuzzy=true AppRequests, (requests | project TimeGenerated = timestamp, DurationMs = duration)
  | where DurationMs > floor and AppVersion == armVersion and TimeGenerated between (gridFrom .. gridTo)
  | summarize Value = count() by Time = bin(TimeGenerated, gridStep), armName`;

function settingsFor(kind: 'workspace' | 'resource', bad: BadRule | undefined): Partial<LogSettings> {
  const { where, slow } = inTable[kind];
  return {
    scope: scopes[kind],
    role: 'shop',
    ...(bad && { bad }),
    metrics: {
      some: { kind: 'requests', where },
      slow: { kind: 'aggregate', kql: slow, where },
      own: { kind: 'query', kql: own },
    },
  };
}

type Case = { readonly kind: 'workspace' | 'resource'; readonly bad?: BadRule; readonly question: Question };

const kinds = ['workspace', 'resource'] as const;
const [byStatus, bySuccess] = [{ kind: 'status', from: 400 }, { kind: 'success' }] as const;

/** Every question, and those in which something is bad for every way to be it. */
const cases: readonly Case[] = kinds.flatMap(kind => {
  const { bad: kql } = inTable[kind];
  const rules: readonly BadRule[] = [byStatus, bySuccess, { kind: 'expression', kql }];
  const judging = questions.filter(([name]) => name === 'counts with latency' || name === 'spread');
  return [
    ...questions.map(question => ({ kind, question })),
    ...rules.flatMap(bad => judging.map(question => ({ kind, question, bad }))),
  ];
});

describe('a query', () => {
  it.each(cases)(
    'for $question.0 in a $kind, bad by $bad.kind, is valid and gives what is read',
    async each => {
      const { kind, bad, question } = each;
      const [, ask] = question;
      const settings = settingsFor(kind, bad);
      const { source, query } = rig(settings);
      await ask(source);
      const { problems, columns } = await kusto.check(query());
      expect(problems).toEqual([]);
      expect(columns.length).toBeGreaterThan(1);
      expect(columns).toEqual(await expectedColumns(settings, async one => ask(one)));
    },
  );

  it.each(kinds)('for the sessions of failures in a %s is valid and gives what is read', async kind => {
    const columns = ['From: datetime', 'Instance: string', 'Total: long', 'Bad: long'];
    const answer = tableOf({ columns, rows: [['2026-11-20T09:00:00Z', 'one', 9, 1]] });
    const { source, query } = rig(settingsFor(kind, undefined), answer);
    expect(await source.spread?.({ stable: arms.stable, grid })).toMatchObject({ kind: 'told' });
    const checked = await kusto.check(query());
    expect(checked.problems).toEqual([]);
    expect(checked.columns).toEqual(['Named: long', 'Squares: long', 'Nameless: long']);
  });

  it('is known to be wrong by the parser when its table has not such a column', async () => {
    const settings = { ...settingsFor('workspace', { kind: 'expression', kql: 'Nope > 1' }) } as const;
    const { source, query } = rig(settings);
    await source.counts({ metric: 'requests', arms, grid, latency: true });
    expect((await kusto.check(query())).problems.join()).toMatch(/KS142.*Nope/);
  });

  it('asks for the grid to the millisecond, and for no more', async () => {
    const { source, query, sent } = rig();
    await source.counts({ metric: 'requests', arms, grid, latency: false });
    expect(bodyOf(sent[0])['timespan']).toBe('2026-11-20T09:00:00.000Z/2026-11-20T09:30:00.000Z');
    expect(query()).toContain(
      'TimeGenerated >= datetime(2026-11-20T09:00:00.000Z)) and (TimeGenerated < datetime(2026-11-20T09:30:00.000Z)',
    );
    expect(query()).toContain('bin(TimeGenerated, 30000ms)');
  });

  it.each<readonly [Mark, Arms, RegExp]>([
    ['version', { candidate: { version: '2' } }, /AppVersion == "2"/],
    ['role', { candidate: { arm: 'staging' } }, /AppRoleName == "staging"/],
    ['instance', { candidate: { arm: 'shop--v2' } }, /AppRoleInstance startswith_cs "shop--v2-"/],
    ['version', { candidate: { expression: 'Properties.slot == "b"' } }, /\(\nProperties\.slot == "b"\n\)/],
  ])('knows an arm by its %s', async (mark, given, wanted) => {
    const { source, query } = rig({ mark });
    await source.counts({ metric: 'requests', arms: given, grid, latency: false });
    expect(query()).toMatch(wanted);
    expect((await kusto.check(query())).problems).toEqual([]);
  });
});

const hostile = [
  '"',
  '\\',
  '\\"',
  '" or true //',
  '"] | union SecurityEvent',
  "'",
  '// and no more',
  'one\ntwo\r\nthree\u2028four\u2029five\u0085six',
  '\u0000\u0007\u001b[31m',
  '"; AppTraces | take 1; //',
  '```',
  '~~~',
  '@"verbatim"',
  '\ud83d\ude00 \ud800 \udc00',
  '\u202edrow',
  '${x} {{y}} %s',
];

describe('a name from outside', () => {
  const asked = async (version: string, role: string) => {
    const { source, query } = rig({ role });
    await source.counts({
      metric: 'requests',
      arms: { candidate: { version }, stable: { version: '1' } },
      grid,
      latency: false,
    });
    return await kusto.check(query());
  };

  it.each(hostile)('stays what it is: %j', async given => {
    const { problems, columns, texts } = await asked(given, given);
    expect(problems).toEqual([]);
    expect(columns[0]).toBe('Side: string');
    expect(texts).toEqual([given, given, '1', 'both', given, 'candidate', '1', 'stable', '', '']);
  });

  it('stays what it is, whatever it is', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(fc.constantFrom(...hostile, 'x', '\u2029'), { minLength: 1 }).map(parts => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, async (version, role) => {
        fc.pre(version !== '1');
        const { problems, texts } = await asked(version, role);
        expect(problems).toEqual([]);
        expect(texts.slice(0, 2)).toEqual([role, version]);
      }),
      { numRuns: 20 },
    );
  });
});

const fragments = [
  '',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  '\\',
  '//',
  '\n',
  ';',
  '|',
  ',',
  '```',
  '@"c\\"',
  'not',
  ' or true',
  '"b"',
];

describe('an expression of the user', () => {
  it.each([
    ['', 'it is empty'],
    ['   ', 'it is empty'],
    ['AppVersion == "2', 'a text in it has no end'],
    ["AppVersion == '2", 'a text in it has no end'],
    ['AppVersion == "2\n"', 'a text in it has no end'],
    ['AppVersion == @"a"b"', 'a text in it has no end'],
    ['AppVersion == ```a', 'a text in it has no end'],
    ['true) | union (AppTraces', 'a ) in it closes nothing'],
    ['(true', 'a ) is missing in it'],
    ['Properties["a"', 'a ] is missing in it'],
    ['(true]', 'a ] in it closes nothing'],
    ['true; AppTraces', 'a ; in it would begin another statement'],
    ['true | take 1', 'a | in it would begin another step'],
    ['true, false', 'a , in it would begin another expression'],
    ['.show tables', 'it begins a command, with . or #'],
    ['true\n#crp a=b', 'it begins a command, with . or #'],
  ])('is refused when it is not whole: %j', async (kql, why) => {
    const bad = { kind: 'expression', kql } as const;
    const refused = expect(() => rig({ bad }));
    refused.toThrow(
      expect.objectContaining({ code: 'LOG_QUERY_UNUSABLE', message: expect.stringContaining(why) }),
    );
    refused.toThrow(Fault);
    const { source, sent } = rig();
    const answer = await source.counts({
      metric: 'requests',
      arms: { candidate: { expression: kql } },
      grid,
      latency: false,
    });
    expect(answer).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(why) });
    expect(sent).toEqual([]);
  });

  it.each([
    'AppVersion == "2;|)(" and Url !has \'"\'',
    'AppVersion in ((AppRequests | where Success | project AppVersion))',
    'Name matches regex @"^GET /(a|b)\\$" // only these',
    'Properties["slot"] == ```a "b" c```',
    'AppVersion == h@"secret"',
  ])('is taken when it is: %j', async kql => {
    const { source, query } = rig();
    await source.counts({
      metric: 'requests',
      arms: { candidate: { expression: kql } },
      grid,
      latency: true,
    });
    expect((await kusto.check(query())).problems).toEqual([]);
  });

  it('never reaches beyond its place: what is taken and valid gives the columns that are read', async () => {
    const { source: usual, query: usualQuery } = rig();
    await usual.counts({ metric: 'requests', arms: { candidate: { version: 'a' } }, grid, latency: true });
    const { columns: wanted } = await kusto.check(usualQuery());
    const fragment = fc.oneof(fc.constant(''), fc.constantFrom(...fragments));
    const expressions = fc.tuple(fragment, fragment, fragment, fragment).map(parts => {
      const [before = '', within = '', after = '', end = ''] = parts;
      return `${before}(AppVersion == "a${within}")${after}${end}`;
    });
    let taken = 0;
    const look = async (expression: string): Promise<void> => {
      const { source, query, sent } = rig();
      const sides = { candidate: { expression } };
      await source.counts({ metric: 'requests', arms: sides, grid, latency: true });
      const { problems, columns } =
        sent.length === 0 ? { problems: ['refused'], columns: [] } : await kusto.check(query());
      if (problems.length > 0) return;
      taken += 1;
      expect(columns).toEqual(wanted);
    };
    await fc.assert(fc.asyncProperty(expressions, look), { numRuns: 100, seed: 11 });
    expect(taken).toBeGreaterThan(5);
  });
});

describe('a query of the user', () => {
  it.each(['AppRequests | where (true', 'print "a', '} ; AppTraces | take 1 ; let f = () {'])(
    'is refused when it is not whole: %j',
    kql => {
      const metrics = { own: { kind: 'query', kql } } as const;
      expect(() => rig({ metrics })).toThrow(expect.objectContaining({ code: 'LOG_QUERY_UNUSABLE' }));
    },
  );

  it('may end in a comment or a semicolon', async () => {
    for (const end of ['', ';', '// done', '\n;\n']) {
      const kql = `AppRequests | project Time = TimeGenerated, Value = ItemCount ${end}`;
      const { source, query } = rig({ metrics: { own: { kind: 'query', kql } } });
      await source.series?.({ metric: 'own', arm: {}, grid });
      expect(await kusto.check(query())).toMatchObject({
        problems: [],
        columns: ['From: datetime', 'Value: real'],
      });
    }
  });
});

describe('a scope', () => {
  it.each([
    [{ kind: 'workspace', id: 'my-workspace' }, 'the workspace id: expected a GUID, got "my-workspace"'],
    [{ kind: 'resource', resourceId: 'shop' }, 'the resource id: expected /subscriptions/…'],
    [{ kind: 'resource', resourceId: `${component}/query?x=` }, 'the resource id'],
  ] as const)('that can be none is refused: %j', (scope, why) => {
    expect(() => rig({ scope })).toThrow(expect.objectContaining({ message: expect.stringContaining(why) }));
  });

  it('is where the query goes, by POST as a read', async () => {
    const { source, sent } = rig({ scope: { kind: 'resource', resourceId: component } });
    await source.versions?.({ from: grid.from, to: grid.to });
    expect(sent[0]).toMatchObject({ method: 'POST', retry: 'safe' });
    expect(sent[0]?.url.href).toBe(`https://api.loganalytics.io/v1${component}/query`);
    const other = rig();
    await other.source.versions?.({ from: grid.from, to: grid.to });
    expect(other.sent[0]?.url.href).toBe(`https://api.loganalytics.io/v1/workspaces/${workspace}/query`);
  });
});
