// One rung and the way back, while a scenario makes trouble: what was told, and whether it was so.
import { expect } from '@jest/globals';
import type { Scenario } from '../../../../playground/scenario/scenario.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { settle, unsettled } from '../../../../shared/traffic/settle.js';
import type { Receipt, Wire } from '../../../../shared/traffic/target.js';
import type { Ground } from './subject.js';

/** Codes of faults, or `seen` and `back` where all went well. */
export type Told = { readonly shift: string; readonly back: string };

type Rung = { readonly told: string; readonly before: Wire };

const rungPercent = 10;

/** Before what the scenario begins. What comes by time has come when the rung is asked for, or the way back. */
export type Turn = 'rung' | 'way back';

export async function playRollout(ground: Ground, scenario: Scenario, turn: Turn): Promise<Told> {
  const { target } = ground;
  const live = await target.read();
  const start = { shares: ground.shares(), rest: ground.rest() };
  const { before } = await target.write(live.split, live.guard);
  if (turn === 'rung') begin(ground, scenario);

  const { told: shift, ...rung } = await climb(ground, before);
  expect(ground.rest()).toEqual(start.rest);
  if (shift === 'TRAFFIC_UNCLEAR') await expectKnown(ground, scenario, before);

  if (turn === 'way back') begin(ground, scenario);
  const back = await goBack(ground, rung.before);
  if (back !== 'back') {
    passUntilPeace(ground, scenario);
    expect(await goBack(ground, rung.before)).toBe('back');
  }
  expect({ shares: ground.shares(), rest: ground.rest() }).toEqual(start);
  return { shift, back };
}

/** And passes on to a second after the first thing that happens by time. */
function begin({ playground }: Ground, scenario: Scenario): void {
  expect(playground.scenarios.start(scenario)).toEqual([]);
  const { events = [] } = scenario;
  const times = events.flatMap(({ at }) => at ?? []);
  if (times.length === 0) return;
  playground.state.clock.advance(Math.min(...times) + 1_000);
  playground.state.agenda.catchUp();
}

/** To the end of all that ends. */
function passUntilPeace({ playground }: Ground, { events = [] }: Scenario): void {
  const ends = events.flatMap(({ at = 0, for: lasting }) => (lasting === undefined ? [] : [at + lasting]));
  playground.state.clock.advance(Math.max(0, ...ends));
  playground.state.agenda.catchUp();
}

/** A share that is told to be in force is so; after a refusal nothing is, and after somebody else's change theirs. */
async function climb(ground: Ground, start: Wire): Promise<Rung> {
  const { target, stable, candidate } = ground;
  const untouched = ground.shares();
  const written = await attempt(async () => {
    const { guard } = await target.read();
    return target.write({ [candidate]: rungPercent, [stable]: 100 - rungPercent }, guard);
  });
  if (written instanceof Fault) {
    if (written.code === 'TRAFFIC_DRIFTED') expect(ground.shares()).not.toEqual(untouched);
    else if (written.code !== 'TRAFFIC_UNCLEAR') expect(ground.shares()).toEqual(untouched);
    return { told: written.code, before: start };
  }
  const told = await settledAs(ground, written);
  if (told === 'seen') expectShare(ground, rungPercent);
  return { told, before: written.before };
}

async function goBack(ground: Ground, before: Wire): Promise<string> {
  const then = ground.shares();
  const receipt = await attempt(() => ground.target.restore(before));
  if (receipt instanceof Fault) {
    // Unclear is what broke off: neither more nor less than before may be there, and nothing in between.
    if (receipt.code !== 'TRAFFIC_UNCLEAR') expect(ground.shares()).toEqual(then);
    return receipt.code;
  }
  const told = await settledAs(ground, receipt);
  if (told !== 'seen') return told;
  expectShare(ground, 0);
  return 'back';
}

async function settledAs(ground: Ground, receipt: Receipt): Promise<string> {
  const settled = await attempt(() => settle(ground.target, receipt, { clock: ground.clock }));
  if (settled instanceof Fault) return settled.code;
  return unsettled(receipt, settled)?.code ?? 'seen';
}

/** Once the trouble is over it can be told, and what is told is what the platform holds. */
async function expectKnown(ground: Ground, scenario: Scenario, before: Wire): Promise<void> {
  const { target, stable, candidate } = ground;
  const asked = { [candidate]: rungPercent, [stable]: 100 - rungPercent };
  const known = await attempt(() => target.reconcile({ asked, before }));
  if (known instanceof Fault) {
    passUntilPeace(ground, scenario);
    return expectKnown(ground, { ...scenario, events: [] }, before);
  }
  expect(known).toBe((ground.shares()[candidate] ?? 0) > 0 ? 'applied' : 'not-applied');
}

function expectShare({ shares, candidate, stable }: Ground, percent: number): void {
  expect(shares()[candidate] ?? 0).toBeCloseTo(percent, 1);
  expect(shares()[stable] ?? 0).toBeCloseTo(100 - percent, 1);
}

async function attempt<T>(deed: () => Promise<T>): Promise<T | Fault> {
  try {
    return await deed();
  } catch (thrown) {
    // A fault is an answer; anything else is a defect.
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
}
