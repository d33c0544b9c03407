// What whoever watched was told: never green after something went back, and red or green as the outcome says.
import type { HostName } from '../../../shared/step/names.js';
import type { HostRun } from '../../journeys/hosts/host-run.js';
import type { Played } from '../play/one-run.js';

const green = ['passed', 'waiting'];

export function endingProblems(played: Played): readonly string[] {
  const { run, draw, resumes } = played;
  const { host } = draw.stratum;
  return [
    ...(isKilledAtTheEnd(played) ? [] : toldProblems(run, host)).map(problem => `the run: ${problem}`),
    ...truthProblems(played).map(problem => `the run: ${problem}`),
    ...postProblems(played).map(problem => `the end of the job: ${problem}`),
    ...resumes.flatMap(each => toldProblems(each, host)).map(problem => `resume: ${problem}`),
    ...resumes
      .filter(({ outputs }) => outputs['outcome'] === undefined)
      .map(({ log }) => `resume: it told nothing: ${log.slice(0, 300)}`),
  ];
}

/** The step was over, and its job was not: whoever kills that, or its machine, makes it red, whatever the step had told. */
function isKilledAtTheEnd({ draw, died, machineDied, run }: Played): boolean {
  const { exitCode, post, outputs, conclusion } = run;
  const isTold = exitCode === 0 && green.includes(outputs['outcome'] ?? '');
  const isSignalled = died !== undefined && (draw.death === 'sigkill' || draw.death === 'sigterm');
  const isKilled = machineDied || (isSignalled && post?.isGreen === false);
  return isTold && isKilled && conclusion === 'failure';
}

/** Colour and exit code by the outcome. A process that was killed told none. */
function toldProblems(
  { conclusion, exitCode, outputs, signals, log }: HostRun,
  host: HostName,
): readonly string[] {
  const { outcome } = outputs;
  const isGreen = conclusion === 'success';
  if (outcome === undefined || outcome === '') {
    return isGreen ? [`it is green and tells no outcome: ${log.slice(0, 300)}`] : [];
  }
  const isCut =
    exitCode === undefined || exitCode > 128 || signals.some(({ signal }) => signal === 'SIGKILL');
  if (isGreen && !green.includes(outcome)) return [`it is green after ${outcome}`];
  // Whoever is killed after the last word was said is red all the same, and a cancelled job stays cancelled.
  if (isCut || conclusion === 'cancelled') return [];
  const problems = isGreen === green.includes(outcome) ? [] : [`it is called ${conclusion} after ${outcome}`];
  const expected = host === 'azure-pipelines' || green.includes(outcome);
  return (exitCode === 0) === expected
    ? problems
    : [...problems, `its exit code is ${exitCode} after ${outcome}`];
}

function truthProblems({ run, told, left }: Played): readonly string[] {
  const { outcome, promoted } = run.outputs;
  const isPassed = outcome === 'passed' && told?.finished !== 'passed';
  const isBack = outcome === 'rolled-back' && left?.finished !== undefined && left.finished !== 'rolled-back';
  const isUntrue = outcome === 'refused' && told?.finished === 'passed';
  return [
    ...(isUntrue ? ['it told refused, and what it was to shift has all of the traffic'] : []),
    ...(isPassed ? [`it told passed, and the ledger says ${told?.finished ?? 'nothing'}`] : []),
    ...(isBack ? [`it told rolled-back, and the ledger says ${left.finished}`] : []),
    ...(outcome === 'rolled-back' && promoted === 'true' ? ['it told rolled-back and promoted'] : []),
  ];
}

/** What the end of a job takes back is no good end. */
function postProblems(played: Played): readonly string[] {
  const { run, left, resumes, draw } = played;
  const { post, outputs } = run;
  if (post === undefined || !post.isGreen || isBackBeforeItsKill(played)) return [];
  const byResume = resumes.length > 1 && draw.resumeMeanwhile;
  const wasBack = left?.finished === 'rolled-back' && outputs['outcome'] !== 'rolled-back' && !byResume;
  return wasBack ? ['it is green, and took the rollout back'] : [];
}

/** Killed behind its last word to the ledger, and before its last word to the host: then nothing was left to take back. */
function isBackBeforeItsKill({ run, left, died, speed }: Played): boolean {
  const kill = run.signals.find(({ signal }) => signal === 'SIGKILL');
  if (kill === undefined || died === undefined || left?.finishedAt === undefined) return false;
  return left.finishedAt < died.at + kill.at * speed;
}
