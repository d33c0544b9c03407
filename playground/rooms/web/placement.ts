// Puts things on a slot for the rooms that take them, and sets off an automatic swap where one was asked for.
import { randomUUID } from 'node:crypto';
import { production, type Site, type State } from '../../state.js';
import { beginSwap } from '../slot-swap/run.js';
import { type Placement, placeOn } from '../web-workers/restart.js';
import { armNamed, type Target } from './target.js';

const platform = { name: 'Microsoft.Web auto swap', claims: {} };

const mayAutoSwap = (state: State, site: Site): boolean =>
  state.habits.autoSwap === 'always' || !/linux|container/i.test(site.described.kind);

/** Once the new build is up, nobody having come in between. */
const swapLater = ({ call, site, arm }: Target): void => {
  const { state } = call;
  const wanted = arm.config['autoSwapSlotName'];
  const target = typeof wanted === 'string' && wanted !== '' ? armNamed(site, wanted) : undefined;
  if (!target || target === arm || arm.slot === production || !mayAutoSwap(state, site)) return;
  state.agenda.at(arm.restart?.until ?? state.clock.now().getTime(), began => {
    if (site.operation || arm.prepared || arm.stopped || target.stopped) return;
    const id = randomUUID();
    beginSwap(state, site, { id, correlation: id, actor: platform, source: arm, target, began });
  });
};

export const place = (target: Target, placement: Placement): void => {
  if (placeOn(target.call.state, target.arm, placement) === 'another-build') swapLater(target);
};
