// Unknown is not healthy: what is missing, silent, late, unreadable, or too little never passes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../../shared/judge/judge.js';
import type { Objective } from '../../../../shared/judge/objective.js';
import type { Evidence } from '../../../../shared/judge/setup.js';
import {
  begin,
  ceiling,
  errors,
  evidenceOf,
  healthy,
  histogramOf,
  intervalsOf,
  lag,
  latency,
  readingOf,
  setupOf,
  step,
  told,
  usualScene,
} from './evidence.js';

describe('nothing', () => {
  it('passes nobody: an empty list, or one that is only watched', () => {
    expect(judge(setupOf({ objectives: [] }), evidenceOf())).toMatchObject({ kind: 'undecided' });
    expect(judge(setupOf({ objectives: [errors('watch')] }), evidenceOf())).toMatchObject({
      kind: 'undecided',
    });
  });

  it('never passes, whatever is demanded and whatever is missing', () => {
    const role = fc.constantFrom('must' as const, 'should' as const, 'watch' as const);
    const objective: fc.Arbitrary<Objective> = fc.oneof(
      role.map(errors),
      role.map(latency),
      role.map(each => ceiling(0.05, each)),
      role.map(each => ({
        kind: 'sustained' as const,
        name: 'cpu',
        role: each,
        metric: 'cpu',
        better: 'lower' as const,
        limit: 90,
        milliseconds: 300_000,
      })),
    );
    const empty = fc.constantFrom<Partial<Evidence>>(
      { counts: {} },
      { counts: { requests: { kind: 'no-data', why: 'nothing' } } },
      { counts: { requests: { kind: 'unreadable', why: 'refused' } } },
      { counts: { requests: told(readingOf([])) } },
      { counts: { requests: told(readingOf(intervalsOf({ ...usualScene, requests: 0 }))) } },
      { windows: [] as const, counts: {} },
      { now: begin },
    );
    const never = fc.property(fc.array(objective, { maxLength: 4 }), empty, (objectives, missing) => {
      const { kind, hold } = judge(setupOf({ objectives }), evidenceOf({}, missing));
      expect(kind).not.toBe('pass');
      expect(kind).not.toBe('fail');
      expect(typeof hold).toBe('boolean');
    });
    fc.assert(never, { numRuns: 150 });
  });
});

describe('silence', () => {
  it('of the candidate speaks against it once ten requests were expected', () => {
    const verdict = judge(setupOf(), evidenceOf({ requests: 100, intervals: 2, candidate: () => undefined }));
    expect(verdict).toMatchObject({ kind: 'no-data', against: 'candidate' });
    expect(verdict.because).toContain('20 were expected');
    expect(verdict.because).toContain('stable had 180');
  });

  it('is no evidence before that', () => {
    const verdict = judge(setupOf(), evidenceOf({ requests: 40, intervals: 2, candidate: () => undefined }));
    expect(verdict).toMatchObject({ kind: 'undecided' });
    expect(verdict.against).toBeUndefined();
  });

  it('that begins later counts as well: it crashed, and took its telemetry along', () => {
    const candidate = (at: number) => (at < 15 ? healthy : undefined);
    const verdict = judge(setupOf(), evidenceOf({ candidate }));
    expect(verdict).toMatchObject({ kind: 'no-data', against: 'candidate' });
  });

  it('of both arms is the silence of the source', () => {
    const quiet = () => undefined;
    const never = judge(setupOf(), evidenceOf({ candidate: quiet, stable: quiet }));
    expect(never.kind).toBe('no-data');
    expect(never.against).toBeUndefined();
    const later = (at: number) => (at < 10 ? healthy : undefined);
    const verdict = judge(setupOf(), evidenceOf({ candidate: later, stable: later }));
    expect(verdict.kind).toBe('no-data');
    expect(verdict.against).toBeUndefined();
  });

  it('of stable alone is not the fault of the candidate', () => {
    const verdict = judge(setupOf(), evidenceOf({ stable: () => undefined }));
    expect(verdict).toMatchObject({ kind: 'no-data', against: 'stable' });
  });

  it('of an answer that is not there yet is none', () => {
    const reading = readingOf(intervalsOf({ ...usualScene, intervals: 18 }));
    const verdict = judge(setupOf(), evidenceOf({}, { counts: { requests: told(reading) } }));
    expect(verdict).toMatchObject({ kind: 'pass', judgedUntil: begin + 18 * step });
  });

  it('of a source that stopped answering is seen by its age', () => {
    const reading = readingOf(intervalsOf({ ...usualScene, intervals: 10 }));
    const verdict = judge(setupOf(), evidenceOf({}, { counts: { requests: told(reading) } }));
    expect(verdict.kind).toBe('no-data');
    expect(verdict.because).toMatch(/^the newest counts are \d+ minutes old$/);
  });
});

describe('silence where nobody planned a share', () => {
  const early = (at: number) => (at < 10 ? healthy : undefined);
  const gate = (wish: Parameters<typeof evidenceOf>[0]) =>
    judge(setupOf({ plan: [] }), evidenceOf({ windows: [], intervals: 40, ...wish }));

  it('speaks against the candidate by what it had before', () => {
    const verdict = gate({ candidate: early });
    expect(verdict).toMatchObject({ kind: 'no-data', against: 'candidate' });
    expect(verdict.because).toMatch(/for 15 minutes, where 45,000 were expected: stable had 45,000/);
    expect(gate({ stable: early })).toMatchObject({ kind: 'no-data', against: 'stable' });
  });

  it('is none where it is too short to say anything, or where there never was another arm', () => {
    const pausing = (at: number) => (at < 39 ? healthy : undefined);
    expect(gate({ requests: 18, candidate: pausing }).kind).not.toBe('no-data');
    const alone = setupOf({ plan: [], objectives: [ceiling(0.05)] });
    const nobody = () => undefined;
    expect(judge(alone, evidenceOf({ windows: [], stable: nobody })).kind).toBe('pass');
  });

  it('in more than half of all intervals leaves it undecided', () => {
    const verdict = gate({ candidate: at => (at % 4 === 3 ? healthy : undefined) });
    expect(verdict.kind).toBe('undecided');
    expect(verdict.because).toMatch(/30 of 40 intervals of this share are missing/);
  });
});

describe('gaps', () => {
  it('in more than half of a share leave it undecided', () => {
    const candidate = (at: number) => (at % 3 === 1 ? healthy : undefined);
    const verdict = judge(setupOf(), evidenceOf({ candidate }));
    expect(verdict.kind).toBe('undecided');
    expect(verdict.because).toMatch(/\d+ of 20 intervals of this share are missing/);
  });

  it('where nothing was expected are none', () => {
    const some = { total: 30, bad: 0, histogram: histogramOf(30, 100) };
    const sparse = intervalsOf({ ...usualScene, requests: 5, intervals: 200 }).map(({ from, stable }, at) => {
      return { from, ...(stable && { stable }), ...(at % 60 === 59 && { candidate: some }) };
    });
    const counts = { requests: told(readingOf(sparse)) };
    const verdict = judge(setupOf({ objectives: [errors()] }), evidenceOf({ intervals: 200 }, { counts }));
    expect(verdict.because).not.toContain('missing');
  });
});

describe('what cannot be read', () => {
  it('is not what is not there', () => {
    const of = (kind: 'no-data' | 'unreadable') =>
      judge(setupOf(), evidenceOf({}, { counts: { requests: { kind, why: 'the workspace answered 403' } } }));
    expect(of('unreadable')).toMatchObject({ kind: 'unreadable', hold: false });
    expect(of('unreadable').because).toContain('answered 403');
    expect(of('no-data')).toMatchObject({ kind: 'no-data' });
  });

  it('does not hide that the candidate fails elsewhere', () => {
    const other: Objective = { ...ceiling(0.05), name: 'checkout', metric: 'checkout' };
    const worse = evidenceOf({ candidate: () => ({ rate: 0.05, median: 100 }) });
    const counts = { ...worse.counts, checkout: { kind: 'unreadable' as const, why: 'refused' } };
    const verdict = judge(setupOf({ objectives: [errors(), other] }), { ...worse, counts });
    expect(verdict).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it('leaves a grid alone that does not fit', () => {
    const grid = { from: begin, to: begin + 20 * step, stepMilliseconds: 20_000 };
    const reading = readingOf(intervalsOf(usualScene), { grid });
    const verdict = judge(setupOf(), evidenceOf({}, { counts: { requests: told(reading) } }));
    expect(verdict.kind).toBe('unreadable');
  });

  it('is latency without a histogram, and errors are judged all the same', () => {
    const bare = intervalsOf(usualScene).map(({ from, candidate, stable }) => ({
      from,
      ...(candidate && { candidate: { total: candidate.total, bad: candidate.bad } }),
      ...(stable && { stable: { total: stable.total, bad: stable.bad } }),
    }));
    const { edges: _, ...reading } = readingOf(bare);
    const evidence = evidenceOf({}, { counts: { requests: told(reading) } });
    expect(judge(setupOf(), evidence)).toMatchObject({ kind: 'no-data' });
    expect(judge(setupOf({ objectives: [errors()] }), evidence).kind).toBe('pass');
  });
});

describe('latency that was not told of both', () => {
  type Silent = 'candidate' | 'stable';
  const without = (arm: Silent) =>
    intervalsOf(usualScene).map(interval => {
      const { total = 0, bad = 0 } = interval[arm] ?? {};
      return { ...interval, [arm]: { total, bad } };
    });

  it.each(['candidate', 'stable'] as const)('is no latency like that of stable: no buckets of %s', arm => {
    const verdict = judge(setupOf(), evidenceOf({}, { counts: { requests: told(readingOf(without(arm))) } }));
    expect(verdict.kind).toBe('no-data');
    expect(verdict.because).toMatch(/was not told of .*(candidate|stable) in 20 of 20 intervals/);
  });

  it('does not hide what is proven by the half that was told', () => {
    const slow = intervalsOf({ ...usualScene, candidate: () => ({ rate: 0.001, median: 300 }) });
    const half = [...slow.slice(0, 8), ...without('candidate').slice(8)];
    const verdict = judge(setupOf(), evidenceOf({}, { counts: { requests: told(readingOf(half)) } }));
    expect(verdict).toMatchObject({ kind: 'fail', against: 'candidate' });
  });

  it.each([
    [90, 'undecided'],
    [400, 'fail'],
  ])('by averages of %d requests in an interval is %s', (requests, kind) => {
    const intervals = Array.from({ length: 40 }, (_, at) => ({
      from: begin + at * step,
      candidate: { total: requests, bad: 0, average: 1_000 },
      stable: { total: requests, bad: 0, average: 100 },
    }));
    const { edges: _, ...reading } = readingOf(intervals);
    const evidence = evidenceOf({ intervals: 40 }, { counts: { requests: told(reading) } });
    expect(judge(setupOf(), evidence).kind).toBe(kind);
  });
});

describe('what is not frozen', () => {
  const shifted = (at: number) => (at < 20 ? healthy : { rate: 0.9, median: 100 });

  it('is not looked at: intervals younger than the lag', () => {
    const scene = { intervals: 24, candidate: shifted };
    const early = evidenceOf(scene, { now: begin + 20 * step + lag });
    expect(judge(setupOf(), early).kind).toBe('pass');
    expect(judge(setupOf(), evidenceOf(scene)).kind).toBe('fail');
  });

  it('is not looked at: intervals outside of every window, or cut by its end', () => {
    const windows = [{ percent: 10, from: begin, to: begin + 20.5 * step }];
    const closed = evidenceOf({ intervals: 24, candidate: shifted, windows });
    expect(judge(setupOf(), closed)).toMatchObject({ kind: 'pass', judgedUntil: begin + 20 * step });
  });

  it('has no say before the first interval is whole', () => {
    const verdict = judge(setupOf(), evidenceOf({}, { now: begin + lag + step - 1 }));
    expect(verdict.kind).toBe('no-data');
    expect(verdict.judgedUntil).toBeUndefined();
  });
});
