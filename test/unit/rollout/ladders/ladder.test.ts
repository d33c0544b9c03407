import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatLadder, ladderProblemsInWords, parseLadder } from '../../../../shared/rollout/ladder.js';
import { fitLadder } from '../../../../shared/rollout/ladders/fitting.js';
import { presetNames, usualPreset } from '../../../../shared/rollout/ladders/presets.js';
import type { Lasting } from '../../../../shared/rollout/plan.js';
import { abilitiesByTarget } from '../../../../shared/traffic/all-abilities.js';
import { minute, second } from '../plans.js';

const time = (milliseconds: number): Lasting => ({ kind: 'time', milliseconds });

function rungs(text: string, until = false) {
  const parsed = parseLadder(text, { until });
  if (parsed.kind === 'problems') throw new Error(ladderProblemsInWords(parsed.problems));
  return parsed.ladder.rungs.map(({ percent, lasts }) => [percent, lasts] as const);
}

function problems(text: string, until = false): string {
  const parsed = parseLadder(text, { until });
  return parsed.kind === 'ladder' ? 'none' : ladderProblemsInWords(parsed.problems);
}

describe('a ladder', () => {
  it.each<[string, readonly (readonly [number, Lasting])[]]>([
    [
      '5%/10m, 50%/10m, 100%',
      [
        [5, time(10 * minute)],
        [50, time(10 * minute)],
      ],
    ],
    [
      '5% / 10m,50 %/1h30m ,  100%',
      [
        [5, time(10 * minute)],
        [50, time(90 * minute)],
      ],
    ],
    ['0.5%/90s, 100%', [[0.5, time(90 * second)]]],
    ['100%', []],
    ['- 5%/10m\n- 100%\n', [[5, time(10 * minute)]]],
    ['5%/10m\r\n100%', [[5, time(10 * minute)]]],
    [
      '5%/500 requests, at most 20m, 100%',
      [[5, { kind: 'count', requests: 500, atMostMilliseconds: 20 * minute }]],
    ],
    [
      '5%/1 request, At most 20m\n50%/10m\n100%',
      [
        [5, { kind: 'count', requests: 1, atMostMilliseconds: 20 * minute }],
        [50, time(10 * minute)],
      ],
    ],
    ['  half-hour ', [[10, time(30 * minute)]]],
    ['blue-green', []],
  ])('%j is read', (text, expected) => {
    expect(rungs(text)).toEqual(expected);
  });

  it.each([
    ['', 'the ladder: expected at least one share, such as 100%, got nothing'],
    [', ,\n', 'the ladder: expected at least one share, such as 100%, got nothing'],
    ['5%/10m', 'the end: expected 100%, got 5%'],
    ['0%/10m, 100%', 'entry 1: expected a share above 0%, got "0%/10m" (a rollout begins at 0% by itself)'],
    ['101%/10m, 100%', 'entry 1: expected a share from more than 0% to 100%, got "101%/10m"'],
    ['5/10m, 100%', 'entry 1: expected a share and its time, such as 10%/10m, got "5/10m" (write 5%)'],
    [
      '5%, 100%',
      'entry 1: expected a share and its time, such as 10%/10m, got "5%" (say how long, such as 5%/10m)',
    ],
    ['10%/10m, 10%/10m, 100%', 'entry 2: expected more than the 10% before it, got 10%'],
    ['50%/10m, 5%/10m, 100%', 'entry 2: expected more than the 50% before it, got 5%'],
    ['100%, 50%/10m', 'entry 2: expected nothing after 100%, got 50%/10m'],
    [
      '5%/10m, 100%/10m',
      'entry 2: expected 100% without a time, got "100%/10m" (how long it is watched afterwards is an input of its own)',
    ],
    [
      '5%/500 requests, 100%',
      'entry 1: expected a limit behind the number of requests, such as 500 requests, at most 20m, got "5%/500 requests"',
    ],
    [
      '5%/0 requests, at most 5m, 100%',
      'entry 1: expected from 1 to 1000000000 requests, got "5%/0 requests, at most 5m"',
    ],
    ['at most 5m', 'entry 1: expected a share and its time, such as 10%/10m, got "at most 5m"'],
    [
      'cautius',
      'entry 1: expected a share and its time, such as 10%/10m, got "cautius" (did you mean cautious?)',
    ],
    [
      '5%/soon, 100%',
      'entry 1: expected a time such as 90s, 10m, 1h30m, or a number of requests such as 500 requests, at most 20m, got "5%/soon"',
    ],
    [
      '5%/0m, 100%',
      'entry 1: expected a time such as 90s, 10m, 1h30m, or a number of requests such as 500 requests, at most 20m, got "5%/0m"',
    ],
    ['-5%/10m, 100%', 'entry 1: expected a share and its time, such as 10%/10m, got "-5%/10m"'],
    [
      '5%/10m, nonsense, 5%/10m, 100%',
      'entry 2: expected a share and its time, such as 10%/10m, got "nonsense" (presets are cautious, standard, half-hour, blue-green, instant); entry 3: expected more than the 5% before it, got 5%',
    ],
  ])('%j is refused with what was expected, what was got, and where', (text, words) => {
    expect(problems(text)).toBe(words);
  });

  it('may end below 100 % when the rollout rests there', () => {
    expect(rungs('5%/10m, 10%/10m', true)).toHaveLength(2);
    expect(rungs('5%/10m, 100%', true)).toHaveLength(1);
  });

  it('of any text is read or refused, quickly and in few words', () => {
    const piece = fc.constantFrom(
      '5%',
      '/',
      '10m',
      ',',
      '\n',
      'at most',
      ' ',
      '100%',
      'requests',
      '9'.repeat(30),
      '%/',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map(all => all.join('')),
    );
    fc.assert(
      fc.property(anything, fc.boolean(), (text, until) => {
        const parsed = parseLadder(text, { until });
        if (parsed.kind === 'problems') return ladderProblemsInWords(parsed.problems).length < 1_200;
        const shares = parsed.ladder.rungs.map(({ percent }) => percent);
        return shares.every((percent, at) => percent > (shares[at - 1] ?? 0) && percent < 100);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['x'.repeat(2_000_000)],
    ['5%/10m,'.repeat(100_000)],
    [`${' '.repeat(3_990)}%`],
    [`5%/${'1 '.repeat(1_900)}`],
    ['1%/1m,'.repeat(60)],
  ])('that is hostile is refused at once: %#', text => {
    const begun = process.hrtime.bigint();
    expect(problems(text).length).toBeLessThan(1_200);
    expect(Number(process.hrtime.bigint() - begun) / 1e6).toBeLessThan(2_000);
  });

  it.each(presetNames)('%s is a preset, and can be written out', name => {
    const parsed = parseLadder(name);
    if (parsed.kind !== 'ladder') throw new Error('a preset is a ladder');
    expect(parsed.ladder.preset).toBe(name);
    expect(rungs(formatLadder(parsed.ladder))).toEqual(rungs(name));
  });

  it('is written as it is read', () => {
    const text = '0.5%/90s, 5%/500 requests, at most 20m, 50%/2h, 100%';
    const parsed = parseLadder(text);
    expect(parsed.kind === 'ladder' && formatLadder(parsed.ladder)).toBe(text);
  });
});

describe('a target', () => {
  const fine = (text: string, target: keyof typeof abilitiesByTarget) => {
    const parsed = parseLadder(text);
    if (parsed.kind !== 'ladder') throw new Error(ladderProblemsInWords(parsed.problems));
    return fitLadder(parsed.ladder, abilitiesByTarget[target]);
  };

  it('refuses shares that it cannot show, with the numbers', () => {
    expect(fine('0.5%/10m, 100%', 'container-apps').problems).toEqual([
      '0.5 % cannot be shown: 0.5 % is finer than the grain of 1 % that this target has',
    ]);
    expect(fine('0.5%/10m, 100%', 'app-service').problems).toEqual([]);
  });

  it('that is slow is warned of short shares', () => {
    expect(fine('5%/1m, 100%', 'traffic-manager').warnings).toEqual([
      '5 % is judged for 1 min, and takes 2 min 30 s to come into force here',
    ]);
    expect(fine('5%/10m, 100%', 'traffic-manager').warnings).toEqual([]);
  });

  it('has a usual ladder that it can show', () => {
    const presets = Object.entries(abilitiesByTarget).map(([target, abilities]) => [
      target,
      usualPreset(abilities),
    ]);
    expect(Object.fromEntries(presets)).toEqual({
      'app-service': 'cautious',
      'container-apps': 'cautious',
      'traffic-manager': 'half-hour',
      'front-door': 'half-hour',
      'front-door-classic': 'half-hour',
      'feature-flag': 'cautious',
      'gateway-api': 'cautious',
      command: 'cautious',
    });
  });
});
