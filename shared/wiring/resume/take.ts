// One rollout that nobody drives: reached, claimed, and driven until it ends, rests, or the time of this run is over.
import { asFault } from '../../fault/fault.js';
import type { Stream } from '../../ledger/ledger.js';
import type { Unfinished } from '../../promotion/unfinished.js';
import type { LeftAlone, NotTaken, Taken } from '../../steps/resume/port.js';
import { compensate } from '../rollback/compensating.js';
import { type Books, openBooks } from '../rollout/books.js';
import { drive } from '../rollout/drive.js';
import { takeOver } from '../rollout/open.js';
import { readOrder, type StandingOrder } from '../rollout/standing-order.js';
import { byHand } from './by-hand.js';
import type { Ground } from './ground.js';
import { reach } from './reach.js';

export type Terms = {
  /** By the common clock: what has to be waited for longer is left to the next run. */
  readonly until: number;
  readonly goesOn: boolean;
  readonly runsCommands: boolean;
};

export type Took =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'left'; readonly left: LeftAlone }
  | { readonly kind: 'not-taken'; readonly notTaken: NotTaken };

type Work = {
  readonly ground: Ground;
  readonly stream: Stream;
  readonly books: Books;
  readonly order: StandingOrder;
  readonly found: Unfinished;
};

export async function take(ground: Ground, stream: Stream, found: Unfinished, terms: Terms): Promise<Took> {
  let order: StandingOrder | undefined;
  const promotion = found.promotion.id;
  try {
    order = readOrder(found.promotion.order);
    const books = openBooks(ground.ledger, stream);
    return await driven({ ground, stream, books, order, found }, terms);
  } catch (thrown) {
    // One that cannot be taken must not keep the others from being taken.
    const commands = order === undefined ? [] : byHand(order, undefined);
    const notTaken = { stream, promotion, fault: asFault(thrown), byHand: commands };
    return { kind: 'not-taken', notTaken };
  }
}

async function driven(work: Work, { until, goesOn, runsCommands }: Terms): Promise<Took> {
  const { ground, stream, books, order, found } = work;
  const { id: promotion } = found.promotion;
  const { means, lacked } = await reach({ ground, books, order, goesOn });
  const { log } = ground.wiring.host;
  log.info(`${promotion} is taken: ${found.because}`);
  if (lacked !== undefined) log.warning(`${promotion} can only go back: ${lacked}`);
  const taken = await takeOver(promotion, { ...means, restsAfter: until }, lacked === undefined);
  if (taken.kind === 'left') return { kind: 'left', left: { stream, promotion, because: taken.because } };
  const { session, event } = taken;
  const ended = await drive(session, event);
  const isBack = ended.outcome === 'rolled-back' && ended.state.name === 'rolled-back';
  const compensated = isBack ? await compensate({ ground, books, promotion, runsCommands }) : [];
  return {
    kind: 'taken',
    taken: {
      stream,
      promotion,
      candidate: order.plan.candidate,
      because: found.because,
      ...(lacked !== undefined && { lacked }),
      ended,
      byHand: byHand(order, ended.state),
      compensated,
    },
  };
}
