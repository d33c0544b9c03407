// Undoes what other steps registered with a promotion, the last one first, after the traffic is back. Each is told to the
// ledger when it is done. One that fails keeps none of the others from being undone.
import { asFault } from '../../fault/fault.js';
import { entryOf } from '../../promotion/happened.js';
import { promotionOf } from '../../promotion/standing.js';
import { type Compensated, type Compensation, compensationsOf } from '../../steps/rollback/compensation.js';
import { settle } from '../../traffic/settle.js';
import type { Ground } from '../resume/ground.js';
import { rawFor } from '../resume/reach.js';
import type { Books } from '../rollout/books.js';
import { connectTarget } from '../rollout/ports/connect.js';
import type { RolloutTarget } from '../rollout/session.js';
import { printWire } from '../rollout/standing-order.js';
import { inTime } from '../rollout/telling.js';
import { runCommand } from './command.js';
import type { LookedAt } from './registering.js';
import { undoByHand } from './undo-by-hand.js';

export type Compensating = {
  readonly ground: Ground;
  readonly books: Books;
  readonly promotion: string;
  readonly runsCommands: boolean;
  /** What this run registered itself, for when the ledger is away, or there is no time to sign in. */
  readonly known?: readonly Pick<LookedAt, 'name' | 'undo' | 'back'>[];
};

/** It never throws. */
export async function compensate(work: Compensating): Promise<readonly Compensated[]> {
  const { log } = work.ground.wiring.host;
  const done: Compensated[] = [];
  for (const compensation of await registered(work)) {
    const compensated = await undo(compensation, work);
    const words = `${compensated.name}: ${compensated.result}, ${compensated.words}`;
    if (compensated.result === 'undone') log.info(words);
    else log.warning(words);
    if (compensated.result === 'undone') await tell(work, compensated.name);
    done.push(compensated);
  }
  return done;
}

async function registered({
  books,
  ground,
  promotion: id,
  known = [],
}: Compensating): Promise<readonly Compensation[]> {
  try {
    const promotion = promotionOf(await inTime(books.read(), ground.reins.last), id);
    return promotion === undefined ? [] : compensationsOf(promotion);
  } catch (thrown) {
    // What was registered stands in the ledger, and is found there by the next one.
    const away = `what else is to be undone cannot be read: ${asFault(thrown).message}`;
    ground.wiring.host.log.warning(known.length === 0 ? away : `${away}; what this run registered is known`);
    return compensationsOf({ compensations: known });
  }
}

async function undo({ name, undo: what }: Compensation, work: Compensating): Promise<Compensated> {
  const { ground, runsCommands } = work;
  try {
    switch (what.kind) {
      case 'traffic': {
        const back = work.known?.find(each => each.name === name)?.back ?? (await reached(what, ground));
        const words = await bringBack({ ...what, back }, ground);
        return { name, result: 'undone', words, byHand: [] };
      }
      case 'command':
        return { name, ...(await runCommand(what, { ground, runsCommands })) };
      case 'unknown':
        return { name, result: 'left', words: what.why, byHand: [] };
      default: {
        const unreachable: never = what;
        return unreachable;
      }
    }
  } catch (thrown) {
    const { code, message, hint } = asFault(thrown);
    const words = `${code}: ${message} (${hint})`;
    const byHand = what.kind === 'traffic' ? undoByHand(what) : [];
    return { name, result: 'failed', words, byHand, ...(code === 'CANCELLED' && { isCut: true }) };
  }
}

type Traffic = Extract<Compensation['undo'], { readonly kind: 'traffic' }>;

async function reached({ given }: Traffic, { wiring, reins, common }: Ground): Promise<RolloutTarget> {
  const connected = await connectTarget({ ...wiring, raw: rawFor({ given }, wiring.raw) }, reins);
  const { back } = await connected.targets(common.clock);
  return back;
}

type Reached = Traffic & { readonly back: RolloutTarget };

async function bringBack({ given, before, back }: Reached, { reins, common }: Ground): Promise<string> {
  const name = given['flag'] ?? given['app'] ?? given['target'] ?? 'it';
  const receipt = await inTime(back.restore(printWire(before)), reins.last);
  if (receipt.unchanged) return `${name} is as it was`;
  if (reins.cancelled.aborted || reins.isShort === true) {
    return `${name} was set back; nobody had the time to see it`;
  }
  const settled = await settle(back, receipt, { clock: common.clock, signal: reins.last });
  if (settled.kind === 'seen') return `${name} is back`;
  throw new Error(`${name} was sent back, and is not seen there`);
}

async function tell({ books, ground, promotion }: Compensating, name: string): Promise<void> {
  const entry = () =>
    entryOf(
      { kind: 'compensation-done', promotion, name },
      { at: ground.common.clock.now(), by: ground.own.driver },
    );
  try {
    await inTime(
      books.add(() => [entry()]),
      ground.reins.last,
    );
  } catch (thrown) {
    // It is undone; undoing it once more changes nothing.
    ground.wiring.host.log.warning(
      `the ledger was not told that ${name} is undone: ${asFault(thrown).message}`,
    );
  }
}
