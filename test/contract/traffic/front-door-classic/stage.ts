// What the whole rollouts on Front Door (classic) start from, and how they are looked at.
import type { Scene, SceneOptions } from '../../../journeys/stage/scene.js';
import { ledger } from '../../rollout/left-behind.js';
import { candidate, liveIn, pool, restOf, name as service, sharesOf, stable } from './set.js';

export const place = {
  target: 'front-door-classic',
  'resource-group': 'rg-prod',
  profile: service,
  'backend-pool': pool,
} as const;
export const shift = {
  ...place,
  candidate: 'idle',
  ladder: '50%/2m, 100%',
  watch: '0s',
  objectives: 'error-rate < 20%',
  'on-undecided': 'accept',
  'propagation-budget': '3m',
  ledger,
} as const;
export const all = { [stable]: 100, [candidate]: 0 };

export const quickly = (options: SceneOptions = {}): SceneOptions => ({
  speed: 60,
  load: [{ site: service, perSecond: 5, returning: 0, path: '/' }],
  ...options,
  world: { habits: { frontDoorPropagationSeconds: 60, metricsDelaySeconds: 10 }, ...options.world },
});

export const shares = ({ playground }: Scene) => sharesOf(liveIn(playground));
export const rest = ({ playground }: Scene) => restOf(liveIn(playground));
