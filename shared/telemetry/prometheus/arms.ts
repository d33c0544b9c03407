// The conditions by which the series of an arm are known, or why nobody could tell.
import type { Side } from '../../judge/reading.js';
import type { ArmInTelemetry, Arms } from '../telemetry.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { isText, type Matcher, matchersText } from './promql/matcher.js';
import { matchersIn } from './promql/matchers-in.js';
import type { Mark } from './settings.js';

export type Known = { readonly kind: 'known'; readonly matchers: readonly Matcher[] };

export type KnownArms = {
  readonly kind: 'known';
  readonly candidate: readonly Matcher[];
  readonly stable?: readonly Matcher[];
};

export const apartHint =
  'let both builds report their own version in a label, or give each arm conditions of its own, such as slot="staging"';

/** Conditions of the user's own go before the mark. */
export function armOf({ expression, version, arm }: ArmInTelemetry, { label, is }: Mark): Known | Unreadable {
  // Everything that fits the conditions of the app: for whoever asks about it as a whole.
  if (expression?.trim() === '{}') return { kind: 'known', matchers: [] };
  if (expression !== undefined) {
    const reading = matchersIn(expression);
    return reading.kind === 'matchers'
      ? { kind: 'known', matchers: reading.matchers }
      : unreadable(`its conditions cannot be used: ${reading.why}`, apartHint);
  }
  const value = is === 'version' ? version : arm;
  if (value === undefined || value === '') {
    const what = is === 'version' ? 'its version' : 'the name of its slot or revision';
    return unreadable(`${what} is not known, which the label ${label} has to be`, apartHint);
  }
  if (!isText(value)) return unreadable(`what the label ${label} has to be is no text`, apartHint);
  return { kind: 'known', matchers: [{ label, operator: '=', value }] };
}

export function armsOf(arms: Arms, mark: Mark): KnownArms | Unreadable {
  const candidate = named('candidate', armOf(arms.candidate, mark));
  if (candidate.kind === 'unreadable') return candidate;
  if (arms.stable === undefined) return { kind: 'known', candidate: candidate.matchers };
  const stable = named('stable', armOf(arms.stable, mark));
  if (stable.kind === 'unreadable') return stable;
  const [one, other] = [matchersText(candidate.matchers), matchersText(stable.matchers)];
  return one === other
    ? unreadable(`both arms have ${one}, so that their requests cannot be told apart`, apartHint)
    : { kind: 'known', candidate: candidate.matchers, stable: stable.matchers };
}

function named(side: Side, arm: Known | Unreadable): Known | Unreadable {
  return arm.kind === 'known' ? arm : { ...arm, why: `the requests of ${side} cannot be told: ${arm.why}` };
}
