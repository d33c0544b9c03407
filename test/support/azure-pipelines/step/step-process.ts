// Runs the one process of a step, gives its lines to the log, and stops it as the agent would.
import { constants } from 'node:os';
import { type ChildEnd, type OutputStream, type RunningChild, startChild } from '../../process/child.js';
import { hostTimetable, type SentSignal, stopByTimetable, type Timetable } from '../../process/timetable.js';
import { after, type Stop } from '../agent/stop.js';

export type ProcessPlan = {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly kind: 'node' | 'shell';
};

export type ProcessWatch = {
  readonly stop: Stop;
  readonly timeScale: number;
  /** The task has said that it is done; its process is given five seconds more. */
  readonly markedDone: Promise<void>;
  readonly onLine: (line: string, stream: OutputStream) => void;
};

export type ProcessOutcome = {
  /** Absent where the step ended before its process. */
  readonly exitCode: number | undefined;
  readonly signals: readonly SentSignal[];
  readonly milliseconds: number;
};

/** How long output may stay open after the end of the process: the agent's patience, or the script task's. */
const DRAIN_MILLISECONDS = { node: 5000, shell: 10_000 } as const;
const DONE_MILLISECONDS = 5000;

/** The task behind `script:` hears SIGINT, sends bash a SIGTERM and is itself ended 7.5 s later; bash's children
    hear nothing and live until the job's orphans are ended. */
const shellTimetable: Timetable = [{ signal: 'SIGTERM', waitMilliseconds: 7500 }];

export async function runProcess(plan: ProcessPlan, watch: ProcessWatch): Promise<ProcessOutcome> {
  const began = performance.now();
  let listening = true;
  const child = await startChild({
    command: plan.command,
    parameters: plan.parameters,
    directory: plan.directory,
    environment: plan.environment,
    drainMilliseconds: DRAIN_MILLISECONDS[plan.kind] * watch.timeScale,
    onLine: (line, stream) => {
      if (listening) watch.onLine(line, stream);
    },
  });
  const signals: SentSignal[] = [];
  const end = await Promise.race([
    child.ended,
    doneWithout(child, watch),
    watch.stop.ordered.then(() => stopChild(child, plan, watch, signals)),
    watch.stop.killed.then(() => killChild(child)),
  ]);
  // What an abandoned process prints later is dropped, as by the agent.
  listening = false;
  return {
    exitCode: end === undefined ? undefined : exitCodeOf(end),
    signals,
    milliseconds: performance.now() - began,
  };
}

async function stopChild(
  child: RunningChild,
  plan: ProcessPlan,
  watch: ProcessWatch,
  signals: SentSignal[],
): Promise<ChildEnd | undefined> {
  if (plan.kind === 'shell') {
    signals.push(...(await stopByTimetable(child, watch.timeScale, shellTimetable)));
    return Promise.race([child.ended, Promise.resolve(undefined)]);
  }
  signals.push(...(await stopByTimetable(child, watch.timeScale, hostTimetable)));
  return child.ended;
}

async function killChild(child: RunningChild): Promise<ChildEnd> {
  child.send('SIGKILL');
  return child.ended;
}

async function doneWithout(child: RunningChild, watch: ProcessWatch): Promise<ChildEnd | undefined> {
  await watch.markedDone;
  let callOff = (): void => undefined;
  const late = new Promise<undefined>(resolve => {
    callOff = after(DONE_MILLISECONDS * watch.timeScale, () => resolve(undefined));
  });
  const end = await Promise.race([child.ended, late]);
  callOff();
  return end;
}

function exitCodeOf(end: ChildEnd): number {
  if (end.exitCode !== undefined) return end.exitCode;
  return 128 + (end.signal === undefined ? 0 : constants.signals[end.signal]);
}
