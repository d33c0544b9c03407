// Rollouts whose journals lie in test/journals as recorded-*.jsonl: by the compiled command line, in a playground.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerApps } from '../../../journeys/stage/rollout-scene.js';
import type { Scene, SceneOptions } from '../../../journeys/stage/scene.js';
import { begun } from '../left-behind.js';

type Recording = {
  readonly options: SceneOptions;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outcome: string;
};

const healthy = containerApps.options('healthy');

/** By the name of the file. */
export const recordings: Readonly<Record<string, Recording>> = {
  'recorded-failing-candidate': {
    options: containerApps.options('failing'),
    inputs: { ladder: '20%/2m, 100%' },
    outcome: 'rolled-back',
  },
  'recorded-healthy-candidate': {
    options: healthy,
    inputs: { ladder: '20%/3m, 50%/2m, 100%', objectives: 'error-rate < 20%', watch: '2m' },
    outcome: 'passed',
  },
  'recorded-undecided': {
    options: { ...healthy, load: [{ site: 'orders-api', perSecond: 0.6, returning: 0, path: '/' }] },
    inputs: { ladder: '20%/2m, 100%', 'hold-for': '3m' },
    outcome: 'rolled-back',
  },
};

/** The text of the journal. */
export async function recorded(scene: Scene, { inputs, outcome }: Recording): Promise<string> {
  const ended = await begun(scene, containerApps, inputs);
  if (ended.outputs['outcome'] !== outcome) throw new Error(`it ended otherwise: ${ended.log}`);
  return readFileSync(join(scene.folder, ended.outputs['journal'] ?? ''), 'utf8');
}
