// Conditions and expressions: whatever they hold stays a value, and what a user wrote is read or refused.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { givenIn, givenText } from '../../../../shared/telemetry/prometheus/promql/given.js';
import {
  inverse,
  type Matcher,
  matchersText,
  oneOf,
  selectorText,
} from '../../../../shared/telemetry/prometheus/promql/matcher.js';
import { matcherIn, matchersIn } from '../../../../shared/telemetry/prometheus/promql/matchers-in.js';

const is = (label: string, value: string): Matcher => ({ label, operator: '=', value });

describe('a condition', () => {
  it.each([
    ['x"} or vector(1) #', 'version="x\\"} or vector(1) #"'],
    ['a\\', 'version="a\\\\"'],
    ['a\nb\rc\u0000', 'version="a\\u000ab\\u000dc\\u0000"'],
    ['\u202e\u2028\u{e0001}', 'version="\\u202e\\u2028\\U000e0001"'],
    ['ünï 🐢', 'version="ünï 🐢"'],
  ])('holds %j as a value', (value, text) => {
    expect(matchersText([is('version', value)])).toBe(text);
  });

  it('is read as it was written, whatever it holds', () => {
    const matcher = fc.record({
      label: fc.oneof(
        fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,9}$/),
        fc.string({ unit: 'grapheme', minLength: 1 }),
      ),
      operator: fc.constantFrom('=', '!=', '=~', '!~'),
      value: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(matcher, { minLength: 1, maxLength: 4 }), matchers => {
        fc.pre(matchers.every(({ label }) => label !== '__name__'));
        expect(matchersIn(matchersText(matchers))).toEqual({ kind: 'matchers', matchers });
      }),
      { numRuns: 100 },
    );
  });

  it('can be turned around and back', () => {
    for (const operator of ['=', '!=', '=~', '!~'] as const) {
      const matcher: Matcher = { label: 'code', operator, value: '5..' };
      expect(inverse(matcher).operator).not.toBe(operator);
      expect(inverse(inverse(matcher))).toEqual(matcher);
    }
  });

  it('stands for several texts, none of which is a pattern', () => {
    expect(oneOf('instance', ['a.b:80'])).toEqual(is('instance', 'a.b:80'));
    const { operator, value } = oneOf('instance', ['a.b:80', '[::1]:80|x', '(^$)*+?{}\\']);
    expect(operator).toBe('=~');
    const pattern = new RegExp(`^(?:${value})$`, 'u');
    expect(['a.b:80', '[::1]:80|x', '(^$)*+?{}\\'].every(each => pattern.test(each))).toBe(true);
    expect(['axb:80', 'x', ''].some(each => pattern.test(each))).toBe(false);
  });

  it.each([
    ['http_requests_total', 'http_requests_total{a="b"}'],
    ['job:requests:rate1m', 'job:requests:rate1m{a="b"}'],
    ['http.server.requests', '{__name__="http.server.requests",a="b"}'],
    ['on', '{__name__="on",a="b"}'],
    ['Inf', '{__name__="Inf",a="b"}'],
    ['x} or y{', '{__name__="x} or y{",a="b"}'],
  ])('belongs to the metric %s', (metric, text) => {
    expect(selectorText({ metric, matchers: [is('a', 'b')] })).toBe(text);
  });
});

describe('conditions of a user', () => {
  it.each<[string, readonly Matcher[]]>([
    ['job="shop"', [is('job', 'shop')]],
    [
      "{ job = 'shop' , code !~ `2..|\\d`, }",
      [is('job', 'shop'), { label: 'code', operator: '!~', value: '2..|\\d' }],
    ],
    ['a="\\"\\\\\\n\\x41\\101\\u00e9\\U0001f422"', [is('a', '"\\\nAAé🐢')]],
    ['"service.version"="1"', [is('service.version', '1')]],
    ['a!=""', [{ label: 'a', operator: '!=', value: '' }]],
  ])('%s are read', (text, matchers) => {
    expect(matchersIn(text)).toEqual({ kind: 'matchers', matchers });
  });

  it.each([
    ['', /empty/],
    ['{}', /empty/],
    ['job', /label="value" was expected at "job"/],
    ['job="a" or job="b"', /was expected/],
    ['job="a"} or vector(1) or x{job="b"', /was expected/],
    ['job="a', /was expected/],
    ['job="\\q"', /was expected/],
    ['job="\\xff"', /was expected/],
    ['job="\\U00110000"', /was expected/],
    ['job="\\ud800"', /was expected/],
    ['1job="a"', /was expected/],
    ['__name__="x"', /metric is chosen elsewhere/],
    [`a="${'x'.repeat(5_000)}"`, /4000 characters/],
  ])('%s are refused', (text, why) => {
    expect(matchersIn(text)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(why) });
  });

  it('are one condition where one is needed', () => {
    expect(matcherIn('code=~"5.."')).toMatchObject({ kind: 'matcher' });
    expect(matcherIn('code=~"5..",a="b"')).toMatchObject({ kind: 'wrong' });
  });
});

describe('an expression of a user', () => {
  const filled = (text: string) => {
    const reading = givenIn(text);
    return reading.kind === 'wrong'
      ? reading.why
      : givenText(reading.given, { arm: [is('slot', 'x"} #$step')], stepMilliseconds: 30_000 });
  };

  it('gets the conditions of the arm and the length of an interval', () => {
    expect(filled(' sum(rate(a{$arm,code="500"}[$step])) / 2 # by arm')).toBe(
      'sum(rate(a{slot="x\\"} #$step",code="500"}[30s])) / 2 # by arm',
    );
  });

  it.each([
    ['', /empty/],
    ['a{x="$arm"}', /inside of a text/],
    ['a # $arm', /inside of a text or a comment/],
    ['a{$who}', /\$who stands for nothing/],
    ['a{x="b}', /a text in it has no end/],
    ['x'.repeat(20_001), /20000 characters/],
  ])('%s is refused', (text, why) => {
    expect(filled(text)).toMatch(why);
  });
});
