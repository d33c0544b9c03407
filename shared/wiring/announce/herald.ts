// The port of announcements: every herald that the inputs name, side by side and within seconds. What cannot be told is a
// warning. Where the inputs name none, nothing is opened and nothing is asked.
import type { News } from '../../announce/news.js';
import { asFault } from '../../fault/fault.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Herald } from '../../steps/announcing/herald.js';
import type { HeraldValues } from '../../steps/announcing/inputs.js';
import type { Wiring } from '../adapters.js';
import { realClock } from '../clock.js';
import { type Patience, startPatience } from './patience.js';
import { type Found, openReferences, type References } from './references.js';
import { remembering, tellerFor, wantedBy } from './tellers.js';

export async function openHerald(wiring: Wiring, ledger?: Ledger): Promise<Herald> {
  const referencesWith = openReferences(wiring, ledger);
  let turn: Promise<void> = Promise.resolve();
  const telling = async (news: News, values: HeraldValues): Promise<void> => {
    const patience = startPatience(wiring.host, wiring.stopwatch ?? realClock);
    try {
      const references = referencesWith(patience.signal);
      await tellAll({ wiring, patience, references, news: withoutSecrets(wiring, news), values });
    } catch (thrown) {
      // Whatever it was: a promotion does not fail because somebody could not be told of it.
      warn(wiring, 'the announcement was not made', thrown);
    } finally {
      patience.end();
    }
  };
  return {
    tell: (news, values) => {
      if (wantedBy(values).length === 0) return Promise.resolve();
      // One after another: the later news must not be overtaken by the earlier.
      turn = turn.then(() => telling(news, values));
      return turn;
    },
  };
}

type Telling = {
  readonly wiring: Wiring;
  readonly patience: Patience;
  readonly references: References;
  readonly news: News;
  readonly values: HeraldValues;
};

async function tellAll(telling: Telling): Promise<void> {
  const { wiring, patience, references, news, values } = telling;
  const names = wantedBy(values);
  const isKept = names.some(name => remembering.includes(name));
  const before = isKept ? await referencesOf(telling) : {};
  const told = await Promise.all(names.map(name => tellOne(telling, name, before[name])));
  const found = Object.fromEntries(told.flatMap(each => (each === undefined ? [] : [each])));
  try {
    await Promise.race([references.keep(news, found), patience.over]);
  } catch (thrown) {
    // They were told; the next run may tell them again instead of editing what they were told.
    warn(wiring, 'where the announcements lie is not kept in the ledger', thrown);
  }
}

async function referencesOf({ wiring, patience, references, news }: Telling): Promise<Found> {
  try {
    return await Promise.race([references.of(news), patience.over]);
  } catch (thrown) {
    // The ledger is away. What was told before cannot be edited, and the news are told all the same.
    warn(wiring, 'the ledger does not tell where earlier announcements lie', thrown);
    return {};
  }
}

async function tellOne(
  { wiring, patience, news, values }: Telling,
  name: string,
  reference: string | undefined,
): Promise<readonly [string, string] | undefined> {
  try {
    const means = { wiring, values, signal: patience.signal };
    const telling = tellerFor(name, means).then(teller => teller.tell(news, reference));
    const found = await Promise.race([telling, patience.over]);
    return found === undefined ? undefined : [name, found];
  } catch (thrown) {
    // Whoever it is: away, slow, or it does not let us. The others are told all the same.
    warn(wiring, `${name} was not told`, thrown);
    return undefined;
  }
}

function warn({ host }: Wiring, what: string, thrown: unknown): void {
  const fault = asFault(thrown);
  const hint = fault.code === 'UNEXPECTED' ? '' : ` (${fault.hint})`;
  host.log.warning(`${what}: ${fault.message}${hint}`);
}

/** What leaves for other places is no log: the host masks nothing there. */
function withoutSecrets({ host }: Wiring, news: News): News {
  return { ...news, headline: host.redact?.(news.headline) ?? news.headline };
}
