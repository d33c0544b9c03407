// Runs before the run: to their end, to where their machine stands still, or beside it.
import type { Deed, Running, Stage, Wish } from '../play/stage.js';
import { at, type Before, minute } from './row.js';

/** To their end; whoever fails here has failed as a stage, and not as a row. */
export function after(...wishes: readonly Wish[]): Before {
  return async stage => {
    for (const wish of wishes) {
      const { outcome, log } = await stage.start(wish).ended;
      if (outcome !== 'passed' && outcome !== 'waiting') throw new Error(log);
    }
  };
}

/** It still drives when the row begins. */
export function beside(wish: Wish, state: string, ...more: readonly Deed[]): Before {
  return async stage => void (await reached(stage, { wish, state, more }));
}

/** Its machine stands still in that state, and some minutes go by. */
export function dead(state: string, minutes: number, wish: Wish = {}, ...more: readonly Deed[]): Before {
  return async stage => {
    (await reached(stage, { wish, state, more })).stop();
    await stage.time.pass(minutes * minute);
  };
}

export function later(minutes: number, ...before: readonly Before[]): Before {
  return async stage => {
    for (const each of before) await each(stage);
    await stage.time.pass(minutes * minute);
  };
}

type Reaching = { readonly wish: Wish; readonly state: string; readonly more: readonly Deed[] };

async function reached(stage: Stage, { wish, state, more }: Reaching): Promise<Running> {
  const running = stage.start(wish);
  const isThere = new Promise<'there'>(resolve => {
    stage.plan(running, [...more, { when: at(state), what: () => resolve('there') }]);
  });
  const first = await Promise.race([isThere, running.ended]);
  if (first !== 'there') throw new Error(`it was never ${state}: ${first.log}`);
  return running;
}
