// The playground's own doors, as a program with nothing but a socket opens them.
import type { Playground } from '../../../../playground/playground.js';
import { type Came, call, type Fields, fieldsOf } from '../caller.js';

export const openDoor = (
  playground: Playground,
  door: string,
  method = 'GET',
  body?: unknown,
): Promise<Came> =>
  call(playground.url, undefined, `/_playground/${door}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

export const seenAtDoor = async (playground: Playground, door: string): Promise<Fields> =>
  fieldsOf((await openDoor(playground, door)).body);

/** The statuses of so many visits, one after the other. */
export const statuses = async (
  playground: Playground,
  count: number,
  target = '/',
): Promise<readonly number[]> => {
  const seen: number[] = [];
  for (let each = 0; each < count; each += 1) {
    seen.push((await call(playground.url, 'payments.azurewebsites.net', target)).status);
  }
  return seen;
};

/** As patient as a busy machine needs; what it waits for comes in a fraction of that where nothing else runs. */
export const eventually = async (holds: () => boolean): Promise<void> => {
  const deadline = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('the awaited condition never held');
    await new Promise(resolve => setTimeout(resolve, 5));
  }
};
