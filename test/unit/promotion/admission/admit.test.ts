import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admit } from '../../../../shared/promotion/admission/admit.js';
import type { Demands, Facts, History } from '../../../../shared/promotion/admission/facts.js';
import { calendarOf } from '../../../../shared/promotion/calendar/calendar.js';

const hour = 3_600_000;
const now = Date.parse('2026-11-23T10:00Z');
const nothing: History = { ended: [], revoked: [], underWay: [] };
const passed = (digest: string, hoursAgo: number) =>
  ({ digest, outcome: 'passed', at: now - hoursAgo * hour }) as const;
const back = (digest: string, hoursAgo: number) =>
  ({ digest, outcome: 'rolled-back', at: now - hoursAgo * hour }) as const;

const facts = (more: Partial<Facts> = {}): Facts => ({
  now,
  environment: 'production',
  digest: 'v2',
  here: nothing,
  elsewhere: { staging: { ...nothing, ended: [passed('v2', 3)] } },
  freezes: 'none',
  approvedBy: [],
  ...more,
});
const demands = (more: Partial<Demands> = {}): Demands => ({
  after: [{ environment: 'staging', soakMilliseconds: 2 * hour }],
  calendar: calendarOf([], []),
  neededMilliseconds: hour,
  askWhen: {},
  ladderWhen: {},
  ...more,
});
const staging = (...ended: History['ended']): Partial<Facts> => ({
  elsewhere: { staging: { ...nothing, ended } },
});

describe('a promotion', () => {
  it('starts when nothing speaks against it', () => {
    expect(admit(facts(), demands())).toEqual({ kind: 'start', notes: [] });
  });

  it('soaks until the time is over, and starts at that very moment', () => {
    const given = facts(staging(passed('v2', 1.5)));
    expect(admit(given, demands())).toMatchObject({ kind: 'wait', until: now + 0.5 * hour });
    expect(admit({ ...given, now: now + 0.5 * hour }, demands())).toHaveProperty('kind', 'start');
    expect(admit({ ...given, now: now + 0.5 * hour - 1 }, demands())).toHaveProperty('kind', 'wait');
  });

  it.each([
    ['that staging has never seen', staging(passed('v1', 3)), 'has not seen v2'],
    ['that staging has rolled back', staging(passed('v2', 5), back('v2', 1)), 'has rolled v2 back'],
    ['that never passed there', staging(back('v2', 1)), 'has rolled back v2'],
    [
      'that another one has replaced too early',
      staging(passed('v2', 5), passed('v3', 4)),
      'ran in staging for 1 h only',
    ],
    [
      'where staging cannot be read',
      { elsewhere: { staging: { unreadable: 'torn' } } },
      'cannot be read: torn',
    ],
    ['where nobody has read staging', { elsewhere: {} }, 'cannot be read'],
    ['where its own ledger cannot be read', { here: { unreadable: 'torn' } }, 'cannot be read: torn'],
    ['where the freezes cannot be read', { freezes: { unreadable: 'gone' } }, 'cannot be read: gone'],
    [
      'that was rolled back here',
      { here: { ...nothing, ended: [back('v2', 1)] } },
      'was rolled back in production',
    ],
    [
      'whose evidence was taken back',
      { here: { ...nothing, revoked: [{ digest: 'v2', at: now - hour, why: 'a leak' }] } },
      'a leak',
    ],
    ['in a ledger of the future', { here: { ...nothing, ended: [passed('v1', -1)] } }, 'this clock says'],
  ] as const)('%s is refused', (_, more, why) => {
    const admission = admit(facts(more), demands());
    expect(admission).toMatchObject({ kind: 'refuse' });
    expect(JSON.stringify(admission)).toContain(why);
  });

  it('counts how long it ran there, though another one was rolled back in between', () => {
    const given = facts(staging(passed('v2', 5), back('v3', 4), passed('v3', 1)));
    expect(admit(given, demands())).toHaveProperty('kind', 'start');
  });

  it('is tried again for a reason, and the reason is kept', () => {
    const here = { ...nothing, ended: [back('v2', 1)] };
    const admission = admit(facts({ here, retry: 'the database is back' }), demands());
    expect(admission).toEqual({ kind: 'start', notes: ['tried again: the database is back'] });
  });

  it('is done when it is there already', () => {
    const here = { ...nothing, ended: [passed('v2', 1), back('v3', 0.5)] };
    expect(admit(facts({ here }), demands())).toEqual({ kind: 'done', since: now - hour });
  });

  it('waits behind those that came before it, and not behind itself', () => {
    const other = { promotion: 'prm_1', by: 'Ann', since: now - hour };
    const own = { promotion: 'prm_2', by: 'Bob', since: now - hour / 2 };
    const here = { ...nothing, underWay: [other, own] };
    const admission = admit(facts({ here, promotion: 'prm_2' }), demands());
    expect(admission).toMatchObject({
      kind: 'wait',
      reasons: [{ rule: 'queue', why: 'prm_1 by Ann is first, for 1 h' }],
    });
    expect(admission).not.toHaveProperty('until');
    const first = admit(facts({ here: { ...nothing, underWay: [own] }, promotion: 'prm_2' }), demands());
    expect(first).toHaveProperty('kind', 'start');
  });

  it('asks a person, who may not be the one who asks', () => {
    const careful = demands({ askWhen: { budgetLeftBelow: 0.2 } });
    const given = facts({ budgetLeft: 0.1, requestedBy: 'Ann' });
    expect(admit(given, careful)).toMatchObject({ kind: 'wait', reasons: [{ rule: 'approval' }] });
    expect(admit({ ...given, approvedBy: ['ann'] }, careful)).toHaveProperty('kind', 'wait');
    expect(admit({ ...given, approvedBy: ['ann', 'Bob'] }, careful)).toHaveProperty('kind', 'start');
    expect(admit({ ...given, budgetLeft: 0.2 }, careful)).toHaveProperty('kind', 'start');
  });

  it('tells every reason at once', () => {
    const given = facts({
      ...staging(),
      freezes: { unreadable: 'gone' },
      here: { ...nothing, ended: [back('v2', 1)] },
    });
    const admission = admit(given, demands());
    expect(admission).toMatchObject({ reasons: [{ rule: 'retry' }, { rule: 'order' }, { rule: 'freeze' }] });
  });

  it('climbs the ladder that what changes chooses, and the careful one when it is the first', () => {
    const rules = demands({ ladderWhen: { configurationOnly: 'instant', firstPromotion: 'cautious' } });
    const given = facts({ configurationOnly: true });
    expect(admit(given, rules)).toMatchObject({ ladder: 'cautious' });
    const here = { ...nothing, ended: [passed('v1', 30)] };
    expect(admit({ ...given, here }, rules)).toMatchObject({ ladder: 'instant' });
    expect(admit({ ...given, here, configurationOnly: false }, rules)).not.toHaveProperty('ladder');
  });
});

describe('whatever the facts', () => {
  const digests = fc.constantFrom('v1', 'v2', 'v3');
  const history = fc.record({
    ended: fc
      .array(
        fc.record({
          digest: digests,
          outcome: fc.constantFrom('passed' as const, 'rolled-back' as const),
          at: fc.integer({ min: now - 9 * hour, max: now }),
        }),
        { maxLength: 6 },
      )
      .map(list => list.toSorted((one, other) => one.at - other.at)),
    revoked: fc.array(
      fc.record({ digest: digests, at: fc.constant(now - hour), why: fc.constant('found out') }),
      { maxLength: 2 },
    ),
    underWay: fc.array(
      fc.record({ promotion: fc.constant('prm_1'), by: fc.constant('Ann'), since: fc.constant(now - hour) }),
      { maxLength: 1 },
    ),
  });

  it('nothing starts that staging did not run for the time demanded, or that was taken back', () => {
    fc.assert(
      fc.property(history, history, (here, before) => {
        const admission = admit(facts({ here, elsewhere: { staging: before } }), demands());
        if (admission.kind !== 'start') return;
        expect([...here.revoked, ...before.revoked].some(({ digest }) => digest === 'v2')).toBe(false);
        const since = before.ended.find(({ digest, outcome }) => digest === 'v2' && outcome === 'passed')?.at;
        expect(since).toBeLessThanOrEqual(now - 2 * hour);
        expect(before.ended.findLast(({ digest }) => digest === 'v2')?.outcome).toBe('passed');
        expect(here.underWay).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('whoever waits until a time meets another answer then', () => {
    fc.assert(
      fc.property(history, before => {
        const given = facts({ elsewhere: { staging: before } });
        const admission = admit(given, demands());
        if (admission.kind !== 'wait' || admission.until === undefined) return;
        expect(admission.until).toBeGreaterThan(now);
        expect(admit({ ...given, now: admission.until }, demands())).toHaveProperty('kind', 'start');
      }),
      { numRuns: 500 },
    );
  });
});
