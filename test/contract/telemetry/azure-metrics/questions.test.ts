// Questions that platform metrics cannot answer are refused in words, before anything is asked of Azure.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Answered, Arms, CountsQuestion } from '../../../../shared/telemetry/telemetry.js';
import type { TargetKind } from '../../../../shared/traffic/kinds.js';
import { containerApp, type MetricsStage, openStage, requestsOf, site, slots } from './stage.js';

let stage: MetricsStage;
afterEach(() => stage.playground.stop());

function why(answer: Answered<unknown>): readonly unknown[] {
  return answer.kind === 'told' ? ['told', answer.value] : [answer.kind, answer.why];
}

describe('a question that cannot be answered', () => {
  it.each([
    ['a finer grid', 30_000, 'by the minute'],
    ['a grid between minutes', 90_000, 'by the minute'],
  ])('is refused for %s', async (_, step, words) => {
    stage = await openStage();
    const to = Math.floor(stage.now() / step) * step;
    const grid = { from: to - 20 * step, to, stepMilliseconds: step };
    expect(why(await stage.source('app-service', site).counts(requestsOf(slots, grid)))).toEqual([
      'unreadable',
      expect.stringContaining(words),
    ]);
    expect(stage.playground.requests).toEqual([]);
  });

  const twice: Arms = { candidate: { arm: 'Staging' }, stable: { arm: 'staging' } };

  type Row = {
    readonly what: string;
    readonly kind: TargetKind;
    readonly words: string;
  } & Partial<CountsQuestion>;

  it.each<Row>([
    { what: 'another metric', kind: 'app-service', metric: 'orders', words: 'and not orders' },
    { what: 'an arm without a name', kind: 'app-service', arms: { candidate: {} }, words: 'candidate: ' },
    {
      what: 'a revision without a name',
      kind: 'container-apps',
      arms: { candidate: {} },
      words: 'candidate: ',
    },
    { what: 'one arm twice', kind: 'app-service', arms: twice, words: 'told apart' },
    { what: 'Traffic Manager', kind: 'traffic-manager', words: 'sees no request' },
  ])('is refused for $what', async ({ kind, words, metric = 'requests', arms = slots }) => {
    stage = await openStage();
    const below = kind === 'container-apps' ? containerApp : site;
    const answer = await stage.source(kind, below).counts({ ...requestsOf(arms, stage.grid(20)), metric });
    expect(why(answer)).toEqual(['unreadable', expect.stringContaining(words)]);
    expect(stage.playground.requests).toEqual([]);
  });

  it('is refused for a longer time than Azure tells', async () => {
    stage = await openStage();
    expect(
      why(await stage.source('app-service', site).counts(requestsOf(slots, stage.grid(31 * 1_440)))),
    ).toEqual(['unreadable', expect.stringContaining('30 at most')]);
  });
});
