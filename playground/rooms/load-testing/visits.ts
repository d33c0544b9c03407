// The visits of a run, slice by slice as time comes there: they reach the apps like those of anybody else.
import type { Answer, Ask } from '../../exchange.js';
import { production, type State } from '../../state.js';
import { placeAt } from '../container-apps/lookup.js';
import { serveIngress } from '../container-ingress/front.js';
import { siteFront } from '../site-front.js';
import { serveApp } from '../small-app.js';
import { askOf, beginsAt, endsAt, type LoadRun, type Slice, sliceMilliseconds } from './runs.js';

/** A host that nobody has here: the test counts an error, as it would for a name without an address. */
const nobody = async (): Promise<Answer> => ({ status: 0, headers: {}, body: '' });

const serve = (ask: Ask, state: State): Promise<Answer> => {
  const arm = state.armAt(ask.host);
  const site = arm && state.site(arm.site);
  if (arm && site)
    return arm.slot === production ? siteFront(ask, state, site) : serveApp(ask, state, arm, 'own');
  const place = placeAt(state.containerApps, ask.host);
  return place ? serveIngress(ask, state, place) : nobody();
};

const visit = async (ask: Ask, state: State, run: LoadRun, slice: Slice): Promise<void> => {
  const began = performance.now();
  run.waiting += 1;
  const { status } = await serve(ask, state);
  run.waiting -= 1;
  slice.requests += 1;
  if (status < 200 || status >= 400) slice.errors += 1;
  else slice.milliseconds.push(performance.now() - began);
};

/** A rate that fills no slice evenly gives some of them one more. */
const requestsIn = (index: number, perSecond: number): number => {
  const upTo = (slices: number): number => Math.floor((slices * sliceMilliseconds * perSecond) / 1_000);
  return upTo(index + 1) - upTo(index);
};

export const scheduleVisits = (state: State, run: LoadRun): void => {
  const { plan } = run;
  if (!plan) return;
  const begin = beginsAt(run);
  const count = Math.ceil(plan.milliseconds / sliceMilliseconds);
  for (let index = 0; index < count; index += 1) {
    const at = begin + index * sliceMilliseconds;
    state.agenda.at(at, () => {
      if (at >= endsAt(run)) return;
      const slice: Slice = { at, requests: 0, errors: 0, milliseconds: [] };
      run.slices.push(slice);
      for (let each = requestsIn(index, plan.perSecond); each > 0; each -= 1) {
        void visit(askOf(plan), state, run, slice);
      }
    });
  }
};
