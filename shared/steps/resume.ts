// resume: every rollout whose runner is gone, or whose time has come, is finished or taken back.
import { defineStep } from '../step/step.js';
import type { Ports } from './ports.js';
import { resumeInputs } from './resume/inputs.js';
import type { Round } from './resume/port.js';
import { roundFindings, roundHeadline, roundReport } from './resume/report.js';
import { areAllPromoted, endOf, nextLook, worstOf } from './resume/worst.js';

const outputs = {
  promoted:
    '`true` when it took something, and all that it took has its traffic on the candidate; otherwise `false`.',
  'resume-at': 'When the first of them has to be looked at again, in UTC; empty when none has to.',
  taken:
    'What it took, as JSON: `[{"service":…,"promotion":…,"because":…,"outcome":…,"state":…,"weight":…,"resumeAt":…}]`.',
  skipped: 'What it left alone, as JSON: `[{"service":…,"promotion":…,"because":…}]`.',
} as const;

export const resume = defineStep<Pick<Ports, 'resume'>>()({
  name: 'resume',
  title: 'Resume',
  summary: 'Finish or take back every rollout that nobody drives.',
  about: [
    'Looks through the ledger for rollouts of one environment that nobody drives: their runner was killed, or they rest until a time that has come, or somebody gave them an order. It goes on with them, finishes them, or takes them back, by the plan that was stored when they began. Run it on a schedule, behind the job that promotes, and behind its workflow.',
    'It needs an identity of its own and an environment without reviewers: a run that waits for an approval takes nothing back. It signs in before it takes anything. What it lacks for going on, such as the right to read telemetry, makes it go back.',
    'It is red when it had to take something back, also when that went well: somebody has to know.',
  ],
  inputs: resumeInputs,
  rules: [],
  outputs,
  needs: ['resume'],
  examples: [
    {
      title: 'Look after production',
      values: { environment: 'production' },
    },
    {
      title: 'One service, with a ledger in a blob container, waiting for longer',
      values: {
        environment: 'production',
        service: 'payments',
        ledger: 'https://stpromote.blob.core.windows.net/ledger',
        for: '10m',
      },
    },
  ],
  async look({ resume: desk }, values) {
    const round = await desk.round(values);
    const { outcome, code } = worstOf(round);
    return {
      outcome,
      ...(code !== undefined && { code }),
      headline: roundHeadline(round),
      findings: roundFindings(round),
      outputs: outputsOf(round),
      document: roundReport(round),
    };
  },
});

function outputsOf(round: Round) {
  const next = nextLook(round);
  return {
    promoted: String(areAllPromoted(round)),
    'resume-at': next === undefined ? '' : new Date(next).toISOString(),
    taken: JSON.stringify(round.taken.map(summed)),
    skipped: JSON.stringify(
      round.left.map(({ stream, promotion, because }) => ({ service: stream.service, promotion, because })),
    ),
  };
}

function summed(each: Round['taken'][number]) {
  const { stream, promotion, because, ended } = each;
  const { state, wakeAt } = ended;
  return {
    service: stream.service,
    promotion,
    because,
    outcome: endOf(each).outcome,
    state: state.name,
    weight: state.seen ?? 0,
    resumeAt: wakeAt === undefined ? '' : new Date(wakeAt).toISOString(),
  };
}
