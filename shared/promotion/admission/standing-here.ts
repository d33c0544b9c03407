// What this environment itself says: whether it can be read, whether it is there already, was rolled back here, or has to
// stand in line.
import { type Facts, type History, isReadable, type Objection } from './facts.js';
import { durationWords, shortDigest, timeWords } from './words.js';

/** Clocks differ by seconds; an entry further ahead comes from a clock that went back. */
const mostSkew = 300_000;

export function objectionsHere(facts: Facts): readonly Objection[] {
  const { here, environment } = facts;
  if (!isReadable(here)) {
    const why = `what ${environment} has seen cannot be read: ${here.unreadable}`;
    return [{ rule: 'ledger', effect: 'refuse', why, hint: 'repair the ledger, and start again' }];
  }
  return [clockProblem(facts, here), rolledBack(facts, here), inLine(facts, here)].filter(
    each => each !== undefined,
  );
}

function clockProblem({ now }: Facts, { ended, underWay }: History): Objection | undefined {
  const newest = Math.max(...ended.map(({ at }) => at), ...underWay.map(({ since }) => since), 0);
  if (newest - now <= mostSkew) return undefined;
  return {
    rule: 'clock',
    effect: 'refuse',
    why: `the ledger knows of ${timeWords(newest)}, and this clock says ${timeWords(now)}`,
    hint: 'set the clock of the runner: soak and windows would be measured wrongly',
  };
}

function rolledBack({ digest, environment, retry }: Facts, { ended }: History): Objection | undefined {
  const last = ended.findLast(each => each.digest === digest);
  if (last?.outcome !== 'rolled-back' || retry !== undefined) return undefined;
  return {
    rule: 'retry',
    effect: 'refuse',
    why: `${shortDigest(digest)} was rolled back in ${environment} at ${timeWords(last.at)}`,
    hint: 'build a better one, or say with `retry` why this one is tried again',
  };
}

function inLine({ now, promotion }: Facts, { underWay }: History): Objection | undefined {
  const place = underWay.findIndex(each => each.promotion === promotion);
  const ahead = place < 0 ? underWay : underWay.slice(0, place);
  const first = ahead[0];
  if (first === undefined) return undefined;
  const others = ahead.length === 1 ? '' : `, and ${ahead.length - 1} more`;
  const since = durationWords(now - first.since);
  return {
    rule: 'queue',
    effect: 'wait',
    why: `${first.promotion} by ${first.by} is first, for ${since}${others}`,
  };
}

/** Since when it has all of the traffic here, as far as the ledger knows; undefined when it has not. */
export function doneSince({ here, digest, strayed }: Facts): number | undefined {
  if (strayed || !isReadable(here) || here.underWay.length > 0) return undefined;
  // What was rolled back has left in place what had passed before it.
  const last = here.ended.findLast(each => each.outcome === 'passed' || each.digest === digest);
  return last?.digest === digest && last.outcome === 'passed' ? last.at : undefined;
}

export function isRevoked(facts: Facts, environments: readonly string[]): Objection | undefined {
  const places = [facts.here, ...environments.map(name => facts.elsewhere[name])];
  for (const place of places) {
    if (place === undefined || !isReadable(place)) continue;
    const found = place.revoked.findLast(({ digest }) => digest === facts.digest);
    if (found === undefined) continue;
    const why = `the evidence of ${shortDigest(facts.digest)} was taken back at ${timeWords(found.at)}: ${found.why}`;
    return { rule: 'revoked', effect: 'refuse', why, hint: 'build and prove it anew' };
  }
  return undefined;
}
