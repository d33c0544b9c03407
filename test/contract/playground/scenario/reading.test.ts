// Scenarios as people write them: what is understood, and how a mistake is told.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { startPlayground } from '../../../../playground/playground.js';
import { durationOf, durationText, rateOf } from '../../../../playground/scenario/amounts.js';
import { scenarioFrom, scenarioList } from '../../../../playground/scenario/finding.js';
import { readyMade } from '../../../../playground/scenario/ready-made.js';
import { readScenario, scenarioSchema } from '../../../../playground/scenario/scenario.js';
import { placeText } from '../../../../playground/scenario/shape.js';
import { PlaygroundUsage } from '../../../../playground/terminal/flags.js';
import { playgroundCommand } from '../../../../playground/terminal/terminal.js';

const problemsOf = (document: unknown): readonly string[] => {
  const reading = readScenario(document);
  return reading.kind === 'read'
    ? []
    : reading.problems.map(({ at, expected, got }) => `${placeText(at)}: ${expected}, not ${got}`);
};

const event = (fields: Readonly<Record<string, unknown>>) => ({ events: [fields] });

const wrong: readonly (readonly [string, unknown, string])[] = [
  ['a list', [], 'the scenario: names with values, not []'],
  ['an unknown name', { sed: 7 }, 'sed: one of name, about, seed, world, load, events, not 7'],
  ['an inherited name', { constructor: 7 }, 'constructor: one of'],
  ['a seed that is none', { seed: 1.5 }, 'seed: a whole number from 0 to 4294967295, not 1.5'],
  ['events that are no list', { events: {} }, 'events: a list, not {}'],
  ['an event without a deed', event({ at: '1m' }), 'events[0].do: exactly one of fail, page,'],
  ['two deeds in one', event({ do: { hang: true, lose: true } }), 'events[0].do: exactly one of'],
  ['an unknown deed', event({ do: { explode: true } }), 'events[0].do: exactly one of'],
  ['an inherited deed', event({ do: { constructor: true } }), 'events[0].do: exactly one of'],
  [
    'a time without a unit',
    event({ at: 90, do: { hang: true } }),
    'events[0].at: a duration such as 90s, 2m or 1h30m, not 90',
  ],
  ['a time that runs back', event({ at: '-1m', do: { hang: true } }), 'events[0].at: a duration'],
  [
    'a status that is none',
    event({ do: { fail: { status: 99 } } }),
    'events[0].do.fail.status: a whole number from 200 to 599, not 99',
  ],
  [
    'no status',
    event({ do: { fail: {} } }),
    'events[0].do.fail.status: a whole number from 200 to 599, not nothing',
  ],
  ['half a drop', event({ do: { drop: 'during' } }), 'events[0].do.drop: "before" or "after", not "during"'],
  ['a frozen control plane that says 500', event({ do: { freeze: { status: 500 } } }), '409 or 503, not 500'],
  [
    'a path that is no pattern',
    event({ on: { path: '(' }, do: { hang: true } }),
    'events[0].on.path: a regular expression, not "("',
  ],
  [
    'a room that is none',
    event({ on: { room: 'cellar' }, do: { hang: true } }),
    'events[0].on.room: "arm" or',
  ],
  [
    'a number of requests below one',
    event({ on: { nth: 0 }, do: { hang: true } }),
    'events[0].on.nth: a whole number from 1',
  ],
  [
    'more than all',
    event({ on: { share: 1.1 }, do: { hang: true } }),
    'events[0].on.share: a number from 0 to 1, not 1.1',
  ],
  ['a rate without a unit', { load: { payments: 20 } }, 'load.payments: names with values, not 20'],
  [
    'a rate of what',
    { load: { payments: { rate: '20/fortnight' } } },
    'load.payments.rate: a rate such as 20/s or 5/m',
  ],
  [
    'a split beyond 100 %',
    event({ do: { split: { site: 'payments', slot: 'staging', percent: 101 } } }),
    'percent: a number from 0 to 100',
  ],
];

describe('a scenario', () => {
  const schema = new Ajv({ allowUnionTypes: true, strict: true, strictRequired: false }).compile(
    scenarioSchema,
  );

  it('may say everything, or nothing', () => {
    expect(problemsOf({})).toEqual([]);
    expect(
      readScenario({ load: { payments: '120/m' }, events: [{ at: '1m30s', do: { delay: '250ms' } }] }),
    ).toEqual({
      kind: 'read',
      value: { load: { payments: { rate: 2 } }, events: [{ at: 90_000, do: { kind: 'delay', value: 250 } }] },
    });
  });

  it.each(wrong)('with %s is refused, with the place and with what was expected', (_, document, says) => {
    expect(problemsOf(document).join('\n')).toContain(says);
  });

  it('with many mistakes is told all of them', () => {
    const document = {
      seed: 'x',
      load: { payments: '?' },
      events: [{ do: 1 }, { at: 1, do: { hang: false } }],
    };
    expect(problemsOf(document).map(each => each.split(':')[0])).toEqual([
      'seed',
      'load.payments',
      'events[0].do',
      'events[1].do.hang',
      'events[1].at',
    ]);
  });

  it('is marked by editors where it is refused here', () => {
    const patterns = [/regular expression/, /constructor/];
    for (const [name, document, says] of wrong) {
      if (!patterns.some(each => each.test(says))) expect([name, schema(document)]).toEqual([name, false]);
    }
    for (const each of readyMade)
      expect([each.name, schema(each), problemsOf(each)]).toEqual([each.name, true, []]);
  });

  it('has its schema in the reference', async () => {
    const written = await readFile(path.resolve('docs/reference/scenario.schema.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(scenarioSchema);
  });

  it('has its page in the reference, with every name that can be called', async () => {
    const page = await readFile(path.resolve('docs/reference/scenarios.md'), 'utf8');
    const missing = readyMade.filter(({ name, about }) => !page.includes(`| \`${name}\` | ${about} |`));
    expect(missing.map(each => each.name)).toEqual([]);
    expect(readyMade.length).toBeGreaterThanOrEqual(12);
  });

  it('is shown there in examples that run', async () => {
    const page = await readFile(path.resolve('docs/reference/scenarios.md'), 'utf8');
    const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => parse(text));
    expect(examples.length).toBe(3);
    for (const each of examples) {
      expect([problemsOf(each), schema(each)]).toEqual([[], true]);
      const playground = await startPlayground({ scenario: scenarioFrom(each) });
      await playground.stop();
    }
  });
});

describe('amounts', () => {
  it.each([
    ['250ms', 250],
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['1.5s', 1_500],
    ['2d', 172_800_000],
  ])('of time: %s', (text, milliseconds) => {
    expect(durationOf(text)).toBe(milliseconds);
  });

  it.each(['', '1', 's', '1x', '1s ', '1e3s', '-1s', 'Infinitys', '1000000000s'])('of no time: %j', text => {
    expect(durationOf(text)).toBeUndefined();
  });

  it.each([
    ['20/s', 20],
    ['90/m', 1.5],
    ['36/h', 0.01],
  ])('of visits: %s', (text, perSecond) => {
    expect(rateOf(text)).toBe(perSecond);
  });

  it('are told in at most two units', () => {
    expect([0, 90_000, 5_400_000, 93_784_005].map(durationText)).toEqual(['0s', '1m30s', '1h30m', '1d2h']);
  });
});

describe('a scenario on the command line', () => {
  let folder: string;
  const door = path.resolve('lib/shared/door/door.js');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'scenario-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Ends the command as soon as it says that it runs. */
  const command = async (...words: readonly string[]) => {
    const program = `import(${JSON.stringify(door)}).then(({ start }) => start('cli'))`;
    const child = spawn(process.execPath, ['-e', program, 'azure-promote', 'playground', ...words]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('# Ctrl-C ends it.')) child.kill('SIGTERM');
      });
    }
    const [code] = await once(child, 'close');
    return { code, said };
  };

  /** What the command says that ends by itself: its output, or why it does not start. */
  const said = async (...words: readonly string[]): Promise<string> => {
    let text = '';
    const out = { write: (more: string) => (text += more) };
    const refused = await playgroundCommand(words, out).catch((error: unknown) => error);
    if (refused instanceof PlaygroundUsage) return refused.message;
    if (refused !== undefined) throw refused;
    return text;
  };

  const file = async (name: string, text: string): Promise<string> => {
    const place = path.join(folder, name);
    await writeFile(place, text);
    return place;
  };

  it('is read from YAML, and refused with lines, places, and both sides of each mistake', async () => {
    const fine = 'name: mine\nabout: Mine.\nevents:\n  - { at: 1m, do: { freeze: {} } }\n';
    const wrongValues =
      'seed: 7\nevents:\n  - at: 2m\n    do:\n      fail:\n        status: 99\n  - at: soon\n    do: { hang: true }\n';
    const ended = await Promise.all([
      command('--scenario', await file('mine.yml', fine)),
      command('--scenario', await file('wrong.yml', wrongValues)),
      command('--scenario', await file('broken.yml', 'a: [')),
      command('--scenario', await file('tagged.yml', 'name: !ruby/object x')),
    ]);
    expect(ended.map(each => each.code)).toEqual([0, 2, 2, 2]);
    expect(ended[0]?.said).toContain('# Scenario mine: Mine.');
    expect(ended[1]?.said).toContain(
      'line 6: events[0].do.fail.status: expected a whole number from 200 to 599, got 99',
    );
    expect(ended[1]?.said).toContain(
      'line 7: events[1].at: expected a duration such as 90s, 2m or 1h30m, got "soon"',
    );
    expect(ended[2]?.said).toMatch(/broken\.yml cannot be read: .*line 1/s);
    expect(ended[3]?.said).toMatch(/tagged\.yml cannot be read/);
  }, 30_000);

  it('is refused when it does not fit the world', async () => {
    const document = {
      events: [
        { do: { world: { sites: { nobody: {} } } } },
        { do: { split: { site: 'payments', slot: 'green', percent: 5 } } },
        { do: { advance: '1m' }, for: '1m' },
      ],
    };
    const told = await said('--scenario', await file('elsewhere.json', JSON.stringify(document)));
    expect(told).toMatch(
      /events\[0\]\.do\.world: expected a change that fits this world \(There is no site nobody;/,
    );
    expect(told).toContain('events[1].do.split: expected a slot of payments: staging, preview, got');
    expect(told).toContain('events[2].for: expected nothing, got 60000');
  });

  it.each([
    ['nowhere.yml', undefined, /neither a scenario \(frozen-control-plane, .*\) nor a file that can be read/],
    ['broken.json', '{', /broken\.json cannot be read/],
    ['mine.yaml', 'a: 1', /is not JSON, and nothing here reads YAML/],
  ])('is refused as a file that cannot be read: %s', async (name, text, says) => {
    const place = text === undefined ? path.join(folder, name) : await file(name, text);
    expect(await said('--scenario', place)).toMatch(says);
  });

  it.each([
    [['--speed', '0'], '--speed takes a number from 1 to 1000, but got "0".'],
    [['--speed', 'fast'], '--speed takes a number'],
    [['--load', 'payments'], '--load takes a site and a rate such as payments=20/s, but got "payments".'],
    [['--load', 'nobody=1/s'], 'There is no site nobody to visit; there are payments,'],
    [['--returning', '2'], '--returning takes a number from 0 to 1'],
    [['--speed', '60', '--load', 'payments=200/s'], '200 requests/s at speed 60 are 12000 real requests/s'],
  ])('keeps flags in their bounds: %j', async (words, says) => {
    expect(await said(...words)).toContain(says);
  });

  it('is listed, and its schema is printed', async () => {
    expect(await said('--scenarios')).toBe(scenarioList());
    expect(JSON.parse(await said('--scenario-schema'))).toEqual(scenarioSchema);
  });
});
