// The one error class. A fault is thrown; a refusal is a value and is returned.
import { type Code, catalogue, type FaultClass } from './catalogue.js';

/** Named values that help. Secrets cannot be facts: their type is opaque and fits none of these. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export type FaultDetails = {
  readonly hint?: string;
  readonly facts?: Facts;
  readonly cause?: unknown;
};

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: Code;
  readonly class: FaultClass;
  readonly hint: string;
  readonly facts: Facts;

  constructor(code: Code, message: string, details: FaultDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    const entry = catalogue[code];
    this.code = code;
    this.class = entry.class;
    this.hint = details.hint ?? entry.hint;
    this.facts = details.facts ?? {};
  }
}

/** Whatever was thrown, as a fault. What is not one of ours is a bug of ours until shown otherwise. */
export function asFault(thrown: unknown): Fault {
  for (let at = thrown, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if (at instanceof Fault) return at;
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Fault('UNEXPECTED', message === '' ? 'something failed without a message' : message, {
    cause: thrown,
  });
}
