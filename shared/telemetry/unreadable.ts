// What a source says when it could not be asked: a fault becomes an answer that can never be taken for health.
import { Fault } from '../fault/fault.js';
import type { Answered } from './telemetry.js';

export type Unreadable = Extract<Answered<unknown>, { readonly kind: 'unreadable' }>;

export function unreadable(why: string, hint?: string): Unreadable {
  return { kind: 'unreadable', why, ...(hint !== undefined && { hint }) };
}

/** `hintFor` knows better than the fault what to do about it here. */
export async function answered<T>(
  look: () => Promise<Answered<T>>,
  hintFor: (fault: Fault) => string | undefined = () => undefined,
): Promise<Answered<T>> {
  try {
    return await look();
  } catch (thrown) {
    // No token, no permission, no answer, or none that can be read: nothing is known. The end of the run goes on,
    // and so does whatever is a mistake of ours.
    if (!(thrown instanceof Fault) || thrown.code === 'CANCELLED' || thrown.class === 'ours') throw thrown;
    return unreadable(thrown.message, hintFor(thrown) ?? thrown.hint);
  }
}
