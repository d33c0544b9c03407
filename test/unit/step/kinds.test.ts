import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  choice,
  duration,
  file,
  flag,
  type Kind,
  keyValues,
  lines,
  list,
  number,
  percent,
  secret,
  serviceConnection,
  structured,
  text,
  trimBlanks,
} from '../../../shared/step/kinds.js';
import { anyText } from './any-text.js';

const name = text({ pattern: /^[a-z][a-z0-9-]{0,9}$/, expected: 'a short name' });
const parsers = { yaml: (given: string): unknown => JSON.parse(given) };

const kinds = {
  text: text(),
  name,
  choice: choice(['public', 'us-government', 'china']),
  flag: flag(),
  number: number({ from: -5, to: 1_000 }),
  whole: number({ from: 0, to: 100, whole: true }),
  percent: percent(),
  duration: duration(),
  list: list(),
  lines: lines(),
  keyValues: keyValues(),
  file: file(),
  structured: structured(),
  serviceConnection: serviceConnection(),
} as const satisfies Readonly<Record<string, Kind<unknown>>>;

type KindKey = keyof typeof kinds;
const kindKeys = Object.keys(kinds).filter((key): key is KindKey => key in kinds);

function parse(kind: KindKey, given: string): unknown {
  return kinds[kind].parse(given, parsers);
}

const accepted: readonly (readonly [KindKey, string, unknown])[] = [
  ['text', ' payments \r\n', 'payments'],
  ['text', 'München 🙂', 'München 🙂'],
  ['text', '##vso[task.complete]', '##vso[task.complete]'],
  ['name', 'app-1', 'app-1'],
  ['choice', 'china', 'china'],
  ['choice', '\tpublic ', 'public'],
  ['flag', 'true', true],
  ['flag', ' false\n', false],
  ['number', '-5', -5],
  ['number', '+7.25', 7.25],
  ['number', '1000', 1_000],
  ['number', '-0', 0],
  ['whole', '100', 100],
  ['whole', '7.0', 7],
  ['percent', '10', 10],
  ['percent', '10%', 10],
  ['percent', '10 %', 10],
  ['percent', '10\u00a0%', 10],
  ['percent', '0', 0],
  ['percent', '0%', 0],
  ['percent', '0.5%', 0.5],
  ['percent', '1', 1],
  ['percent', '100%', 100],
  ['percent', '33.333', 33.333],
  ['duration', '90s', { milliseconds: 90_000 }],
  ['duration', '10m', { milliseconds: 600_000 }],
  ['duration', '1h30m', { milliseconds: 5_400_000 }],
  ['duration', '2d', { milliseconds: 172_800_000 }],
  ['duration', '1d2h3m4s', { milliseconds: 93_784_000 }],
  ['duration', '0s', { milliseconds: 0 }],
  ['list', 'a, b\nc', ['a', 'b', 'c']],
  ['list', ',a,,\r\n', ['a']],
  ['lines', 'a, b\n', ['a, b']],
  ['lines', '\r\n--flag\r\n\n  a,b\na,b\n', ['--flag', 'a,b', 'a,b']],
  ['keyValues', 'a=1\nb = x=y \n\n', { a: '1', b: 'x=y' }],
  ['keyValues', 'a=', { a: '' }],
  ['file', './policy.yml', './policy.yml'],
  ['file', 'C:\\work\\a b.yml', 'C:\\work\\a b.yml'],
  ['structured', '{"a":[1]}', { a: [1] }],
  ['structured', 'false', false],
  ['serviceConnection', 'c0ffee00-0000-4000-8000-000000000001', 'c0ffee00-0000-4000-8000-000000000001'],
];

const refused: readonly (readonly [KindKey, string, string?])[] = [
  ['text', ''],
  ['text', ' \t\r\n '],
  ['text', '\u00a0\u2003\ufeff'],
  ['text', 'a\nb', 'line break'],
  ['text', 'a\0b', 'control character'],
  ['text', 'a\u001b[31mb', 'control character'],
  ['text', 'a\u009bb', 'control character'],
  ['name', 'App'],
  ['name', 'app\u00a0'],
  ['name', 'арр'],
  ['name', 'a'.repeat(2_000_000)],
  ['choice', 'Public', 'did you mean public?'],
  ['choice', 'chin', 'did you mean china?'],
  ['choice', 'moon'],
  ['choice', ''],
  ['flag', 'True', 'small letters'],
  ['flag', 'FALSE', 'small letters'],
  ['flag', 'yes'],
  ['flag', '1'],
  ['flag', ''],
  ['number', '1e309'],
  ['number', '1e3'],
  ['number', 'Infinity'],
  ['number', 'NaN'],
  ['number', '0x10'],
  ['number', '١٢'],
  ['number', '1,5'],
  ['number', '.5'],
  ['number', '5.'],
  ['number', '1000.0001'],
  ['number', '-5.1'],
  ['number', '9'.repeat(2_000_000)],
  ['whole', '7.5'],
  ['whole', '0.99999999999999999999'],
  ['whole', '9007199254740993'],
  ['percent', '0.5', 'write 0.5% if it is less than one percent, or 50%'],
  ['percent', '0.07', 'or 7%'],
  ['percent', '0.0000000001', 'write 0.0000000001% if'],
  ['percent', '100.1'],
  ['percent', '-1'],
  ['percent', '101%'],
  ['percent', '10 percent'],
  ['percent', '10\n%'],
  ['percent', '%'],
  ['percent', '1e1'],
  ['duration', ''],
  ['duration', '10'],
  ['duration', '0'],
  ['duration', '30m1h'],
  ['duration', '1h 30m'],
  ['duration', '1.5h'],
  ['duration', '-5m'],
  ['duration', '10M'],
  ['duration', 'PT10M'],
  ['duration', '9999999d'],
  ['list', ''],
  ['list', ' ,\n, '],
  ['list', 'a,b,a', '"a" stands twice'],
  ['list', 'a,b\0', 'control character'],
  ['lines', ' \n\r\n'],
  ['lines', 'a\nb\0', 'control character'],
  ['keyValues', ''],
  ['keyValues', 'a'],
  ['keyValues', '=1'],
  ['keyValues', ' =1'],
  ['keyValues', 'a=1\na=2', 'see the line "a=2"'],
  ['keyValues', 'a=\u0007'],
  ['file', ''],
  ['file', 'a\0b'],
  ['file', 'a'.repeat(4_097)],
  ['structured', '', 'JSON'],
  ['structured', '{', 'JSON'],
  ['structured', 'null', 'it holds nothing'],
  ['structured', '['.repeat(1_000_000)],
  ['serviceConnection', ''],
];

describe('the kinds of input', () => {
  it.each(accepted)('take as %s %j', (kind, given, value) => {
    expect(parse(kind, given)).toEqual({ value });
  });

  it.each(refused.map(([kind, given, note]) => [kind, given.slice(0, 30), given, note] as const))(
    'refuse as %s %j',
    (kind, _, given, note = '') => {
      expect(parse(kind, given)).toEqual({
        expected: kinds[kind].expected,
        ...(note === '' ? {} : { note: expect.stringContaining(note) }),
        ...(note === '' && kind === 'structured' ? { note: expect.any(String) } : {}),
        ...(note === '' && kind === 'keyValues' && given !== '' ? { note: expect.any(String) } : {}),
      });
    },
  );

  it('keep a key that every object has, as a key and nothing else', () => {
    const parsed = keyValues().parse('__proto__=x\nconstructor=y', {});
    const value = 'value' in parsed ? parsed.value : {};
    expect(Object.entries(value)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('never show what a parser was not given', () => {
    expect(() => structured().parse('{}', {})).toThrow('without its parser');
  });

  const hostile = fc.oneof(
    anyText(),
    fc.string({
      unit: fc.constantFrom(' ', '\t', '\n', '=', ',', '%', '.', '0', '9', 'd', 'h', 'a', '\0', '$'),
    }),
  );

  it.each(kindKeys)('answer to any text as %s, and never throw', kind => {
    const total = fc.property(hostile, given => {
      const parsed = kinds[kind].parse(given, parsers);
      if ('expected' in parsed) expect(parsed.expected).not.toBe('');
      else expect(parsed.value).toBeDefined();
    });
    fc.assert(total);
  });

  // What looks at every blank, comma or digit once for each of them takes hours, and runs into the limit of a test.
  const large = [
    `x${' '.repeat(2_000_000)}x`,
    ','.repeat(2_000_000),
    '='.repeat(2_000_000),
    '9'.repeat(2_000_000),
  ];
  const unique = Array.from({ length: 200_000 }, (_, at) => `e${at}`).join(',');

  it.each(kindKeys)('answer to 2 MB as %s at once', kind => {
    for (const given of [...large, unique])
      expect(Object.keys(kinds[kind].parse(given, parsers))).not.toEqual([]);
  });
});

describe('numbers, percentages and durations', () => {
  it('come back as they were written', () => {
    const numbers = fc.property(fc.integer({ min: 0, max: 100_000 }), thousandths => {
      const share = thousandths / 1_000;
      expect(parse('percent', `${share}%`)).toEqual({ value: share });
      expect(parse('number', String(share))).toEqual({ value: share });
    });
    fc.assert(numbers);
    const part = fc.nat(99);
    const durations = fc.property(part, part, part, part, (d, h, m, s) => {
      const milliseconds = (((d * 24 + h) * 60 + m) * 60 + s) * 1_000;
      expect(parse('duration', `${d}d${h}h${m}m${s}s`)).toEqual({ value: { milliseconds } });
    });
    fc.assert(durations);
  });
});

describe('a secret', () => {
  const parsed = (given: string) => {
    const read = secret().parse(given, {});
    return 'value' in read ? read.value.reveal() : read;
  };

  it.each([
    ['a secret', 'a secret'],
    [' blanks stay ', ' blanks stay '],
    ["one line break is the shell's\n", "one line break is the shell's"],
    ['windows\r\n', 'windows'],
    ['two\n\n', 'two\n'],
    ['-----BEGIN\nkey\n-----END\n', '-----BEGIN\nkey\n-----END'],
  ])('given as %j is %j', (given, value) => {
    expect(parsed(given)).toBe(value);
  });

  it.each(['', '\n', ' ', '\r\n'])('is not %j', given => {
    expect(parsed(given)).toEqual({ expected: 'a secret value' });
  });
});

describe('trimming', () => {
  it('takes plain blanks from both ends and nothing else', () => {
    const same = fc.property(
      fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', 'x', '\u00a0') }),
      given => {
        expect(trimBlanks(given)).toBe(given.replace(/^[ \t\r\n]+/, '').replace(/[ \t\r\n]+$/, ''));
      },
    );
    fc.assert(same);
  });
});
