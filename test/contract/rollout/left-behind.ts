// Rollouts that their runs left behind: killed in the middle, at rest, handed off; and a look at them from outside.
import { entriesIn, type RolloutScene, until } from '../../journeys/stage/rollout-scene.js';
import type { Scene } from '../../journeys/stage/scene.js';
import { type CompiledRun, run } from './compiled.js';

export const ledger = 'file:ledger';
export const patience = 90_000;
/** Half of the traffic, and little demanded of it: decided as soon as the first data are there. */
export const quick = {
  ladder: '50%/1m, 100%',
  objectives: 'error-rate < 40%',
  'on-undecided': 'accept',
} as const;

export function serviceOf({ inputs }: RolloutScene): string {
  return inputs['app'] ?? '';
}

export function isIn(scene: Scene, service: string, state: string): boolean {
  return entriesIn(scene, service).some(
    ({ kind, body }) => kind === 'state-reached' && JSON.stringify(body).includes(`"name":"${state}"`),
  );
}

type More = Readonly<Record<string, string>>;

/** A canary-shift that goes on while the test does something else. */
export function begun(
  scene: Scene,
  { inputs }: RolloutScene,
  more: More = {},
  { dieOn, cancelOn }: { readonly dieOn?: AbortSignal; readonly cancelOn?: AbortSignal } = {},
) {
  return run(scene, {
    words: ['canary-shift'],
    inputs: { ...inputs, ledger, ...more },
    ...(dieOn && { dieOn }),
    ...(cancelOn && { cancelOn }),
  });
}

/** As soon as the state is written down; a run that ends before says why. */
export async function whenIn(scene: Scene, service: string, state: string, running: Promise<CompiledRun>) {
  let ended: CompiledRun | undefined;
  void running.then(end => {
    ended = end;
  });
  await until(() => isIn(scene, service, state) || ended !== undefined);
  if (!isIn(scene, service, state)) throw new Error(`it ended before: ${ended?.headline} ${ended?.log}`);
}

export async function killedIn(scene: Scene, rolloutScene: RolloutScene, state: string, more: More = {}) {
  const die = new AbortController();
  const running = begun(scene, rolloutScene, more, { dieOn: die.signal });
  await whenIn(scene, serviceOf(rolloutScene), state, running);
  die.abort();
  await running;
}

/** So many minutes by the clock of the playground. */
export async function minutes(scene: Scene, amount: number): Promise<void> {
  const { clock } = scene.playground.state;
  const from = clock.now().getTime();
  await until(() => clock.now().getTime() - from > amount * 60_000);
}

export function promotionIn(scene: Scene, service: string): string {
  return String(entriesIn(scene, service)[0]?.body['promotion']);
}

export function kindsIn(scene: Scene, service: string): readonly string[] {
  return entriesIn(scene, service).map(({ kind }) => kind);
}
