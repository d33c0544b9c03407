// What a ladder can see, in words: a table of its shares, what it is blind to, and at which hour it would not be.
import { comparedIn, type Foreseeing, type Traffic } from '../../judge/foreseeing/gains.js';
import { type ForeseenRung, type Foresight, foresee } from '../../judge/foresight.js';
import { durationInUnits } from '../../judge/objectives/quantities.js';
import { valueText } from '../../report/axis.js';
import type { Document } from '../../report/document.js';
import { type FromHour, rateWords, stretchesOf } from './traffic.js';

export type Foretold = {
  readonly document: Document;
  readonly foresight: Foresight;
  readonly warnings: readonly string[];
  /** At this traffic the whole ladder finds what it has to, and a healthy candidate gets to its end. */
  readonly isDecidable: boolean;
  readonly headline: string;
};

type Telling = Omit<Foreseeing, 'traffic'> & {
  readonly traffic: Traffic;
  readonly day: readonly FromHour[];
  /** How the traffic is known. */
  readonly measured: string;
};

/** A share that finds nothing smaller than this finds only what every user would tell anyway. */
const blindFrom = 10;

export function foretell(telling: Telling): Foretold {
  const foresight = foresee(telling);
  const warnings = warningsFor(foresight, telling);
  const isDecidable = isFine(foresight, telling);
  const rate = rateWords(telling.traffic.perSecond);
  const headline = isDecidable
    ? `at ${rate} this ladder finds ${foundWords(foresight.whole, telling)}`
    : `not decidable at ${rate}${elsewhere(telling)}`;
  return {
    ...{ foresight, warnings, isDecidable, headline },
    document: documentOf({ foresight, warnings, headline }, telling),
  };
}

function isFine({ rungs, whole }: Foresight, { objectives }: Telling): boolean {
  const finds = comparedIn(objectives).map(of => whole[of] ?? Number.POSITIVE_INFINITY);
  return finds.every(times => times <= blindFrom) && rungs.every(rung => !isStuck(rung));
}

/** A rung goes on for twice its time at most, and then holds. */
function isStuck({ enoughAfter, milliseconds }: ForeseenRung): boolean {
  return enoughAfter === undefined || enoughAfter > 2 * milliseconds;
}

function warningsFor({ rungs }: Foresight, { traffic, objectives }: Telling): readonly string[] {
  const comparesErrors = objectives.some(each => each.kind === 'no-worse' && each.of === 'errors');
  const rate = rateWords(traffic.perSecond);
  return rungs.flatMap(rung => {
    const share = `${rung.percent} % of ${rate} for ${durationInUnits(rung.milliseconds)}`;
    const errors = valueText(traffic.errorRate, 'share');
    const isBlind = comparesErrors && (rung.errors === undefined || rung.errors > blindFrom);
    return [
      ...(isBlind ? [`${share} cannot judge errors of ${errors}: ${smallestWords(rung, traffic)}`] : []),
      ...(isStuck(rung) ? [`${share} is too little to go on: ${enoughWords(rung)}`] : []),
    ];
  });
}

function smallestWords({ errors }: ForeseenRung, { errorRate }: Traffic): string {
  if (errors === undefined || errors * errorRate >= 1)
    return 'it finds only a candidate that fails for everybody';
  return `it finds nothing smaller than ${timesWords(errors)} as many`;
}

function enoughWords({ enoughAfter }: ForeseenRung): string {
  if (enoughAfter === undefined)
    return 'at this rate of errors never enough is seen; say which rate is right';
  return `enough is seen after ${roughly(enoughAfter)}`;
}

function foundWords({ errors, latency }: Foresight['whole'], { traffic }: Telling): string {
  const found = [
    ...(errors === undefined
      ? []
      : [
          `${timesWords(errors)} the errors (${valueText(Math.min(1, errors * traffic.errorRate), 'share')})`,
        ]),
    ...(latency === undefined ? [] : [`${timesWords(latency)} the latency`]),
  ];
  return found.length === 0 ? 'what its limits say' : `${found.join(' and ')} in 9 of 10 rollouts`;
}

function documentOf(
  { foresight, warnings, headline }: Pick<Foretold, 'foresight' | 'warnings' | 'headline'>,
  telling: Telling,
): Document {
  const { traffic, measured } = telling;
  const rows = foresight.rungs.map(rung => rowOf(rung, traffic));
  const hours = hourRows(telling);
  return [
    { kind: 'heading', text: 'What this ladder can see' },
    { kind: 'paragraph', text: headline },
    {
      kind: 'paragraph',
      text: `${rateWords(traffic.perSecond)}, of which ${valueText(traffic.errorRate, 'share')} fail (${measured}). Each row is about a candidate that becomes worse with that share, and is found before it ends in 9 of 10 rollouts.`,
    },
    {
      kind: 'table',
      columns: [
        'Share',
        'Lasts',
        'Candidate requests',
        'Finds errors from',
        'Finds latency from',
        'Enough after',
      ],
      rows,
    },
    ...(warnings.length === 0 ? [] : [{ kind: 'list', entries: warnings } as const]),
    ...(hours.length === 0
      ? []
      : [{ kind: 'table', columns: ['Hours (UTC)', 'Traffic', ''], rows: hours } as const]),
  ];
}

function rowOf(rung: ForeseenRung, { errorRate }: Traffic): readonly string[] {
  const { percent, milliseconds, requests, errors, latency, enoughAfter } = rung;
  const share = errors === undefined ? 1 : errors * errorRate;
  return [
    `${percent} %`,
    durationInUnits(milliseconds),
    Math.round(requests).toLocaleString('en-US'),
    errors === undefined || share >= 1 ? 'nothing' : `${timesWords(errors)} (${valueText(share, 'share')})`,
    latency === undefined ? 'nothing' : timesWords(latency),
    enoughAfter === undefined ? 'never' : roughly(enoughAfter),
  ];
}

function hourRows(telling: Telling): readonly (readonly string[])[] {
  return judgedHours(telling).map(({ hour, until, perSecond, isDecidable }) => [
    `${clock(hour)} to ${clock(until)}`,
    rateWords(perSecond),
    isDecidable ? 'decidable' : 'not decidable',
  ]);
}

function judgedHours(telling: Telling) {
  return stretchesOf(telling.day).map(stretch => {
    const at = { ...telling, traffic: { ...telling.traffic, perSecond: stretch.perSecond } };
    return { ...stretch, isDecidable: isFine(foresee(at), at) };
  });
}

/** Where another hour would do. */
function elsewhere(telling: Telling): string {
  const fine = judgedHours(telling).find(({ isDecidable }) => isDecidable);
  return fine === undefined ? '' : `; at ${clock(fine.hour)} UTC it is, at ${rateWords(fine.perSecond)}`;
}

function clock(hour: number): string {
  return `${String(hour % 24).padStart(2, '0')}:00`;
}

function timesWords(times: number): string {
  const digits = times < 2 ? 3 : 2;
  return `${Number(times.toPrecision(digits))} times`;
}

function roughly(milliseconds: number): string {
  if (milliseconds < 1_000) return 'at once';
  const unit = milliseconds < 120_000 ? 1_000 : 60_000;
  return durationInUnits(Math.ceil(milliseconds / unit) * unit);
}
