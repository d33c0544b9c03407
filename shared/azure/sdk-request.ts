// One request by an official client: its refusals in our words, and an answer of another shape as what it is.
import { Fault } from '../fault/fault.js';
import { armFault } from './arm.js';

/** What goes by the same one is one thing in the activity log. */
export const correlationHeader = 'x-ms-correlation-request-id';

export async function askSdk<T>(resource: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    // Azure's clients trip over an answer of another shape. Everything but a refusal goes on as it came.
    if (!(thrown instanceof TypeError)) throw armFault(thrown, resource);
    const message = `the answer for ${resource} has not the shape that Azure documents`;
    throw new Fault('HTTP_UNREADABLE', message, { cause: thrown });
  }
}

export async function gather<T>(pages: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of pages) all.push(one);
  return all;
}
