// What must happen at a time even if nobody asks for anything then: wakes the agenda by a real timer.
import type { State } from '../state.js';

export type Appointments = {
  /** Does the deed when the playground's time has come there; a jump over that time does it at once. */
  at(time: Date, deed: () => void): void;
  /** Nothing happens by itself from here on. */
  stop(): void;
};

/** Timers of Node fire at once when asked for more than this. */
const longestTimer = 2_147_483_647;

export const startAppointments = ({ clock, agenda }: Pick<State, 'clock' | 'agenda'>): Appointments => {
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;
  const wake = (time: number): void => {
    agenda.catchUp();
    // What was due may have moved the clock, and made more due.
    agenda.catchUp();
    const left = (time - clock.now().getTime()) / clock.speed;
    if (left <= 0 || stopped) return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        wake(time);
      },
      Math.min(longestTimer, Math.ceil(left)),
    );
    timer.unref();
    timers.add(timer);
  };
  return {
    at: (time, deed) => {
      agenda.at(time.getTime(), () => {
        if (!stopped) deed();
      });
      wake(time.getTime());
    },
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
};
