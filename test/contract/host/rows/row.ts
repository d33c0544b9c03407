// What the suite must know of one host: how its variables and files look before a step, and how to read what came out.
import type { HostName } from '../../../../shared/step/names.js';
import type { ChildEnd } from '../../../support/process/child.js';

export type Given = {
  /** By canonical name; an empty value is one that a user set to nothing. */
  readonly inputs: Readonly<Record<string, string>>;
  /** As the host handed it back from an earlier step's `save`. */
  readonly state: Readonly<Record<string, string>>;
};

export type Prepared = {
  readonly environment: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, string>>;
  readonly json: boolean;
};

export type SeenAnnotation = { readonly kind: string; readonly title: string; readonly text: string };

/** The run as the host understands it. */
export type Observed = {
  /** Lines that are no command, as a reader sees them. */
  readonly plain: readonly string[];
  readonly annotations: readonly SeenAnnotation[];
  readonly debug: readonly string[];
  readonly groups: readonly string[];
  /** Values that the host was told to hide. */
  readonly masks: readonly string[];
  /** The names of everything the host obeyed, in order. */
  readonly obeyed: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly failed: boolean;
};

export type HostRow = {
  readonly name: string;
  readonly host: HostName;
  /** Whether the host runs a step's afterwork in a process of its own, which reads what was saved. */
  readonly hasAfterwork: boolean;
  /** The variable in which the host tells how the job stands, and its word for a job that a person stopped. */
  readonly jobStatus: { readonly variable: string; readonly cancelled: string } | undefined;
  readonly hasSummary: boolean;
  readonly hasOutputs: boolean;
  /** What the host makes of an input that was set to nothing. */
  readonly emptyInput: string | undefined;
  /** The kinds of annotation that it keeps beside the log. */
  readonly annotationKinds: readonly string[];
  readonly prepare: (folder: string, given: Given) => Promise<Prepared>;
  readonly observe: (folder: string, end: ChildEnd) => Promise<Observed>;
};

/** Runners compare by culture, which skips what cannot be seen. */
export function asCompared(line: string): string {
  return line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]|[^\t\P{Cc}]/gu, '');
}

/** Cut where .NET's reader cuts. */
export function printedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
