// The port of rollback: what it looks at once, it acts on by one of three ways.
import { asFault, type Fault } from '../../fault/fault.js';
import { standingOf } from '../../promotion/history.js';
import type { Promotion, Standing } from '../../promotion/standing.js';
import { isDigest } from '../../steps/rollback/choosing.js';
import type { RollbackValues } from '../../steps/rollback/inputs.js';
import type { RollbackDesk, Surveyed } from '../../steps/rollback/port.js';
import { releaseOf, rollbackOf } from '../../steps/rollback/release.js';
import type { Wiring } from '../adapters.js';
import { tellEnded } from '../announce/ended.js';
import { realClock } from '../clock.js';
import { byHand } from '../resume/by-hand.js';
import { breakGround, type Ground, groundWithout } from '../resume/ground.js';
import { openBooks } from '../rollout/books.js';
import { type Connected, connectTarget } from '../rollout/ports/connect.js';
import { newPromotion } from '../rollout/ports/this-run.js';
import { type Reins, takeReins } from '../rollout/reins.js';
import { readOrder, readState, type StandingOrder } from '../rollout/standing-order.js';
import { bring } from './bringing.js';
import { compensate } from './compensating.js';
import { endOpen, type Site } from './open-rollout.js';
import { provenByProbe, provenByTelemetry } from './proving.js';
import { backwardPlan, restoreBy } from './restoring.js';

type Looked = Site & { readonly connected: Connected; readonly values: RollbackValues };

export function makeRollbackDesk(wiring: Wiring): RollbackDesk {
  let looked: Looked | undefined;
  const undone: string[] = [];
  const site = () => {
    if (looked === undefined) throw new Error('nothing was looked at before');
    return looked;
  };
  const { host, stopwatch = realClock } = wiring;
  const reins = takeReins(host.cancelled, stopwatch);
  return {
    host: host.name,
    warn: host.log.warning,
    survey: async (values, armOf) => {
      looked = await survey(wiring, reins, { values, armOf });
      return looked.surveyed;
    },
    endOpen: (open, reason) => {
      undone.push(open.id);
      return endOpen(site(), open, reason);
    },
    restore: (of, surveyed, reason) => {
      undone.push(of.id);
      return restoreBy(site(), orderUndoing(of, surveyed), reason);
    },
    bring: (what, _, reason) => bring(site(), what, reason),
    prove: (how, arm, of) => {
      const known = site();
      if (how === 'probe') return provenByProbe(known, arm);
      return provenByTelemetry(known, of && orderIn(of), known.surveyed);
    },
    compensate: promotion => {
      const { ground, books, values } = site();
      return compensate({ ground, books, promotion, runsCommands: values['run-commands'] });
    },
    byHand: of => (of === undefined ? [] : byHand(readOrder(of.order), of.state && readState(of.state))),
    tell: () => tellEnded(wiring, site().ground.ledger, site().books.stream, undone),
    end: () => reins.drop(),
  };
}

type Asked = {
  readonly values: RollbackValues;
  readonly armOf: (standing: Standing | undefined) => string | undefined;
};

async function survey(wiring: Wiring, reins: Reins, { values, armOf }: Asked): Promise<Looked> {
  const connected = await connectTarget(wiring, reins);
  const stream = { service: values.service ?? connected.named.name, environment: values.environment };
  const read = await ledgerRead(wiring, reins, async ({ ledger }) => standingOf(await ledger.read(stream)));
  const { ground, standing, away } = read;
  const { ledger, common, chosen } = ground;
  const targets = await connected.targets(common.clock, armOf(standing));
  const surveyed: Surveyed = {
    kind: connected.kind,
    live: await targets.forward.read(),
    abilities: targets.forward.abilities,
    stream,
    ledger: { name: ledger.name, lasting: ledger.lasting, ...(chosen !== undefined && { chosen }) },
    standing,
    ...(away !== undefined && { away: away.message }),
    promotion: newPromotion(common.clock.now()),
  };
  return { ground, books: openBooks(ledger, stream), surveyed, connected, values };
}

type Read = {
  readonly ground: Ground;
  readonly standing: Standing | undefined;
  readonly away?: Fault;
};

/** A ledger that is away holds up nobody who says whereto to go back. */
async function ledgerRead(
  wiring: Wiring,
  reins: Reins,
  read: (ground: Ground) => Promise<Standing>,
): Promise<Read> {
  try {
    const ground = await breakGround(wiring, reins);
    return { ground, standing: await read(ground) };
  } catch (thrown) {
    const away = asFault(thrown);
    if (away.class === 'yours' || away.code === 'CANCELLED') throw thrown;
    wiring.host.log.warning(`the ledger cannot be read: ${away.message}`);
    return { ground: await groundWithout(wiring, reins), standing: undefined, away };
  }
}

/** What was found before it began comes back; what it undid before, where it was a rollback itself, stays undone. */
function orderUndoing(of: Promotion, { promotion, standing }: Surveyed): StandingOrder {
  const { plan, ...order } = readOrder(of.order);
  const undoes = rollbackOf(of)?.undoes ?? of.id;
  const digest = (standing && releaseOf(of, standing)?.old.build) ?? '';
  const back = isDigest(digest) ? { digest } : {};
  return { ...order, plan: backwardPlan(plan, promotion), rollback: { undoes, back } };
}

function orderIn({ order }: Promotion): StandingOrder {
  return readOrder(order);
}
