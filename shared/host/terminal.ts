// A person's terminal or a script: the report on stdout, what needs attention on stderr, one document with --json.
import { explainFault } from '../fault/explain.js';
import { Fault } from '../fault/fault.js';
import { terminalVariable } from '../step/names.js';
import { ignoreSignals, watchCancellation } from './cancellation.js';
import { startRedaction } from './codec/redaction.js';
import { harmlessJson, harmlessLines } from './codec/untrusted.js';
import { causes, endingOutputs, exitCodeOf, hasFailed } from './ending.js';
import type { Ending, Host, Log, Progress } from './host.js';
import { type HostProcess, outliveReaders, type Printer, printed } from './host-process.js';

export type TerminalOptions = {
  /** By canonical name, without dashes. */
  readonly flags: Readonly<Record<string, string>>;
  readonly json: boolean;
};

export function terminal(io: HostProcess, options: TerminalOptions): Host {
  outliveReaders(io);
  const state = new Map<string, string>();
  const outputs = new Map<string, string>();
  const { hide, redact } = startRedaction();
  const raw = (name: string): string | undefined =>
    Object.hasOwn(options.flags, name) ? options.flags[name] : io.env[terminalVariable(name)] || undefined;
  const log = terminalLog(io, { redact, json: options.json, debug: raw('debug') === 'true' });

  return {
    name: 'terminal',
    raw,
    log,
    progress: now => log.progress(now),
    persist: () => ignoreSignals(io),
    mask: secret => hide(secret.reveal()),
    redact,
    output: (name, value) => void outputs.set(name, redact(value)),
    summary: () => Promise.resolve(),
    save: (name, value) => void state.set(name, value),
    saved: name => state.get(name),
    jobStatus: () => 'unknown',
    idToken: () => Promise.reject(noIdToken()),
    connection: () => undefined,
    cancelled: watchCancellation(io, 'end'),
    finish: async (ending: Ending) => {
      io.exitCode = exitCodeOf(ending);
      for (const [name, value] of endingOutputs(ending)) outputs.set(name, value);
      tellPerson(ending, log);
      if (options.json) io.stdout.write(`${endingDocument(ending, outputs, redact)}\n`);
      await printed(io);
    },
  };
}

type Manner = {
  readonly redact: (text: string) => string;
  readonly json: boolean;
  readonly debug: boolean;
};

type TerminalLog = Log & { readonly progress: (now: Progress) => void };

/** Takes the line of a bar away, so that something else can be written there. */
const wipe = '\r\u001b[2K';

function terminalLog(io: HostProcess, { redact, json, debug }: Manner): TerminalLog {
  const report = json ? io.stderr : io.stdout;
  const hasBar = report.isTTY === true && io.env['TERM'] !== 'dumb';
  let bar = false;
  const say = (printer: Printer, text: string, label?: Label): void => {
    if (bar) report.write(wipe);
    bar = false;
    const [first = '', ...rest] = harmlessLines(redact(text), 'terminal');
    const words = label === undefined ? first : `${painted(io, printer, label)}: ${first}`;
    printer.write(`${[words, ...rest].join('\n')}\n`);
  };
  return {
    debug: text => {
      if (debug) say(io.stderr, text, 'debug');
    },
    info: text => say(report, text),
    progress: ({ line, bar: drawn }) => {
      if (!hasBar) return say(report, line);
      report.write(`${wipe}${harmlessLines(redact(drawn), 'terminal').join(' ')}`);
      bar = true;
    },
    notice: text => say(io.stderr, text, 'notice'),
    warning: text => say(io.stderr, text, 'warning'),
    error: text => say(io.stderr, text, 'error'),
    group: (title, content) => {
      say(report, title);
      // Redacted before it is indented: blanks inside a secret of several lines would hide it from the search.
      for (const text of content) say(report, redact(text).replace(/^/gm, '  '));
    },
  };
}

const colours = { debug: '2', notice: '36', warning: '33', error: '31' } as const;
type Label = keyof typeof colours;

function painted(io: HostProcess, printer: Printer, label: Label): string {
  const plain = printer.isTTY !== true || (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
  return plain ? label : `\u001b[${colours[label]}m${label}\u001b[0m`;
}

function tellPerson(ending: Ending, log: Log): void {
  const { outcome, headline, fault } = ending;
  if (fault !== undefined) {
    log.error(explainFault(fault).join('\n'));
    log.debug(causes(fault).join('\n'));
  } else if (hasFailed(ending)) {
    log.error(`${outcome}: ${headline}`);
  } else {
    log.info(`${outcome}: ${headline}`);
  }
}

function endingDocument(
  ending: Ending,
  outputs: ReadonlyMap<string, string>,
  redact: (text: string) => string,
): string {
  const { step, outcome, headline, fault } = ending;
  // Redacted value by value: in the finished text a secret could begin inside an escape sequence.
  const redacted = <T>(values: Iterable<readonly [string, T]>): Readonly<Record<string, T | string>> =>
    Object.fromEntries(
      [...values].map(([name, value]) => [redact(name), typeof value === 'string' ? redact(value) : value]),
    );
  const document = {
    step,
    outcome,
    headline: redact(headline),
    outputs: redacted(outputs),
    error: fault && {
      code: fault.code,
      class: fault.class,
      message: redact(fault.message),
      hint: redact(fault.hint),
      facts: redacted(Object.entries(fault.facts)),
    },
  };
  return harmlessJson(JSON.stringify(document));
}

function noIdToken(): Fault {
  return new Fault('IDENTITY_NO_TOKEN', 'a terminal has no ID token', {
    hint: 'sign in with az login; on a terminal that identity is used',
  });
}
