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
import { printWire } from '../rollout/standing-order.js';
import { runCommand } from './command.js';

export type Compensating = {
  readonly ground: Ground;
  readonly books: Books;
  readonly promotion: string;
  readonly runsCommands: boolean;
};

export async function compensate(work: Compensating): Promise<readonly Compensated[]> {
  const { books, ground, promotion } = work;
  const { log } = ground.wiring.host;
  const found = await registered(books, promotion).catch(thrown => {
    // What was registered stands in the ledger, and is found there by the next one.
    log.warning(`what else is to be undone is not known: ${asFault(thrown).message}`);
    return [];
  });
  const done: Compensated[] = [];
  for (const compensation of found) {
    const compensated = await undo(compensation, work);
    log.info(`${compensated.name}: ${compensated.result}, ${compensated.words}`);
    if (compensated.result === 'undone') await tell(work, compensated.name);
    done.push(compensated);
  }
  return done;
}

async function registered(books: Books, id: string): Promise<readonly Compensation[]> {
  const promotion = promotionOf(await books.read(), id);
  return promotion === undefined ? [] : compensationsOf(promotion);
}

async function undo({ name, undo: what }: Compensation, work: Compensating): Promise<Compensated> {
  const { ground, runsCommands } = work;
  try {
    switch (what.kind) {
      case 'traffic': {
        const words = await bringBack(what, ground);
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
    return { name, result: 'failed', words: `${code}: ${message} (${hint})`, byHand: [] };
  }
}

type Traffic = Extract<Compensation['undo'], { readonly kind: 'traffic' }>;

async function bringBack({ given, before }: Traffic, { wiring, reins, common }: Ground): Promise<string> {
  const connected = await connectTarget({ ...wiring, raw: rawFor({ given }, wiring.raw) }, reins);
  const { back } = await connected.targets(common.clock);
  const receipt = await back.restore(printWire(before));
  if (receipt.unchanged) return `${connected.named.name} is as it was`;
  const settled = await settle(back, receipt, { clock: common.clock, signal: reins.last });
  if (settled.kind === 'seen') return `${connected.named.name} is back`;
  throw new Error(`the traffic of ${connected.named.name} was sent back, and is not seen there`);
}

async function tell({ books, ground, promotion }: Compensating, name: string): Promise<void> {
  const entry = () =>
    entryOf(
      { kind: 'compensation-done', promotion, name },
      { at: ground.common.clock.now(), by: ground.own.driver },
    );
  try {
    await books.add(() => [entry()]);
  } catch (thrown) {
    // It is undone; undoing it once more changes nothing.
    ground.wiring.host.log.warning(
      `the ledger was not told that ${name} is undone: ${asFault(thrown).message}`,
    );
  }
}
