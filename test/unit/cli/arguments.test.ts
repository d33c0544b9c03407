import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStepArguments } from '../../../shared/cli/arguments.js';
import { Fault } from '../../../shared/fault/fault.js';
import { only, optional, withDefault } from '../../../shared/step/input.js';
import { flag, lines, number, secret, text } from '../../../shared/step/kinds.js';

const inputs = {
  app: optional(text(), 'The app.'),
  'resource-group': optional(text(), 'The group.'),
  'dry-run': withDefault(flag(), 'false', 'Plan only.'),
  'one-more': optional(lines(), 'Lines.'),
  offset: optional(number({ from: -9, to: 9 }), 'A number.'),
  'client-secret': optional(secret(), 'The secret.'),
  connection: only(['azure-pipelines'], optional(text(), 'The connection.')),
} as const;

const parse = (...words: readonly string[]) => parseStepArguments(inputs, words);

/** The flags that need attention, with what is wrong with them. */
function problems(...words: readonly string[]): Fault['facts'] {
  try {
    parse(...words);
  } catch (thrown) {
    // What the test is about.
    if (thrown instanceof Fault && thrown.code === 'INPUT_INVALID') return thrown.facts;
    throw thrown;
  }
  return {};
}

describe('the words behind a step', () => {
  it.each([
    [[], {}],
    [['--app', 'shop'], { app: 'shop' }],
    [['--app=shop'], { app: 'shop' }],
    [['--app='], { app: '' }],
    [['--app', ''], { app: '' }],
    [['--app=--json'], { app: '--json' }],
    [['--app=a=b'], { app: 'a=b' }],
    [['--app', 'a b\nc'], { app: 'a b\nc' }],
    [['--offset', '-5'], { offset: '-5' }],
    [['--one-more', 'a,b', '--one-more=--c', '--one-more', 'a,b'], { 'one-more': 'a,b\n--c\na,b' }],
    [['--dry-run', 'true', '--resource-group', 'rg'], { 'dry-run': 'true', 'resource-group': 'rg' }],
    [['--app', 'x'.repeat(2_000_000)], { app: 'x'.repeat(2_000_000) }],
  ])('are flags: %#', (words, flags) => {
    expect(parse(...words)).toEqual({ flags, json: false, help: false });
  });

  it('may ask for one JSON document', () => {
    expect(parse('--json', '--app', 'shop')).toEqual({ flags: { app: 'shop' }, json: true, help: false });
  });

  it.each([
    [['--help']],
    [['-h']],
    [['--app', '-h']],
    [['--no-such-flag', 'x', '--help']],
    [['stray', '--client-secret', 'x', '-h']],
  ])('may ask for help, whatever else stands there: %j', words => {
    expect(parse(...words).help).toBe(true);
  });
});

describe('a flag that needs attention', () => {
  const unknown = 'there is no such flag';
  const positional = 'expected a flag that begins with --';
  const refusal = 'a secret on the command line is seen by others; set AZURE_PROMOTE_CLIENT_SECRET instead';

  it.each<readonly [readonly string[], Fault['facts']]>([
    [['--ap', 'shop'], { '--ap': `${unknown}; did you mean --app?` }],
    [['--resourceGroup', 'rg'], { '--resourceGroup': `${unknown}; did you mean --resource-group?` }],
    [['--resource-grup=rg'], { '--resource-grup': `${unknown}; did you mean --resource-group?` }],
    [['--verbose'], { '--verbose': unknown }],
    [['--connection', 'sc'], { '--connection': unknown }],
    [['--no-json'], { '--no-json': unknown }],
    [['--toString'], { '--toString': unknown }],
    [['--constructor=x'], { '--constructor': unknown }],
    [['--__proto__', 'x'], { '--__proto__': unknown }],
    [['--'.concat('x'.repeat(2_000_000))], { [JSON.stringify(`--${'x'.repeat(58)}`)]: unknown }],
    [['--a\n##vso[x]'], { '"--a\\n##vso[x]"': unknown }],
    [['--app'], { '--app': 'expected a value after it' }],
    [['--app', '--json'], { '--app': 'expected a value after it' }],
    [['--app', '--resource-group', 'rg'], { '--app': 'expected a value after it', '"rg"': positional }],
    [['--app', 'a', '--app', 'b'], { '--app': 'given twice' }],
    [['--json', '--json'], { '--json': 'given twice' }],
    [['--one-more', 'a', '--one-more'], { '--one-more': 'expected a value after it' }],
    [['--json=true'], { '--json': 'takes no value' }],
    [['--json', 'true'], { '"true"': positional }],
    [['shop'], { '"shop"': positional }],
    [['--app=shop', 'staging'], { '"staging"': positional }],
    [['--app', 'my', 'shop'], { '"shop"': positional }],
    [['--', 'shop'], { '"shop"': positional }],
    [['--app', 'a', '--', '--json'], { '"--json"': positional }],
    [['-app', 'shop'], { '-app': 'expected two hyphens before the name of a flag' }],
    [['-x=1'], { '-x': 'expected two hyphens before the name of a flag' }],
    [['-'], { '"-"': positional }],
    [['x'.repeat(2_000_000)], { [JSON.stringify('x'.repeat(60))]: positional }],
    [['--client-secret', 'hunter2'], { '--client-secret': refusal }],
    [['--client-secret=hunter2'], { '--client-secret': refusal }],
    [['--client-secret'], { '--client-secret': refusal }],
    [['--client-secret', 'hunter2', 'more'], { '--client-secret': refusal, 'word 3': positional }],
    [
      ['--ap', 'x', '--dry-rum', 'y', 'z'],
      {
        '--ap': `${unknown}; did you mean --app?`,
        '--dry-rum': `${unknown}; did you mean --dry-run?`,
        '"z"': positional,
      },
    ],
  ])('is named: %#', (words, facts) => {
    expect(problems(...words)).toEqual(facts);
  });

  it('is counted, and help is pointed to', () => {
    expect(() => parse('--ap', 'x')).toThrow(
      expect.objectContaining({
        message: 'one flag needs attention',
        hint: 'run the command with --help for its flags',
      }),
    );
    expect(() => parse('--ap', 'x', 'y')).toThrow('2 flags need attention');
  });

  it('never shows what may be a secret: the value of a secret flag, however that is spelled', () => {
    const spelling = fc.constantFrom(
      '--client-secret',
      '--client-secre',
      '--clientSecret',
      '-client-secret',
      '--secret',
    );
    const value = fc.stringMatching(/^Q[A-Za-z0-9!$%&/=?*]{6,20}$/);
    const hidden = fc.property(spelling, value, fc.boolean(), fc.boolean(), (name, given, inline, split) => {
      const words = inline ? [`${name}=${given}`] : [name, given];
      const facts = JSON.stringify(
        problems(...words, ...(split && name === '--client-secret' ? [`Q${given}`] : [])),
      );
      expect(facts).not.toContain('Q');
      expect(facts).not.toBe('{}');
    });
    fc.assert(hidden);
  });

  it('is none or a fault, whatever the words are', () => {
    const word = fc.oneof(
      fc.constantFrom('--app', '--app=', '--json', '--', '-', '-x', '--dry-run', 'true', '=', '--=', '--=x'),
      fc.string(),
    );
    const total = fc.property(fc.array(word, { maxLength: 6 }), words => {
      for (const [name, problem] of Object.entries(problems(...words))) {
        expect(`${name}=${problem}`).toMatch(/^.{3,200}$/);
      }
    });
    fc.assert(total);
  });
});
