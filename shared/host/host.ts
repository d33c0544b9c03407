// The port to whatever runs a step. Three adapters: github, azure-pipelines, terminal.
// Text given to it may come from outside: the adapter neutralises it before printing. Names are canonical.
import type { Code } from '../fault/catalogue.js';
import type { Fault } from '../fault/fault.js';
import type { HostName } from '../step/names.js';
import type { Outcome } from '../step/outcome.js';
import type { Secret } from '../step/secret.js';

export type Log = {
  /** Seen only when the host's debug mode is on. */
  readonly debug: (text: string) => void;
  readonly info: (text: string) => void;
  /** These three become annotations where the host has them, within its limits. */
  readonly notice: (text: string) => void;
  readonly warning: (text: string) => void;
  readonly error: (text: string) => void;
  /** Lines that a reader can fold away. */
  readonly group: (title: string, lines: readonly string[]) => void;
};

/** How far something is that takes long. */
export type Progress = {
  /** For a log: one whole line, once for every check. */
  readonly line: string;
  /** For a terminal: what stands on the last line until the next one comes. */
  readonly bar: string;
  readonly percent: number;
};

/** How the step ended. The host turns it into its own result and exit code. */
export type Ending = {
  readonly step: string;
  readonly outcome: Outcome;
  readonly headline: string;
  readonly fault?: Fault;
  /** Why, when a refusal has a code but no fault was thrown. */
  readonly code?: Code;
};

/** A service connection as the agent hands it over; which parameters exist depends on the scheme. */
export type Connection = {
  readonly id: string;
  readonly scheme: string;
  readonly url: string;
  readonly parameter: (name: string) => string | undefined;
  readonly secret: (name: string) => Secret | undefined;
  readonly setting: (name: string) => string | undefined;
};

/** How the job stands; only known when the host tells, which is at its end. */
export type JobStatus = 'succeeded' | 'failed' | 'cancelled' | 'unknown';

export type Host = {
  readonly name: HostName;
  /** The text of an input; undefined when absent. A host that cannot tell empty from absent says absent. */
  readonly raw: (name: string) => string | undefined;
  readonly log: Log;
  /** Where a host has nothing of its own for it, the line goes into the log. */
  readonly progress?: (now: Progress) => void;
  /** From here on no further signal of the host ends the process by itself: somebody is going back. */
  readonly persist?: () => void;
  /** Keeps the value out of everything the host prints from now on. */
  readonly mask: (secret: Secret) => void;
  /** The text without what was masked; for what leaves for other places than the log. */
  readonly redact?: (text: string) => string;
  /** Marks the run with a word, where a host knows that. */
  readonly tag?: (tag: string) => void;
  readonly output: (name: string, value: string) => void;
  /** An environment variable of the steps that follow, where the host has such. */
  readonly publish?: (name: string, value: string) => void;
  /** Adds Markdown to the page of the run. Cut at the host's limit; never fails a step. */
  readonly summary: (markdown: string) => Promise<void>;
  /** State for the same step's own afterwork (`post`). */
  readonly save: (name: string, value: string) => void;
  readonly saved: (name: string) => string | undefined;
  /** For the afterwork of a step: whether the rest of the job went well. */
  readonly jobStatus: () => JobStatus;
  /** A fresh assertion of who runs this. Throws IDENTITY_NO_TOKEN with the setting that is missing. */
  readonly idToken: (audience: string) => Promise<Secret>;
  /** The service connection that an input names; undefined on hosts that have none. */
  readonly connection: (id: string) => Connection | undefined;
  /** Aborted on the first signal of the host; its reason is a CANCELLED fault. */
  readonly cancelled: AbortSignal;
  /** The last call: writes the result and lets the process end by itself with the right code. */
  readonly finish: (ending: Ending) => Promise<void>;
};
