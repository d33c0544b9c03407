// Where it has to have been before, for how long, and whether that still counts.
import { type Demands, type Facts, type History, isReadable, type Objection } from './facts.js';
import { durationWords, shortDigest, timeWords } from './words.js';

export function orderObjections(facts: Facts, { after }: Demands): readonly Objection[] {
  return after.flatMap(({ environment, soakMilliseconds }) => {
    const history = facts.elsewhere[environment];
    if (history === undefined || !isReadable(history)) {
      return unknown(environment, history?.unreadable ?? 'nobody has read it');
    }
    return before(history, { environment, soakMilliseconds, digest: facts.digest, now: facts.now });
  });
}

function unknown(environment: string, why: string): Objection {
  return {
    rule: 'ledger',
    effect: 'refuse',
    why: `what ${environment} has seen cannot be read: ${why}`,
    hint: 'what nobody can read counts for nothing: repair the ledger, and start again',
  };
}

type Asked = {
  readonly environment: string;
  readonly soakMilliseconds: number;
  readonly digest: string;
  readonly now: number;
};

function before(history: History, asked: Asked): readonly Objection[] {
  const { environment, soakMilliseconds, digest, now } = asked;
  const stays = staysOf(history, digest, now);
  const last = stays.at(-1);
  if (last === undefined) return [neverThere(history, asked)];
  if (isTakenBack(history, digest, now)) {
    return [
      { rule: 'order', effect: 'refuse', why: `${environment} has rolled ${shortDigest(digest)} back` },
    ];
  }
  const longest = Math.max(...stays.map(({ from, to }) => to - from));
  if (longest >= soakMilliseconds) return [];
  if (last.isThere) {
    const until = last.from + soakMilliseconds;
    const why = `${shortDigest(digest)} is to soak in ${environment} for ${durationWords(soakMilliseconds)}, until ${timeWords(until)}`;
    return [{ rule: 'soak', effect: 'wait', why, until }];
  }
  return [
    {
      rule: 'soak',
      effect: 'refuse',
      why: `${shortDigest(digest)} ran in ${environment} for ${durationWords(longest)} only, and ${durationWords(soakMilliseconds)} are demanded; since then another one is there`,
      hint: `promote what is in ${environment} now, or promote this one there again`,
    },
  ];
}

function neverThere(history: History, { environment, digest }: Asked): Objection {
  const open = history.underWay.find(each => each.digest === digest);
  if (open !== undefined) {
    const why = `${shortDigest(digest)} is on its way into ${environment}: ${open.promotion} by ${open.by}`;
    return { rule: 'order', effect: 'wait', why };
  }
  const failed = history.ended.findLast(each => each.digest === digest);
  const so = failed === undefined ? 'has not seen' : 'has rolled back';
  return {
    rule: 'order',
    effect: 'refuse',
    why: `${environment} ${so} ${shortDigest(digest)}`,
    hint: `promote it into ${environment} first`,
  };
}

type Stay = { readonly from: number; readonly to: number; readonly isThere: boolean };

/** When it was what the environment ran, by what has passed there. */
function staysOf({ ended }: History, digest: string, now: number): readonly Stay[] {
  const stays: Stay[] = [];
  let since: number | undefined;
  for (const each of ended) {
    const isIt = each.digest === digest;
    // Another one that was rolled back has left in place what was there.
    if (!isIt && each.outcome === 'rolled-back') continue;
    if (isIt && each.outcome === 'passed') since ??= each.at;
    else if (since !== undefined) {
      stays.push({ from: since, to: each.at, isThere: false });
      since = undefined;
    }
  }
  return since === undefined ? stays : [...stays, { from: since, to: now, isThere: true }];
}

function isTakenBack({ ended }: History, digest: string, now: number): boolean {
  const last = ended.findLast(each => each.digest === digest && each.at <= now);
  return last?.outcome === 'rolled-back';
}
