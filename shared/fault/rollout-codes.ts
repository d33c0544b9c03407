// The codes of rollouts: claims, leases, going forward and going back.
import { type CatalogueEntry, entry } from './catalogue-entry.js';

export const rolloutCodes = {
  CANDIDATE_WORSE: entry(
    'refused',
    'The candidate is worse than it may be, and the traffic went back.',
    'read the verdict in the summary: it names the objective, the numbers of both arms and the time',
    'A rollback of ours is never green. The journal of the rollout holds every decision with its reason.',
  ),
  CLOCK_SKEWED: entry(
    'world',
    'The clock of this machine is too far from the one that all writers have in common.',
    'set the clock of the machine, for example by switching its time synchronisation on',
    'Leases end at times. More than five minutes of difference, and two machines could believe that they may raise the traffic at once. Going back is done all the same.',
  ),
  RESUME_NOT_SEEN: entry(
    'refused',
    'Something would be left to resume, and resume does not run.',
    'schedule the step resume for this environment and let it run once, or let this run wait until the end',
    'Resume leaves a heartbeat in the ledger whenever it runs. Handing off, watching after the end of a run, and standby count on it, and need one that is younger than 24 hours.',
  ),
  JOURNAL_UNREADABLE: entry(
    'yours',
    'A journal cannot be replayed.',
    'name the file that the output journal of the step names; a line that is broken is named in the message',
    'A journal is a file of lines of JSON: the plan first, then one line per decision. Its last line may be torn, since its writer may have been killed. Any other line that cannot be read ends the replay.',
  ),
  JOURNAL_DIFFERS: entry(
    'refused',
    'This version would have decided otherwise than the journal says.',
    'read the differences above: each names its line, what was decided then and what would be decided now',
    'Either the rules have changed since the journal was written, or it was written by another version or changed by hand.',
  ),
  CANDIDATE_UNPROVEN: entry(
    'refused',
    'Whether the candidate is good could not be told in time, and the traffic went back.',
    'give it longer rungs or more traffic, or check that its requests reach the telemetry',
    'No data, an undecided verdict and a time limit never let a release through. The verdict names what was missing, and how much more was needed at this traffic.',
  ),
  CANDIDATE_UNEXPECTED: entry(
    'refused',
    'Something else lies in the candidate than was to be shifted to.',
    'place the artifact again, or correct the input expect; a digest identifies bytes, a tag does not',
    'Nothing was moved. The message names the digest that was expected and what was found.',
  ),
  CANDIDATE_NOT_READY: entry(
    'refused',
    'The candidate was not ready for traffic: it did not start, or did not answer as it should.',
    'look at the log of the candidate; its own address is in the summary of status',
    'Probes ask the candidate at its own address before the first percent. A private one cannot be reached from a hosted runner: set probes to 0 there, or run on a machine inside.',
  ),
  PLAN_UNFIT: entry(
    'yours',
    'The plan does not fit the target, its telemetry or the time that the job has.',
    'correct what the message names: the ladder, its times, or what they need; dry-run shows the whole plan, and ends red for the same reason',
    'Plans are checked before anything moves: shares against the target, rungs against the intervals of the telemetry, the whole against the limit of the job, a hand-off against the heartbeat of resume, and the traffic of the last hour against what has to be seen of a candidate.',
  ),
  ROLLOUT_ABORTED: entry(
    'refused',
    'Somebody, or something else in the same job, ordered the rollout to end, and the traffic went back.',
    'ask whoever ordered it; the name and the reason are in the message',
    'Orders are entries of the ledger: azure-promote abort, or a later step that failed while the rollout rested.',
  ),
  ROLLOUT_BUSY: entry(
    'refused',
    'The same rollout is being driven by another run.',
    'wait for that run, or abort the promotion by its id',
    'A driver holds a lease that it renews every minute. When it dies, the lease ends after three minutes and resume takes over.',
  ),
  ROLLOUT_HELD: entry(
    'refused',
    'The rollout stopped where it is, and a person has to decide.',
    'run azure-promote continue or abort with the id of the promotion; without a word it goes back at the time that the summary names',
    'Held means that going on is not proven to be right, and going back not to be better: stable fails too, nobody counts, or somebody asked to wait.',
  ),
  ROLLOUT_LEFT: entry(
    'world',
    'The run ended before its rollout did.',
    'run resume: the order to go back stands in the ledger',
    'Another driver has taken over, or a promotion was under way that cannot be called back. What is known is in the summary, with the commands that go back by hand.',
  ),
  ROLLOUT_STRANDED: entry(
    'refused',
    'The rollout could neither finish nor go back.',
    'run the commands in the summary; they go back by hand',
    'Going back was tried for half an hour. The last refusal is in the message: a missing right, a lock, or an arm that is gone.',
  ),
  ROLLBACK_UNKNOWN: entry(
    'refused',
    'What is good to go back to is not known, or is not where it was.',
    'name it by the input to: an arm that status shows, or a digest that lies in one',
    'Without being told, rollback brings back only what the ledger knows to be good and what can be seen to lie in place. A slot that holds something else by now is never swapped in.',
  ),
  ROLLBACK_UNPROVEN: entry(
    'refused',
    'The traffic was sent back, and the proof that was asked for could not be had.',
    'look at the app at its own address; where a private one cannot be reached, set proof to control-plane or telemetry',
    'The control plane says that the stable version has the traffic. Probes or telemetry were to confirm it and did not. A hosted runner reaches no private endpoint.',
  ),
  PROMOTION_UNKNOWN: entry(
    'yours',
    'The ledger knows no promotion of this id.',
    'take the id from the output promotion, from the log of the run, or from status',
    'Every stream of the ledger was looked through. The message names the promotions that are open there.',
  ),
  PROMOTION_ENDED: entry(
    'refused',
    'The promotion has ended, and takes no orders any more.',
    'to undo what it did, run rollback',
    'Pause, continue and abort are read by whoever drives a promotion. Nobody drives one that has ended.',
  ),
  PROMOTION_FAILED: entry(
    'refused',
    'The candidate could not be made the stable version, and the traffic went back.',
    'read what the service said; for a swap, look at the log of the slot',
    'The candidate had passed all of its shares. A swap is sent once and never again: what became of it is read from the builds.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
