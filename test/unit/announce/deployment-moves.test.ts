// What the deployments of an environment should say after some news.
import { describe, expect, it } from '@jest/globals';
import {
  isProduction,
  type KnownDeployment,
  movesFor,
  stateOf,
} from '../../../shared/announce/deployment-moves.js';
import type { News } from '../../../shared/announce/news.js';
import type { Outcome } from '../../../shared/step/outcome.js';

const of = {
  promotion: 'prm_2',
  stream: { service: 'payments', environment: 'production' },
  digest: 'sha256:bb',
  headline: 'so it stands',
} as const;
const started: News = { ...of, phase: 'started' };
const ended = (
  outcome: Outcome,
  more: { readonly weight?: number; readonly serving?: string } = {},
): News => ({
  ...of,
  ...more,
  phase: 'ended',
  outcome,
});

const known = (id: number, state: string, more: Partial<KnownDeployment> = {}): KnownDeployment => ({
  id,
  promotion: `prm_${id}`,
  digest: `sha256:${id}`,
  state,
  isOfThisRun: false,
  ...more,
});

const statesBy = (news: News, all: readonly KnownDeployment[], reference?: string) =>
  movesFor(news, all, reference).moves.map(({ of: id, state }) => [id, state]);

describe('the deployment of a promotion', () => {
  it.each<[string, News, string]>([
    ['starts', started, 'in_progress'],
    ['waits before it starts', { ...of, phase: 'waiting' }, 'queued'],
    ['waits with some of the traffic', { ...of, phase: 'waiting', weight: 10 }, 'in_progress'],
    ['passed', ended('passed'), 'success'],
    ['was rolled back', ended('rolled-back'), 'failure'],
    ['was refused', ended('refused'), 'failure'],
    ['is held', ended('held', { weight: 10 }), 'pending'],
    ['rests until later', ended('waiting', { weight: 10 }), 'in_progress'],
    ['rests without traffic', ended('waiting'), 'queued'],
    ['is stranded', ended('stranded'), 'error'],
    ['broke', ended('broken'), 'error'],
  ])('that %s', (_, news, state) => {
    expect(stateOf(news)).toBe(state);
  });

  it.each<[string, readonly KnownDeployment[], string | undefined, number | 'new']>([
    ['is a new one where there is none', [], undefined, 'new'],
    ['is the one that was kept', [known(9, ''), known(7, 'queued')], '7', 7],
    ['is the one with its name', [known(9, 'success'), known(2, 'in_progress')], undefined, 2],
    ['is one that waited with the same digest', [known(9, 'queued', { digest: 'sha256:bb' })], undefined, 9],
    [
      'is no older one with the same digest',
      [known(9, 'success', { digest: 'sha256:bb' })],
      undefined,
      'new',
    ],
  ])('%s', (_, all, reference, expected) => {
    expect(statesBy(started, all, reference)).toEqual([[expected, 'in_progress']]);
  });

  it('is left alone where GitHub made it for a job of this run', () => {
    const { promotion: _, digest: __, ...job } = known(9, 'in_progress', { isOfThisRun: true });
    expect(movesFor(started, [job], undefined)).toEqual({ own: job, moves: [] });
    expect(statesBy(ended('rolled-back'), [{ ...job, isOfThisRun: false }], '9')).toEqual([[9, 'failure']]);
  });

  it('says no more than GitHub takes', () => {
    const [move] = movesFor({ ...started, headline: 'x'.repeat(500) }, [], undefined).moves;
    expect(move?.description).toHaveLength(140);
  });
});

describe('the older deployments', () => {
  const own = known(2, 'in_progress');

  it.each<[string, News, readonly KnownDeployment[], readonly unknown[]]>([
    ['stay while the new one is under way', started, [own, known(1, 'success')], []],
    ['become inactive when it passed', ended('passed'), [own, known(1, 'success')], [[1, 'inactive']]],
    ['stay what they are when they failed', ended('passed'), [own, known(1, 'failure')], []],
    ['stay active when it was rolled back', ended('rolled-back'), [own, known(1, 'success')], []],
    [
      'get their place back where it was taken',
      ended('rolled-back'),
      [own, known(1, 'inactive'), known(0, 'inactive')],
      [[1, 'success']],
    ],
    [
      'get it back by what has the traffic',
      ended('rolled-back', { serving: 'sha256:0' }),
      [own, known(1, 'inactive'), known(0, 'inactive')],
      [[0, 'success']],
    ],
    [
      'get nothing where nobody knows of what has the traffic',
      ended('rolled-back', { serving: 'sha256:other' }),
      [own, known(1, 'inactive')],
      [],
    ],
    ['are not those that came later', ended('passed'), [known(3, 'success'), own], []],
  ])('%s', (_, news, all, moves) => {
    expect(statesBy(news, all).slice(1)).toEqual(moves);
  });
});

describe('an environment', () => {
  it.each(['production', 'Prod', 'prod-eu', 'live', 'production/westeurope'])('%s is production', name => {
    expect(isProduction(name)).toBe(true);
  });
  it.each(['staging', 'preproduction', 'product', 'delivery', 'non-prod'])('%s is not', name => {
    expect(isProduction(name)).toBe(false);
  });
});
