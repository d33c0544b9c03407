// The one error class. A fault is thrown; a refusal is a value and is returned.
import { type Code, catalogue } from './catalogue.js';
import type { FaultClass } from './catalogue-entry.js';

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
  let at = thrown;
  for (let depth = 0; isObject(at) && depth < 8; depth += 1) {
    if (at instanceof Fault) return at;
    at = 'cause' in at ? at.cause : undefined;
  }
  return new Fault('UNEXPECTED', wordsOf(thrown) || 'something failed without a message', { cause: thrown });
}

/** By its looks: an error may come from another realm, and anything at all can be thrown. */
function wordsOf(thrown: unknown): string {
  if (!isObject(thrown)) return String(thrown);
  return 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
