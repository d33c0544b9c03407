// pause, continue and abort: orders that a running rollout hears, and what is said where none can.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { changeWorld } from '../../../playground/world-change.js';
import { containerApps, entriesIn, until } from '../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../journeys/stage/scene.js';
import { type CompiledRun, run } from './compiled.js';
import { begun, kindsIn, ledger, patience, promotionIn, quick, serviceOf, whenIn } from './left-behind.js';

const stage = scenes();
afterEach(() => stage.stop());

const orders = serviceOf(containerApps);
const unknown = `prm_${'0'.repeat(26)}`;

const give = (scene: Scene, name: string, id: string, reason = 'asked by on-call') =>
  run(scene, { words: [name, id], inputs: { ledger, reason } });

const hasHeard = (scene: Scene, words: RegExp) =>
  entriesIn(scene, orders).some(
    ({ kind, body }) => kind === 'state-reached' && words.test(JSON.stringify(body)),
  );

describe('an order to a rollout that runs', () => {
  it(
    'to abort takes it back, and its run says who ordered it and why',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const running = begun(scene, containerApps, { ladder: '20%/30m, 100%' });
      await whenIn(scene, orders, 'observing', running);
      const ordered = await give(scene, 'abort', promotionIn(scene, orders));
      expect(ordered).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
      expect(ordered.headline).toMatch(/hears it at its next look/);
      const ended = await running;
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'ROLLOUT_ABORTED', weight: '0' },
      });
      expect(ended.log).toMatch(/aborted: asked by on-call/);
      expect(containerApps.share(scene)).toBe(0);
    },
    patience,
  );

  it(
    'to pause keeps it where it is until somebody says continue',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const running = begun(scene, containerApps, { ...quick, ladder: '50%/4m, 100%' });
      await whenIn(scene, orders, 'observing', running);
      const id = promotionIn(scene, orders);
      await give(scene, 'pause', id);
      await until(() => hasHeard(scene, /"paused":\{/));
      await until(() => hasHeard(scene, /"name":"held".*"reason":"paused"|"reason":"paused".*"name":"held"/));
      expect(containerApps.share(scene)).toBe(50);
      await give(scene, 'continue', id);
      const ended = await running;
      expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(kindsIn(scene, orders).filter(kind => kind.endsWith('-ordered'))).toEqual([
        'pause-ordered',
        'continue-ordered',
      ]);
    },
    patience,
  );
});

describe('a rollout that somebody asked to wait', () => {
  it(
    'is judged on, and goes back when its candidate turns bad meanwhile',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const running = begun(scene, containerApps, { ladder: '20%/40m, 100%' });
      await whenIn(scene, orders, 'observing', running);
      await give(scene, 'pause', promotionIn(scene, orders));
      await until(() => hasHeard(scene, /"paused":\{/));
      spoil(scene);
      const ended = await running;
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE', weight: '0' },
      });
      expect(containerApps.share(scene)).toBe(0);
      const pausedAt = decisionsIn(scene, ended).findIndex(({ event }) => event.kind === 'pause-ordered');
      const judged = decisionsIn(scene, ended).filter(
        ({ event }, at) => at > pausedAt && event.kind === 'judged',
      );
      expect(pausedAt).toBeGreaterThan(0);
      expect(judged.map(({ state }) => state.paused?.reason).slice(0, -1)).toEqual(
        judged.slice(0, -1).map(() => 'asked by on-call'),
      );
      expect(judged.length).toBeGreaterThan(1);
    },
    patience,
  );
});

/** From now on the candidate fails half of its requests. */
function spoil({ playground }: Scene): void {
  const change = { containerApps: { 'orders-api': { 'orders-api--v2': { errorRate: 0.5 } } } };
  const problem = changeWorld(change, playground.state);
  if (problem !== undefined) throw new Error(problem);
}

type Decided = {
  readonly event: { readonly kind: string };
  readonly state: { readonly paused?: { readonly reason: string } };
};

function decisionsIn({ folder }: Scene, { outputs }: CompiledRun): readonly Decided[] {
  const lines = readFileSync(resolve(folder, outputs['journal'] ?? ''), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(1).map((line): Decided => JSON.parse(line));
}

describe('an order to a rollout that rests', () => {
  it(
    'is heard by resume, also when several were given',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const armed = await begun(scene, containerApps, { ...quick, until: '50%' });
      expect(armed.outputs).toMatchObject({ outcome: 'waiting' });
      const id = promotionIn(scene, orders);
      expect((await give(scene, 'pause', id)).headline).toMatch(/nobody drives it now .*resume hears it/);
      await give(scene, 'abort', id);
      const status = await run(scene, { words: ['status'], inputs: statusInputs });
      expect(JSON.parse(status.outputs['promotions'] ?? '')).toMatchObject([
        {
          promotion: id,
          state: 'armed',
          weight: 50,
          orders: [{ kind: 'pause-ordered' }, { kind: 'abort-ordered' }],
        },
      ]);
      const resumed = await run(scene, { words: ['resume'], inputs: { ledger } });
      expect(resumed).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'ROLLOUT_ABORTED' },
      });
      expect(containerApps.share(scene)).toBe(0);
      expect(answersIn(scene)).toEqual([
        ['pause-ordered', expect.stringContaining('"paused":{')],
        ['abort-ordered', expect.stringContaining('"cause":"aborted"')],
      ]);

      const late = await give(scene, 'continue', id);
      expect(late).toMatchObject({ exitCode: 1, error: { code: 'PROMOTION_ENDED' } });
      expect(late.error?.message).toMatch(/ended as rolled-back at .*somebody aborted it/);
    },
    patience,
  );

  const { candidate: _, ladder: __, watch: ___, ...named } = containerApps.inputs;
  const statusInputs = { ...named, ledger };
});

/** Each order, with the first state that says that it was taken in. */
function answersIn(scene: Scene) {
  const entries = entriesIn(scene, orders);
  return entries.flatMap(({ kind }, at) => {
    if (!kind.endsWith('-ordered')) return [];
    const answer = entries.find(({ body }) => Number(body['answered'] ?? 0) > at);
    return [[kind, JSON.stringify(answer?.body['state'])]];
  });
}

describe('an order', () => {
  it(
    'to a promotion that nobody knows names those that are open',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      const nothing = await give(scene, 'pause', unknown);
      expect(nothing).toMatchObject({ exitCode: 2, error: { code: 'PROMOTION_UNKNOWN' } });
      await begun(scene, containerApps, { ...quick, until: '50%' });
      const told = await give(scene, 'abort', unknown);
      expect(told.log).toContain(`${promotionIn(scene, orders)} (${orders}/production)`);
    },
    patience,
  );

  it('needs an id, a reason, and a promotion by its form', async () => {
    const scene = await stage.start();
    expect(await run(scene, { words: ['abort'] })).toMatchObject({
      exitCode: 2,
      error: { code: 'INPUT_INVALID' },
    });
    expect(await give(scene, 'abort', 'the-last-one')).toMatchObject({ exitCode: 2 });
  });

  it.each(['pause', 'continue', 'abort'])('%s: its help fits a screen', async name => {
    const scene = await stage.start();
    const { stdout } = await helpOf(scene, name);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter(line => line.length > 80)).toEqual([]);
    expect(stdout).toContain(`azure-promote ${name} PROMOTION --reason <text>`);
  });
});

async function helpOf(scene: Scene, name: string): Promise<{ readonly stdout: string }> {
  const { printed } = await run(scene, { words: [name, '--help'] });
  return { stdout: printed };
}
