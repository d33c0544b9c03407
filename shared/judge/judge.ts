// The judge: what is demanded, and everything that was counted so far, become one verdict. What it remembers between two
// looks saves work and changes no verdict: late rows are taken up, and a restart changes nothing.
import { knownOf, totalOf } from './intervals/counts.js';
import { type Memory, noMemory, remember } from './memory.js';
import type { Evidence, JudgeSetup } from './setup.js';
import type { Verdict } from './verdict.js';
import type { Weighed } from './weighing/ceiling.js';
import { weighAll } from './weighing/objectives.js';
import { type Situation, situationOf } from './weighing/situation.js';
import { summaryOf } from './weighing/summary.js';

export type Judge = (setup: JudgeSetup, evidence: Evidence) => Verdict;

/** For many looks at one rollout: what was judged once is not worked out again. */
export function startJudge(): Judge {
  let setup: JudgeSetup | undefined;
  let memory = remember();
  return (asked, evidence) => {
    if (asked !== setup) memory = remember();
    setup = asked;
    return judgeBy(asked, evidence, memory);
  };
}

export const judge: Judge = (setup, evidence) => judgeBy(setup, evidence, noMemory);

function judgeBy(setup: JudgeSetup, evidence: Evidence, memory: Memory): Verdict {
  const known = knownOf(setup, evidence, memory);
  const { weighed, musts } = weighAll(known);
  const situation = situationOf(known);
  const isHeld = musts.look?.verdict === 'hold';
  const summary = summaryOf({ weighed, situation, isHeld });
  const { candidate, stable } = totalOf(known, 'the verdict', situation.intervals);
  const newest = situation.intervals.at(-1);
  // Where nothing is counted, points of series were judged up to the lag.
  const judgedUntil = situation.isCounted ? newest && newest.from + known.step : known.until;
  // More of the same would change nothing where somebody is to blame.
  const isWaiting = summary.kind === 'undecided' && summary.against === undefined;
  const logEvidence = musts.look?.logEvidence;
  const measured = situation.share?.measured;
  const needs = neededBy(weighed, situation);
  const isEnough = situation.isEnough && !weighed.some(isLacking);

  return {
    ...summary,
    sufficient: summary.kind === 'pass' || (situation.isCounted && isEnough),
    judged: weighed.map(each => each.judged),
    requests: { candidate: candidate.total, stable: stable.total },
    ...(judgedUntil !== undefined && { judgedUntil }),
    ...(measured !== undefined && { share: measured }),
    ...(logEvidence !== undefined &&
      Number.isFinite(logEvidence) && { logEvidence: logEvidence / Math.LN10 }),
    ...(isWaiting && needs !== undefined && { needs }),
  };
}

/** What the limits still need of the candidate is much the same as what the next share needs. */
function neededBy(weighed: readonly Weighed[], { isEnough, needs }: Situation): string | undefined {
  const asked = weighed.filter(({ judged }) => isEnough && judged.role !== 'watch');
  const words = [...asked.map(each => each.needs), needs].filter(each => each !== undefined);
  return words.length === 0 ? undefined : [...new Set(words)].join('; ');
}

function isLacking({ judged, needs }: Weighed): boolean {
  return judged.role === 'must' && needs !== undefined;
}
