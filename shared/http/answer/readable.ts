// Whether a success says what it was asked for. An empty or unreadable one reads as "nothing there", which is not so.
import type { Reply } from '../call.js';
import { saidBy } from './words.js';

export type Reading =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Every API that we read answers with an object or a list. `null` is how an empty one looks when it is wrong. */
export function readJson({ text, cut }: Pick<Reply, 'text' | 'cut'>): Reading {
  if (cut) return { kind: 'unreadable', why: 'more than is read of one answer' };
  if (text.trim() === '') return { kind: 'empty' };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { kind: 'json', value };
  } catch {
    // Not JSON. Its words stay unsaid: half an answer to a read may be half a list of secrets.
    const page = saidBy(text).thing;
    return { kind: 'unreadable', why: page ?? 'text that is not JSON' };
  }
  return { kind: 'unreadable', why: 'JSON that is neither an object nor a list' };
}
