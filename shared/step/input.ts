// What an input is: a kind, words about it, what happens when it is absent, and who offers it.
import type { Kind, Parsed, Parsers } from './kinds.js';
import type { HostName } from './names.js';

export type Presence = 'required' | 'optional' | 'default';

/** What reading needs to know of the place where it happens. */
export type Reading = { readonly host: HostName; readonly parsers: Parsers };

export type Input<T> = {
  readonly kind: Kind<unknown>;
  readonly describe: string;
  readonly presence: Presence;
  /** As a user would write it. */
  readonly fallback?: string;
  /** The hosts that offer this input; all of them when absent. */
  readonly on?: readonly HostName[];
  readonly task?: TaskWords;
  /** Absent takes the default; anything present must parse. */
  readonly take: (text: string | undefined, reading: Reading) => Parsed<T>;
};

/** Extra words for a task's manifest: a label, when it shows, and where its pick list comes from. */
export type TaskWords = {
  readonly label?: string;
  readonly visibleWhen?: string;
  readonly pick?: {
    readonly dataSource: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly resultTemplate?: string;
  };
};

export type Inputs = Readonly<Record<string, Input<unknown>>>;
export type ValuesOf<I extends Inputs> = {
  readonly [N in keyof I]: I[N] extends Input<infer T> ? T : never;
};

export function required<T>(kind: Kind<T>, describe: string, task?: TaskWords): Input<T> {
  const take: Input<T>['take'] = (text, { parsers }) =>
    text === undefined ? { expected: kind.expected, note: 'it is required' } : kind.parse(text, parsers);
  return { kind, describe, presence: 'required', take, ...(task && { task }) };
}

export function optional<T>(kind: Kind<T>, describe: string, task?: TaskWords): Input<T | undefined> {
  const take: Input<T | undefined>['take'] = (text, { parsers }) =>
    text === undefined ? { value: undefined } : kind.parse(text, parsers);
  return { kind, describe, presence: 'optional', take, ...(task && { task }) };
}

export function withDefault<T>(
  kind: Kind<T>,
  fallback: string,
  describe: string,
  task?: TaskWords,
): Input<T> {
  const take: Input<T>['take'] = (text, { parsers }) => kind.parse(text ?? fallback, parsers);
  return { kind, describe, presence: 'default', fallback, take, ...(task && { task }) };
}

/** An input that only some hosts offer. Elsewhere it is absent, whatever its presence says. */
export function only<T>(hosts: readonly HostName[], input: Input<T>): Input<T | undefined> {
  const take: Input<T | undefined>['take'] = (text, reading) =>
    hosts.includes(reading.host) ? input.take(text, reading) : { value: undefined };
  return { ...input, on: hosts, take };
}

export function offeredOn(input: Input<unknown>, host: HostName): boolean {
  return input.on === undefined || input.on.includes(host);
}
