// What lies on the desk of every room that needs more than the world: the log, trouble, what is still to come.
import type { History } from '../live/history.js';
import type { Door, Load } from '../load/load.js';
import type { Timeline } from '../scenario/timeline.js';
import type { State } from '../state.js';
import type { PastAnswers } from '../trouble/past-answers.js';
import type { Trouble } from '../trouble/trouble.js';
import type { RequestLog } from './request-log.js';

export type Desk = {
  readonly state: State;
  readonly log: RequestLog;
  readonly trouble: Trouble;
  readonly past: PastAnswers;
  readonly history: History;
  readonly load: Load;
  /** Where each site and slot can be visited without a host header. */
  readonly doors: () => readonly Door[];
  readonly timeline: Timeline;
  /** Does the deed when the playground's time has come there, by itself or by a jump. */
  readonly later: (time: Date, deed: () => void) => void;
};
