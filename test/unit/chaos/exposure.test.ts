// The measure of chaos itself: how long a candidate that fails had traffic, against what the plan had said. With histories
// that never happened, so that it is known to fail where it has to.
import { describe, expect, it } from '@jest/globals';
import { calmDraw } from '../../chaos/draw/draw.js';
import type { Played, Resumed } from '../../chaos/play/one-run.js';
import { newestTold } from '../../chaos/play/story.js';
import { type Bound, boundIn, exposureOf, exposureProblems } from '../../chaos/verdict/exposure.js';

const minute = 60_000;
const speed = 21;
/** What a process may take to start: three seconds of real time. */
const starting = 3_000 * (speed - 1);

const page = `If the runner dies: a run that is cancelled goes back within 2 min 7 s; one that is killed, within
25 min: 3 min until the lease ends, 15 min until resume runs (assumed: no two of its scheduled runs have been seen
yet), 5 min to judge, 2 min to come into force.`;
const bound: Bound = { cancelled: 127_000, killed: 25 * minute, schedule: 15 * minute };

const ended: Omit<Resumed, 'began'> = {
  conclusion: 'failure',
  exitCode: 1,
  outputs: { outcome: 'rolled-back' },
  log: '',
  errors: [],
  summary: '',
  state: {},
  signals: [],
  printed: '',
};

function line(number: number, kind: string, body: Readonly<Record<string, unknown>>) {
  const promotion = 'prm_1';
  return {
    number,
    kind,
    at: new Date(0).toISOString(),
    by: '',
    previous: '',
    hash: '',
    body: { promotion, ...body },
  };
}

/** Killed at minute 0 with a candidate that fails; its lease ends at minute 2. */
function killed(resumedAt: number, backAt: number): Played {
  const draw = calmDraw({ host: 'github', target: 'app-service', ledger: 'file' }, 1);
  const look = (at: number, share: number) => ({ at, realAt: 0, share, fails: true });
  return {
    draw: { ...draw, death: 'sigkill', candidate: 'fails-at-death' },
    speed,
    run: { ...ended, outputs: {} },
    milliseconds: 0,
    died: { at: 0, realAt: 0, in: 'observing', phase: 'while' },
    machineDied: true,
    calmFrom: { at: 0, realAt: 0 },
    spoiltAt: 0,
    left: newestTold([
      line(1, 'rollout-opened', {}),
      line(2, 'lease-taken', { fence: 1, until: new Date(2 * minute).toISOString() }),
    ]),
    resumes: [{ ...ended, began: resumedAt }],
    told: undefined,
    ledger: '',
    hung: false,
    looks: [look(0, 50), look(backAt, 50), look(backAt + 1, 0)],
    world: {
      share: 0,
      side: 'stable',
      underWay: undefined,
      fails: true,
      isTidy: true,
      rest: undefined,
      answered: { stable: 24, candidate: 0, nobody: 0 },
    },
  };
}

describe('the exposure of a run in chaos', () => {
  it('is read from the plan, with the part that waits for a schedule', () => {
    expect(boundIn(page)).toEqual(bound);
  });

  it('may not use the minutes of a schedule that nobody waited for', () => {
    expect(exposureProblems(killed(3 * minute, 9 * minute), bound)).toEqual([]);
    expect(exposureProblems(killed(3 * minute, 16 * minute), bound)).toHaveLength(1);
  });

  it.each([0, 1, 14])(
    'grows with the %s minutes that went by between the lease and resume, and by no more',
    late => {
      const resumedAt = (2 + late) * minute;
      const allowed = (25 - 15 + late) * minute + starting;
      expect(exposureOf(killed(resumedAt, resumedAt), bound)).toEqual({ took: resumedAt, allowed });
      expect(exposureProblems(killed(resumedAt, allowed), bound)).toEqual([]);
      expect(exposureProblems(killed(resumedAt, allowed + 1), bound)).toHaveLength(1);
    },
  );

  it('does not grow with a lease that lasts longer than the plan said', () => {
    const long = killed(9 * minute, 15 * minute);
    const lease = long.left && { ...long.left, leaseUntil: 9 * minute };
    expect(exposureProblems(long, bound)).toEqual([]);
    expect(exposureProblems({ ...long, left: lease }, bound)).toHaveLength(1);
  });

  it('is that of a cancelled run when a run that was told to stop went back by itself', () => {
    const told = (backAt: number): Played => {
      const base = killed(20 * minute, backAt);
      return { ...base, draw: { ...base.draw, death: 'sigint' }, run: { ...ended, exitCode: 1 } };
    };
    const farewell = 7_000 * (speed - 1);
    expect(exposureProblems(told(bound.cancelled + farewell), bound)).toEqual([]);
    expect(exposureProblems(told(bound.cancelled + farewell + 1), bound)).toHaveLength(1);
  });
});
