// The log of both runners: plain lines, and annotations within the limits that the runners enforce in silence.
import type { HostName } from '../step/names.js';
import type { Secret } from '../step/secret.js';
import { maskedLines, startRedaction } from './codec/redaction.js';
import { harmlessLines } from './codec/untrusted.js';
import type { Log } from './host.js';
import type { HostProcess } from './host-process.js';

const annotationKinds = ['notice', 'warning', 'error'] as const;

export type Annotation = {
  readonly kind: (typeof annotationKinds)[number];
  readonly text: string;
  /** A fault's code, or who speaks. */
  readonly title?: string;
};

/** How one host spells what a log needs. All texts given to it are harmless already. */
export type LogCommands = {
  readonly debug: (text: string) => string;
  /** Undefined where the host knows no annotation of this kind. */
  readonly annotation: (annotation: Annotation) => string | undefined;
  readonly openGroup: (title: string) => string;
  readonly closeGroup: string;
  readonly mask: (line: string) => string;
};

export type PipelineLog = Log & {
  /** The annotation that explains the end. A place is kept for it. */
  readonly last: (annotation: Annotation) => void;
  /** Says what did not fit. */
  readonly close: () => void;
};

/** Everything that leaves the process as text goes through here. */
export type Speech = {
  readonly print: (line: string) => void;
  readonly redact: (text: string) => string;
  /** The lines of a text: without secrets, harmless on this host. */
  readonly lines: (text: string) => readonly string[];
  readonly mask: (secret: Secret) => void;
  readonly log: PipelineLog;
};

/** Per kind and step on both hosts; what is more disappears there. */
export const mostAnnotations = 10;
/** Where GitHub's runner cuts a message. */
export const longestAnnotation = 4096;

export function startSpeech(io: HostProcess, host: HostName, commands: LogCommands): Speech {
  const { hide, redact } = startRedaction();
  const print = (line: string): void => void io.stdout.write(`${line}\n`);
  const lines = (text: string): readonly string[] => harmlessLines(redact(text), host);
  const mask = (secret: Secret): void => {
    hide(secret.reveal());
    for (const line of maskedLines(secret.reveal())) print(commands.mask(line));
  };
  return { print, redact, lines, mask, log: pipelineLog({ print, lines }, commands) };
}

function pipelineLog({ print, lines }: Pick<Speech, 'print' | 'lines'>, commands: LogCommands): PipelineLog {
  const given = { notice: 0, warning: 0, error: 0 };
  const missed = { notice: 0, warning: 0, error: 0 };
  const plain = (text: string): void => {
    for (const line of lines(text)) print(line);
  };

  const annotate = (annotation: Annotation, places: number): void => {
    const { kind } = annotation;
    const shown = fitted(annotation, lines);
    const command = commands.annotation(shown);
    const fits = command !== undefined && given[kind] < places;
    if (command !== undefined) (fits ? given : missed)[kind] += 1;
    if (fits) print(command);
    if (!fits || shown.text.endsWith(cutMark)) plain(`${kind}: ${annotation.text}`);
  };

  return {
    debug: text => {
      for (const line of lines(text)) print(commands.debug(line));
    },
    info: plain,
    notice: text => annotate({ kind: 'notice', text }, mostAnnotations),
    warning: text => annotate({ kind: 'warning', text }, mostAnnotations),
    error: text => annotate({ kind: 'error', text }, mostAnnotations - 1),
    group: (title, content) => {
      print(commands.openGroup(lines(title).join(' ')));
      for (const text of content) plain(text);
      print(commands.closeGroup);
    },
    last: annotation => annotate(annotation, mostAnnotations),
    close: () => {
      for (const kind of annotationKinds) {
        const count = missed[kind];
        if (count > 0) print(`${count} more ${count === 1 ? kind : `${kind}s`} above, only in this log`);
      }
    },
  };
}

const cutMark = '… (the whole of it stands in the log)';

function fitted({ kind, text, title }: Annotation, lines: Speech['lines']): Annotation {
  const whole = lines(text).join('\n');
  // A cut inside a surrogate pair would leave half a character.
  const start = whole.slice(0, longestAnnotation - cutMark.length).replace(/[\ud800-\udbff]$/, '');
  const shown = whole.length <= longestAnnotation ? whole : `${start}${cutMark}`;
  return { kind, text: shown, ...(title !== undefined && { title: lines(title).join(' ') }) };
}
