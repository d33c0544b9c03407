// The port of resume: a token first, then a sign of life, then every stream of the environment at once.
import { asFault, Fault } from '../../fault/fault.js';
import type { Ledger, Stream } from '../../ledger/ledger.js';
import { heartbeatService } from '../../promotion/heartbeat.js';
import { standingOf } from '../../promotion/history.js';
import { unfinished } from '../../promotion/unfinished.js';
import { unproven } from '../../promotion/unproven.js';
import type { ResumeValues } from '../../steps/resume/inputs.js';
import type { ResumeDesk, Round } from '../../steps/resume/port.js';
import { coordinates } from '../../traffic/coordinates.js';
import { targetKinds } from '../../traffic/kinds.js';
import type { Wiring } from '../adapters.js';
import { tellEnded } from '../announce/ended.js';
import { realClock } from '../clock.js';
import { takeReins } from '../rollout/reins.js';
import { readOrder, type StandingOrder } from '../rollout/standing-order.js';
import { signIn } from '../sign-in.js';
import { breakGround, type Ground } from './ground.js';
import { leaveHeartbeat } from './heartbeat.js';
import { namedLog } from './named-log.js';
import { proveLate } from './proving.js';
import { type Terms, type Took, take } from './take.js';

export function makeResumeDesk(wiring: Wiring): ResumeDesk {
  return {
    round: async values => {
      const reins = takeReins(wiring.host.cancelled, wiring.stopwatch ?? realClock);
      try {
        const ground = await breakGround(wiring, reins);
        const done = await round(ground, values);
        for (const { stream, promotion } of done.taken) {
          await tellEnded(wiring, ground.ledger, stream, [promotion]);
        }
        return done;
      } finally {
        reins.drop();
      }
    },
  };
}

async function round(ground: Ground, values: ResumeValues): Promise<Round> {
  const { ledger, chosen, common, wiring } = ground;
  if (!ledger.lasting) throw nothingKept(chosen);
  const { environment, service } = values;
  const streams = await ledger.streams({ environment, ...(service !== undefined && { service }) });
  const own = streams.filter(stream => stream.service !== heartbeatService);
  if (!(await areBesideAzure(ledger, own))) await signedIn(ground);
  await leaveHeartbeat(ground, environment);
  if (common.skew !== undefined) wiring.host.log.warning(common.skew.message);
  const terms: Terms = {
    until: common.clock.now() + values.for.milliseconds,
    goesOn: values['go-on'],
    runsCommands: values['run-commands'],
  };
  const took = (await Promise.all(own.map(stream => lookAfter(ground, stream, terms)))).flat();
  return {
    environment,
    ledger: ledger.name,
    taken: took.flatMap(each => (each.kind === 'taken' ? [each.taken] : [])),
    left: took.flatMap(each => (each.kind === 'left' ? [each.left] : [])),
    notTaken: took.flatMap(each => (each.kind === 'not-taken' ? [each.notTaken] : [])),
  };
}

/** Of targets without Azure alone: then nobody has to sign in for them. Where nothing is known yet, somebody has to. */
async function areBesideAzure(ledger: Ledger, streams: readonly Stream[]): Promise<boolean> {
  const beside = await Promise.all(
    streams.map(async stream => {
      try {
        const { promotions } = standingOf(await ledger.read(stream));
        return promotions.length > 0 && promotions.every(({ order }) => isBesideAzure(readOrder(order)));
      } catch (thrown) {
        // What cannot be read is told by whoever looks after it.
        if (asFault(thrown).code === 'CANCELLED') throw thrown;
        return false;
      }
    }),
  );
  return beside.length > 0 && beside.every(Boolean);
}

function isBesideAzure({ given }: StandingOrder): boolean {
  const kind = targetKinds.find(each => each === given['target']);
  return kind !== undefined && coordinates[kind].signIn === 'none';
}

/** Whoever cannot sign in takes nothing, and does not look alive either. */
async function signedIn({ wiring, reins }: Ground): Promise<void> {
  const { arm } = await signIn(wiring, '', reins.forward);
  await arm.credential.getToken(arm.cloud.resourceManagerScope);
}

async function lookAfter(ground: Ground, stream: Stream, terms: Terms): Promise<readonly Took[]> {
  const { ledger, common, wiring } = ground;
  try {
    const standing = standingOf(await ledger.read(stream));
    const log = namedLog(wiring.host, stream.service);
    const named = { ...ground, wiring: { ...wiring, host: { ...wiring.host, log } } };
    const owed = unproven(standing);
    if (owed !== undefined) return [await proveLate(named, stream, owed)];
    return await Promise.all(
      unfinished(standing, common.clock.now()).map(async (found): Promise<Took> => {
        const { promotion, because } = found;
        if (found.take) return take(named, stream, found, terms);
        return { kind: 'left', left: { stream, promotion: promotion.id, because } };
      }),
    );
  } catch (thrown) {
    // A stream that cannot be read is told, and the others are looked after all the same.
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    return [{ kind: 'not-taken', notTaken: { stream, fault, byHand: [] } }];
  }
}

function nothingKept(chosen: string | undefined): Fault {
  return new Fault('INPUT_INVALID', 'resume needs a ledger that lasts: in none there is nothing to take', {
    hint: 'set the input ledger to the one that the rollouts are kept in',
    ...(chosen !== undefined && { facts: { ledger: chosen } }),
  });
}
