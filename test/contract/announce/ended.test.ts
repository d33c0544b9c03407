// A promotion that was announced by one run, and ended by another one that knows nothing but the ledger.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Happened } from '../../../shared/promotion/happened.js';
import { entryOf } from '../../../shared/promotion/happened.js';
import { tellEnded } from '../../../shared/wiring/announce/ended.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { digest, ended, type Stage, stage, started, stream } from './stage.js';

let set: Stage;
beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

const order = (pair: string, rollback?: { readonly undoes: string }) => ({
  version: 1,
  plan: { digest: digest(pair) },
  before: {},
  given: {},
  ...(rollback && { rollback }),
});

async function happens(...all: readonly Happened[]): Promise<void> {
  const before = await set.ledger.read(stream);
  const entries = all.map(each => entryOf(each, { at: realClock.now(), by: 'another run' }));
  await set.ledger.append(stream, entries, before.at(-1)?.hash ?? '');
}

const opened = (promotion: string, pair: string, rollback?: { readonly undoes: string }): Happened => ({
  kind: 'rollout-opened',
  promotion,
  run: 'a run',
  order: order(pair, rollback),
});

async function announced(promotion: string, pair: string): Promise<void> {
  await happens(opened(promotion, pair));
  const run = await set.run({ 'github-deployments': 'true', 'deployment-records': 'contoso' });
  await run.tell(started({ promotion, pair }));
}

const deployed = () =>
  set.playground.state.github.deployments.map(({ statuses, payload }) => [
    JSON.parse(JSON.stringify(payload)).promotion,
    statuses[0]?.state,
    statuses[0]?.description,
  ]);
const recorded = () => [...set.playground.state.github.records.values()].map(record => record['digest']);

async function end(...ids: readonly string[]): Promise<string> {
  // Neither a resume nor a rollback has inputs for it.
  const { wiring, log } = await set.run({}, { environment: { GITHUB_RUN_ID: '4800' } });
  await tellEnded(wiring, set.ledger, stream, ids);
  return log();
}

describe('a promotion that resume ended', () => {
  it('is told where it was announced', async () => {
    await announced('prm_1', 'aa');
    const because = 'its runner was gone';
    await happens({ kind: 'finished', promotion: 'prm_1', fence: 0, outcome: 'rolled-back', because });
    expect(await end('prm_1')).not.toMatch(/::warning::/);
    expect(deployed()).toEqual([['prm_1', 'failure', because]]);
    expect(recorded()).toEqual([]);
  });

  it('is told as passed when it passed, with the record of what runs now', async () => {
    await announced('prm_1', 'aa');
    await happens({
      kind: 'finished',
      promotion: 'prm_1',
      fence: 0,
      outcome: 'passed',
      because: 'all is well',
    });
    await end('prm_1');
    expect(deployed()).toEqual([['prm_1', 'success', 'all is well']]);
    expect(recorded()).toEqual([digest('aa')]);
  });

  it('is not told while it is not over, and nobody is told of what was never announced', async () => {
    await announced('prm_1', 'aa');
    await happens(opened('prm_2', 'bb'));
    await happens({ kind: 'finished', promotion: 'prm_2', fence: 0, outcome: 'refused', because: 'no' });
    const before = set.playground.requests.length;
    expect(await end('prm_1', 'prm_2', 'prm_none')).toBe('');
    expect(set.playground.requests).toHaveLength(before);
  });
});

describe('a promotion that had passed, and was rolled back later', () => {
  it('is a failure then, and what has the traffic again is active', async () => {
    for (const [promotion, pair] of [
      ['prm_1', 'aa'],
      ['prm_2', 'bb'],
    ] as const) {
      await announced(promotion, pair);
      const passed = {
        kind: 'finished',
        promotion,
        fence: 0,
        outcome: 'passed',
        because: 'all is well',
      } as const;
      await happens(passed);
      await (await set.run({ 'github-deployments': 'true' })).tell(ended('passed', { promotion, pair }));
    }
    await happens(opened('prm_3', 'bb', { undoes: 'prm_2' }), {
      kind: 'finished',
      promotion: 'prm_3',
      fence: 0,
      outcome: 'rolled-back',
      because: 'Kim asked for it',
      digest: digest('aa'),
      restored: true,
    });
    await end('prm_3');
    expect(deployed()).toEqual([
      ['prm_2', 'failure', 'Kim asked for it'],
      ['prm_1', 'success', 'has the traffic again'],
    ]);
    expect(recorded()).toEqual([digest('aa')]);
  });
});
