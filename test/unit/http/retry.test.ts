import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, isPassing, mayHaveApplied, type Setback } from '../../../shared/http/retry/retry.js';
import type { RetryClass } from '../../../shared/http/transport.js';

const classes: readonly RetryClass[] = ['safe', 'idempotent', 'once'];
const ample = { tries: 1, remainingMilliseconds: 600_000, reserveMilliseconds: 2_000, random: 1 };
const status = (code: number, asked?: number): Setback => ({ kind: 'status', status: code, code: '', asked });
const silence = (error: string): Setback => ({ kind: 'silence', error });

const anySetback: fc.Arbitrary<Setback> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.integer({ min: 300, max: 599 }),
    code: fc.constantFrom('', 'AnotherOperationInProgress', 'Conflict'),
    asked: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('silence' as const),
    error: fc.constantFrom(
      'ECONNRESET',
      'ECONNREFUSED',
      'ENOTFOUND',
      'TIMED_OUT',
      'EPIPE',
      'HPE_INVALID_CONSTANT',
    ),
  }),
);
const anyAttempt = fc.record({
  retry: fc.constantFrom(...classes),
  tries: fc.integer({ min: 1, max: 1_000 }),
  remainingMilliseconds: fc.double({ min: -1e6, max: 1e7, noNaN: true }),
  reserveMilliseconds: fc.double({ min: 0, max: 2_000, noNaN: true }),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('A decision to send again', () => {
  it('always waits a little, never more than a minute, and leaves its reserve', () => {
    fc.assert(
      fc.property(anyAttempt, anySetback, (attempt, setback) => {
        const decision = decide(attempt, setback);
        if (decision.kind === 'give-up') return;
        expect(decision.milliseconds).toBeGreaterThan(0);
        expect(decision.milliseconds).toBeLessThanOrEqual(60_000);
        expect(decision.milliseconds).toBeLessThanOrEqual(
          attempt.remainingMilliseconds - attempt.reserveMilliseconds,
        );
      }),
    );
  });

  it('is never taken for `once` where the service may have carried the request out', () => {
    fc.assert(
      fc.property(anyAttempt, anySetback, (attempt, setback) => {
        const again = decide({ ...attempt, retry: 'once' }, setback).kind === 'wait';
        if (again) expect(mayHaveApplied(setback)).toBe(false);
      }),
    );
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])(
    'is taken for every class on %s: nothing was sent',
    error => {
      for (const retry of classes) expect(decide({ ...ample, retry }, silence(error)).kind).toBe('wait');
    },
  );

  it.each(['HPE_INVALID_CONSTANT', 'CERT_HAS_EXPIRED', 'SOMETHING_NEW'])('is not taken on %s', error => {
    for (const retry of classes) expect(decide({ ...ample, retry }, silence(error)).kind).toBe('give-up');
  });
});

describe('What is told apart', () => {
  it('is a refusal that may pass from one that stays', () => {
    expect([408, 429, 500, 502, 503, 504].map(code => isPassing(status(code)))).toEqual(Array(6).fill(true));
    expect([302, 400, 401, 403, 404, 409, 412, 501, 505].map(code => isPassing(status(code)))).toEqual(
      Array(9).fill(false),
    );
  });

  it('is a request that may have been carried out from one that was certainly not', () => {
    expect([408, 500, 501, 502, 503, 504].map(code => mayHaveApplied(status(code)))).toEqual(
      Array(6).fill(true),
    );
    expect([400, 401, 403, 404, 409, 412, 429].map(code => mayHaveApplied(status(code)))).toEqual(
      Array(7).fill(false),
    );
    expect(['ECONNRESET', 'TIMED_OUT', 'EPIPE'].map(error => mayHaveApplied(silence(error)))).toEqual(
      Array(3).fill(true),
    );
    expect(
      ['ENOTFOUND', 'PROXY_REFUSED', 'CERT_HAS_EXPIRED'].map(error => mayHaveApplied(silence(error))),
    ).toEqual(Array(3).fill(false));
  });
});
