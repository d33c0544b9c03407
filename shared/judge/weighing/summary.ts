// All that was judged folded into one verdict. Only what is known to be good passes.
import type { Judged, Verdict, VerdictKind } from '../verdict.js';
import type { Weighed } from './ceiling.js';
import type { Situation } from './situation.js';

export type Summary = Pick<Verdict, 'kind' | 'hold' | 'against' | 'because'>;

export type Weight = {
  readonly weighed: readonly Weighed[];
  readonly situation: Situation;
  /** The evidence of everything compared says: raise no further. */
  readonly isHeld: boolean;
};

/** In order: the first that has something to say. */
export function summaryOf(weight: Weight): Summary {
  const rules = [failing, silent, notToBlame, unknown, doubtful, tooLittle];
  for (const rule of rules) {
    const said = rule(weight);
    if (said !== undefined) return said;
  }
  return { kind: 'pass', hold: false, because: passWords(weight) };
}

function deciding({ weighed }: Weight): readonly Weighed[] {
  return weighed.filter(({ judged, isMoot }) => judged.role === 'must' && isMoot !== true);
}

function failing(weight: Weight): Summary | undefined {
  const { burning } = weight.situation;
  const fails = deciding(weight).filter(({ judged }) => judged.kind === 'fail');
  const own = fails.filter(({ against }) => against === undefined || against === 'candidate');
  if (own.length === 0) return undefined;
  const because = sentences(own.map(({ judged }) => judged));
  // The candidate is worse in one thing, and stable fails its users in another: going back would not help them.
  if (burning?.against === 'stable') {
    return { kind: 'undecided', hold: true, against: 'both', because: `${because}; ${burning.because}` };
  }
  return { kind: 'fail', hold: false, against: 'candidate', because };
}

function silent({ situation: { silence } }: Weight): Summary | undefined {
  if (silence?.of !== 'candidate') return undefined;
  return { kind: 'no-data', hold: true, against: 'candidate', because: silence.because };
}

/** What is bad is not the candidate's doing, or not its alone. */
function notToBlame(weight: Weight): Summary | undefined {
  const fails = deciding(weight).filter(({ judged }) => judged.kind === 'fail');
  if (fails.length > 0) {
    const because = `both versions fail: ${sentences(fails.map(({ judged }) => judged))}`;
    return { kind: 'undecided', hold: true, against: 'both', because };
  }
  const { burning, silence } = weight.situation;
  if (burning !== undefined) {
    const who =
      burning.against === 'both' ? 'both versions fail' : 'stable fails, and the candidate does not';
    return {
      kind: 'undecided',
      hold: true,
      against: burning.against,
      because: `${who}: ${burning.because}`,
    };
  }
  const missed = deciding(weight).filter(({ isMissedByStable }) => isMissedByStable === true);
  if (missed.length > 0) {
    const because = `stable fails, and the candidate does not: ${sentences(missed.map(({ judged }) => judged))}`;
    return { kind: 'undecided', hold: true, against: 'stable', because };
  }
  if (silence?.of !== 'stable') return undefined;
  return { kind: 'no-data', hold: true, against: 'stable', because: silence.because };
}

function unknown(weight: Weight): Summary | undefined {
  const { situation } = weight;
  const musts = deciding(weight).map(({ judged }) => judged);
  const unreadable = musts.filter(({ kind }) => kind === 'unreadable');
  if (unreadable.length > 0) return blind('unreadable', sentences(unreadable));
  if (situation.silence !== undefined) return blind('no-data', situation.silence.because);
  const missing = musts.filter(({ kind }) => kind === 'no-data');
  if (missing.length > 0) return blind('no-data', sentences(missing));
  if (situation.isCounted && situation.intervals.length === 0) {
    return blind('no-data', 'no interval is complete yet');
  }
  return situation.stale === undefined ? undefined : blind('no-data', situation.stale);
}

function blind(kind: VerdictKind, because: string): Summary {
  return { kind, hold: false, because };
}

/** Good enough not to go back, and not good enough to go on. */
function doubtful(weight: Weight): Summary | undefined {
  const { situation, isHeld } = weight;
  const doubts = weight.weighed.filter(({ judged, isMoot }) => {
    const isAsked = judged.role === 'should' || judged.role === 'must';
    return isAsked && isMoot !== true && judged.kind !== 'pass';
  });
  const stops = doubts.filter(({ judged }) => judged.role === 'should' && judged.kind !== 'undecided');
  const hold = isHeld || stops.length > 0 || situation.share?.stops === true;
  const words = [
    ...doubts.map(({ judged }) => judged).map(sentence),
    ...(situation.share?.stops === true ? oddShare(situation) : []),
    ...(situation.gaps === undefined ? [] : [situation.gaps]),
    ...(isHeld && doubts.length === 0 ? ['there are signs that the candidate is worse'] : []),
  ];
  return words.length === 0 ? undefined : { kind: 'undecided', hold, because: words.join('; ') };
}

function tooLittle(weight: Weight): Summary | undefined {
  const asked = weight.weighed.filter(({ judged, isMoot }) => judged.role !== 'watch' && isMoot !== true);
  if (asked.length === 0) {
    return { kind: 'undecided', hold: false, because: 'nothing is demanded that could be met or missed' };
  }
  if (weight.situation.isEnough) return undefined;
  const because = `too little was seen for the next share: ${passWords(weight)}`;
  return { kind: 'undecided', hold: false, because };
}

function passWords({ weighed, situation }: Weight): string {
  const passed = weighed.filter(({ judged }) => judged.role !== 'watch' && judged.kind === 'pass');
  const words = sentences(passed.map(({ judged }) => judged));
  return [words, ...oddShare(situation)].join('; ');
}

function oddShare({ share }: Situation): readonly string[] {
  return share?.because === undefined ? [] : [share.because];
}

function sentences(judged: readonly Judged[]): string {
  return judged.map(sentence).join('; ');
}

function sentence({ objective, because }: Judged): string {
  return `${objective}: ${because}`;
}
