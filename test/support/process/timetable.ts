// The order in which both hosts ask a step to stop: SIGINT, then SIGTERM, then SIGKILL, to that process alone.
// A scale below one runs the same timetable faster, so that a test of it need not last ten seconds.
import type { RunningChild } from './child.js';

export type Timetable = readonly { readonly signal: NodeJS.Signals; readonly waitMilliseconds: number }[];

export type SentSignal = {
  readonly signal: NodeJS.Signals;
  /** Milliseconds of real time since the stop was ordered. */
  readonly at: number;
};

export const hostTimetable: Timetable = [
  { signal: 'SIGINT', waitMilliseconds: 7500 },
  { signal: 'SIGTERM', waitMilliseconds: 2500 },
  { signal: 'SIGKILL', waitMilliseconds: 0 },
];

export async function stopByTimetable(
  child: RunningChild,
  scale = 1,
  timetable: Timetable = hostTimetable,
): Promise<readonly SentSignal[]> {
  const began = performance.now();
  const sent: SentSignal[] = [];
  for (const entry of timetable) {
    const at = performance.now() - began;
    // Refused when the process has gone and only its output is still held open: then the next entry follows at once.
    if (!child.send(entry.signal)) continue;
    sent.push({ signal: entry.signal, at });
    if (entry.waitMilliseconds > 0 && (await endsWithin(child, entry.waitMilliseconds * scale))) return sent;
  }
  return sent;
}

async function endsWithin(child: RunningChild, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const ended = await Promise.race([child.ended.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}
