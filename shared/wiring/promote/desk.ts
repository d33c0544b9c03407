// The port of promote: the policy, the steps that a promotion is made of, orders, and time.
import { entryOf } from '../../promotion/happened.js';
import { promotionOf } from '../../promotion/standing.js';
import type { Input } from '../../step/input.js';
import { readInputs } from '../../step/read.js';
import { Secret } from '../../step/secret.js';
import type { Ports } from '../../steps/ports.js';
import { ownInputs } from '../../steps/promote/inputs.js';
import type { Given, PromoteDesk } from '../../steps/promote/port.js';
import type { Wiring } from '../adapters.js';
import { ledgerFor, openLedger } from '../ledgers.js';
import { parsersFor } from '../parsers.js';
import { openBooks } from '../rollout/books.js';
import { thisRun } from '../rollout/ports/this-run.js';
import { digestOf, openLibrary } from './policy-files.js';

type MakePorts = (needs: readonly (keyof Ports)[], wiring: Wiring) => Promise<Ports>;

/** The steps within have ports of their own, made as those of any step. */
export function makePromoteDesk(wiring: Wiring, makePorts: MakePorts): PromoteDesk {
  const { host, clock, environment } = wiring;
  const books = async (given: Given, stream: Parameters<PromoteDesk['standing']>[1]) => {
    const within = givenWiring(wiring, given);
    return openBooks(await openLedger(ledgerFor(within).place, within, host.cancelled), stream);
  };
  return {
    host: host.name,
    info: host.log.info,
    warn: host.log.warning,
    now: () => clock.now(),
    digestOf,
    open: values => openLibrary(wiring, values),
    secret: name => {
      const value = environment[name];
      if (value !== undefined && value !== '') host.mask(new Secret(value));
      return value;
    },
    enter: async ({ inputs, rules, needs }, given) => {
      const within = givenWiring(wiring, given);
      const parsers = await parsersFor(inputs, within.raw.get);
      const raw = { ...within.raw, parsers };
      const values = readInputs(inputs, rules, raw);
      const ports = await makePorts(needs, { ...within, raw });
      // A part sees no port but those that it needs, and these are made.
      return { values, ports: ports as never };
    },
    standing: async (given, stream) => (await books(given, stream)).read(),
    order: async (given, stream, { kind, promotion, reason }) => {
      const { driver: by } = thisRun(host, environment);
      await (await books(given, stream)).add(standing => {
        const found = promotionOf(standing, promotion);
        if (found === undefined || found.finished !== undefined) return [];
        return [entryOf({ kind, promotion, reason }, { at: clock.now(), by })];
      });
    },
    sleep: async (milliseconds, isOver) => {
      const signal = isOver === undefined ? host.cancelled : AbortSignal.any([host.cancelled, isOver]);
      try {
        await clock.sleep(Math.max(0, milliseconds), signal);
      } catch (thrown) {
        if (isOver?.aborted !== true || host.cancelled.aborted) throw thrown;
      }
    },
    publish: promotion => host.publish?.('PROMOTION_ID', promotion),
  };
}

const runsOwn = [...Object.keys(ownInputs), 'job-timeout', 'journal', 'job-status'];

/** A runner gives these though nobody has said anything. */
const givenAlways = Object.entries<Input<unknown>>(ownInputs).flatMap(([name, { fallback }]) =>
  fallback === undefined ? [] : [name],
);

/** Who signs in is the run's own to say; everything else is the policy's, and nothing else is heard. */
function givenWiring(wiring: Wiring, given: Given): Wiring {
  const { raw } = wiring;
  const get = (name: string) => {
    const own = runsOwn.includes(name) ? raw.get(name) : undefined;
    return givenAlways.includes(name) ? (given[name] ?? own) : (own ?? given[name]);
  };
  return { ...wiring, raw: { ...raw, get } };
}
