// canary-shift, orders and resume with the ledgers that teams use: whatever one machine wrote is all that the next one has.
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { main } from '../../../shared/cli/main.js';
import { containerApps, until } from '../../journeys/stage/rollout-scene.js';
import { type Scene, scenes } from '../../journeys/stage/scene.js';
import { keptProcess } from '../../unit/cli/terminal-process.js';
import { type CompiledRequest, type CompiledRun, run } from './compiled.js';
import { type Elsewhere, elsewhere, type Kept } from './kept-elsewhere.js';
import { minutes, patience, serviceOf } from './left-behind.js';

const stage = scenes();
const open: Kept[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(kept => kept.close()));
  await stage.stop();
});

const service = serviceOf(containerApps);
/** Slowly: a lease of three minutes has to outlast a push of git on a busy machine. */
const speed = 30;

type Stage = { readonly scene: Scene; readonly kept: Kept };

async function begin({ keep }: Elsewhere): Promise<Stage> {
  const scene = await stage.start({ ...containerApps.options('healthy'), speed });
  const kept = await keep(scene);
  open.push(kept);
  return { scene, kept };
}

/** On a machine of its own each time. */
async function on({ kept }: Stage, machine: Scene, { words, inputs, dieOn }: CompiledRequest) {
  return run(machine, {
    words,
    inputs: { ...inputs, ledger: kept.input },
    environment: { ...kept.environment, TMPDIR: join(machine.folder, 'tmp') },
    ...(dieOn && { dieOn }),
  });
}

async function canaryShift(staged: Stage, more: Readonly<Record<string, string>>, dieOn?: AbortSignal) {
  const inputs = { ...containerApps.inputs, ...more };
  return on(staged, await staged.kept.machine(), {
    words: ['canary-shift'],
    inputs,
    ...(dieOn && { dieOn }),
  });
}

/** Until a state of that name is written down there; a run that ends before says why. */
async function reached({ kept }: Stage, state: string, running: Promise<CompiledRun>): Promise<string> {
  const deadline = performance.now() + 45_000;
  let ended: CompiledRun | undefined;
  void running.then(end => {
    ended = end;
  });
  for (;;) {
    const entries = await kept.entries(service);
    const found = entries.find(
      ({ kind, body }) => kind === 'state-reached' && JSON.stringify(body).includes(`"name":"${state}"`),
    );
    if (found !== undefined) return String(found.body['promotion']);
    if (ended !== undefined || performance.now() > deadline)
      throw new Error(
        `${state} was never reached: ${ended?.headline} ${ended?.log} ${JSON.stringify(entries)}`,
      );
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

for (const each of elsewhere) {
  const suite = each.missing === undefined ? describe : describe.skip;
  suite(`a rollout that is kept in ${each.name}${each.missing === undefined ? '' : ` (${each.missing})`}`, () => {
    it(
      'is written down there from the order to go back to its end, and nowhere else',
      async () => {
        const staged = await begin(each);
        const done = await canaryShift(staged, { ladder: 'instant', watch: '0s' });
        expect(done).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
        expect(containerApps.share(staged.scene)).toBe(100);
        const entries = await staged.kept.entries(service);
        const kinds = entries.map(({ kind }) => kind).filter(kind => !/^(state|lease)-/.test(kind));
        expect(kinds).toEqual(['rollout-opened', 'promotion-intended', 'promotion-done', 'finished']);
        const seen = await on(staged, await staged.kept.machine(), { words: ['status'], inputs: named });
        expect(seen.exitCode).toBe(0);
        expect(seen.log).toContain(`${entries.length} finished`);
      },
      patience,
    );

    it(
      'is taken back by resume on another machine, and its journal there is replayed',
      async () => {
        const staged = await begin(each);
        const die = new AbortController();
        const running = canaryShift(staged, { ladder: '20%/30m, 100%' }, die.signal);
        const promotion = await reached(staged, 'observing', running);
        die.abort();
        await running;
        expect(containerApps.share(staged.scene)).toBe(20);
        await minutes(staged.scene, 4);
        const machine = await staged.kept.machine();
        const inputs = { 'go-on': 'false' };
        const resumed = await on(staged, machine, { words: ['resume'], inputs });
        expect(resumed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } });
        expect(containerApps.share(staged.scene)).toBe(0);
        expect((await staged.kept.entries(service)).at(-1)).toMatchObject({
          kind: 'finished',
          body: { promotion, outcome: 'rolled-back' },
        });
        const journal = join(machine.folder, 'tmp', 'azure-promote', `${promotion}.journal.jsonl`);
        const io = keptProcess('replay', journal);
        await main(io);
        expect(io.printed).toMatchObject({ stderr: '' });
        expect(io.printed.stdout).toMatch(/^\S+ prm_\w+ taken over, observing\n/);
        expect(io.printed.stdout).toMatch(/\n[1-9]\d* decisions, each as it would be taken today\n$/);
      },
      patience,
    );

    it(
      'hears an order that another machine gave',
      async () => {
        const staged = await begin(each);
        const running = canaryShift(staged, { ladder: '20%/30m, 100%' });
        const promotion = await reached(staged, 'observing', running);
        const ordered = await on(staged, await staged.kept.machine(), {
          words: ['abort', promotion],
          inputs: { reason: 'asked by on-call' },
        });
        expect(ordered).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
        expect(await running).toMatchObject({
          exitCode: 1,
          outputs: { outcome: 'rolled-back', 'error-code': 'ROLLOUT_ABORTED' },
        });
        await until(() => containerApps.share(staged.scene) === 0);
      },
      patience,
    );
  });
}

const { candidate: _, ladder: __, watch: ___, ...named } = containerApps.inputs;
