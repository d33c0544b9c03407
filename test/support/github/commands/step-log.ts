// Takes the output of one step line by line: carries out its commands, masks the rest, and keeps log and annotations.

import type { SecretMasker } from '../expression/secret-masker.js';
import { type Annotation, type AnnotationLevel, annotationFrom, keepWithinLimits } from './annotation.js';
import { type Command, commandNames, readCommand } from './command.js';

export type StepLog = {
  readonly receive: (line: string) => void;
  /** What the runner itself has to say about the step. */
  readonly report: (level: AnnotationLevel, message: string) => void;
  readonly text: () => string;
  readonly annotations: readonly Annotation[];
  /** True once a command was refused: the step fails whatever its exit code. */
  readonly hasRefused: () => boolean;
};

export type StepLogOptions = {
  readonly masker: SecretMasker;
  readonly debug: boolean;
  readonly onLine?: (line: string) => void;
};

type Desk = {
  readonly options: StepLogOptions;
  readonly lines: string[];
  readonly annotations: Annotation[];
  readonly names: Set<string>;
  stopToken: string | undefined;
  echo: boolean;
  refused: boolean;
};

export function stepLog(options: StepLogOptions): StepLog {
  const desk: Desk = {
    options,
    lines: [],
    annotations: [],
    names: new Set(commandNames),
    stopToken: undefined,
    echo: false,
    refused: false,
  };
  return {
    receive: line => receive(desk, line),
    report: (level, message) => annotate(desk, { level, message }),
    text: () => desk.lines.join('\n'),
    annotations: desk.annotations,
    hasRefused: () => desk.refused,
  };
}

function receive(desk: Desk, line: string): void {
  const command = readCommand(line, desk.names);
  if (command === undefined) write(desk, line);
  else if (desk.stopToken !== undefined) whileStopped(desk, line, command);
  else {
    if (desk.echo && !quietNames.has(command.name)) write(desk, line);
    const act = acts[command.name] ?? refuseDisabled;
    act(desk, command, line);
  }
}

/** Commands that are never echoed: they write a line of their own, or must not show their data. */
const quietNames: ReadonlySet<string> = new Set([
  'add-mask',
  'debug',
  'warning',
  'error',
  'notice',
  'stop-commands',
]);

function whileStopped(desk: Desk, line: string, command: Command): void {
  write(desk, line);
  if (command.name !== desk.stopToken?.toLowerCase()) return;
  desk.names.delete(command.name);
  desk.stopToken = undefined;
}

type Act = (desk: Desk, command: Command, line: string) => void;

const acts: Readonly<Record<string, Act>> = {
  error: (desk, command) => annotate(desk, annotationFrom('error', command)),
  warning: (desk, command) => annotate(desk, annotationFrom('warning', command)),
  notice: (desk, command) => annotate(desk, annotationFrom('notice', command)),
  debug: (desk, command) => {
    if (desk.options.debug) write(desk, `##[debug]${command.data}`);
  },
  group: (desk, command) => write(desk, `##[group]${command.data}`),
  endgroup: desk => write(desk, '##[endgroup]'),
  'add-mask': addMask,
  'stop-commands': stopCommands,
  echo: setEcho,
  // Problem matchers turn output into annotations; none of our steps brings one.
  'add-matcher': () => undefined,
  'remove-matcher': () => undefined,
};

function addMask(desk: Desk, command: Command): void {
  if (command.data.trim() !== '') desk.options.masker.add(command.data);
  else annotate(desk, { level: 'warning', message: 'An empty text cannot be masked' });
}

function stopCommands(desk: Desk, command: Command, line: string): void {
  const token = command.data;
  const name = token.toLowerCase();
  if (name === '' || name === 'pause-logging' || desk.names.has(name)) {
    refuse(desk, line, 'The token of stop-commands is empty or the name of a command');
    return;
  }
  desk.stopToken = token;
  desk.names.add(name);
  if (token.length > 6) desk.options.masker.add(token);
  write(desk, line);
}

function setEcho(desk: Desk, command: Command, line: string): void {
  const choice = command.data.trim().toLowerCase();
  if (choice === 'on' || choice === 'off') desk.echo = choice === 'on';
  else refuse(desk, line, 'echo takes on or off');
}

/** set-env and add-path are off on the runner; set-output and save-state still work there, deprecated, but not here. */
function refuseDisabled(desk: Desk, command: Command, line: string): void {
  refuse(desk, line, `The ${command.name} command is not allowed: write to the environment file instead`);
}

function refuse(desk: Desk, line: string, reason: string): void {
  annotate(desk, { level: 'error', message: `Unable to process command '${line}' successfully.` });
  annotate(desk, { level: 'error', message: reason });
  desk.refused = true;
}

/** Only the message is masked, as on the runner: a title is not. */
function annotate(desk: Desk, annotation: Annotation): void {
  const message = desk.options.masker.mask(annotation.message);
  keepWithinLimits(desk.annotations, { ...annotation, message });
  write(desk, `##[${annotation.level}]${message}`);
}

function write(desk: Desk, text: string): void {
  const line = desk.options.masker.mask(text);
  desk.lines.push(line);
  desk.options.onLine?.(line);
}
