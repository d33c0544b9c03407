// Intents and their receipts. What was meant stays open until a receipt says what became of it; a later driver finds
// it open, looks at the target, and writes the receipt in the place of the one who is gone.
import type { HappenedOf, Intended, Received } from '../happened.js';
import { longestRequestMilliseconds } from '../lease-terms.js';
import type { Promotion } from '../standing.js';
import type { Told } from './told.js';

export function intending(promotion: Promotion, { at, happened }: Told<Intended>): Promotion {
  // Raising ends within its lease, since nothing is raised that does not fit in.
  const longest = at + longestRequestMilliseconds;
  const mayLandUntil =
    happened.kind === 'going-back-intended' ? longest : (promotion.lease?.until ?? longest);
  const intents = [...promotion.intents, { intended: happened, at, mayLandUntil }];
  if (happened.kind !== 'going-back-intended') {
    return { ...promotion, intents, asked: { intended: happened, at } };
  }
  if (promotion.goingBack) return { ...promotion, intents };
  return { ...promotion, intents, goingBack: { cause: happened.cause, at } };
}

export function receiving(promotion: Promotion, { at, happened }: Told<Received>): Promotion {
  const settled = settles[happened.kind];
  const intents = promotion.intents.filter(({ intended }) => !settled.includes(intended.kind));
  const { asked } = promotion;
  if (happened.kind !== 'went-back') {
    return { ...promotion, intents, ...(asked !== undefined && { asked: { ...asked, at } }) };
  }
  return { ...promotion, intents, goingBack: wentBack(promotion, at, happened) };
}

/** A receipt settles what came before it as well: a split that is in force says what became of earlier ones. */
const settles: { readonly [K in Received['kind']]: readonly Intended['kind'][] } = {
  'write-done': ['write-intended'],
  'promotion-done': ['write-intended', 'promotion-intended'],
  'went-back': ['write-intended', 'promotion-intended', 'going-back-intended'],
};

/** Its intent may be missing: going back waits for no ledger, and its receipt follows. */
function wentBack({ goingBack }: Promotion, at: number, { proof }: HappenedOf<'went-back'>) {
  return { cause: 'not said', at, ...goingBack, proof };
}
