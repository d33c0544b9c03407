// Empties the caches of the edge behind a rollout that went back. Best effort: the traffic is back all the same.
import { asFault } from '../../fault/fault.js';
import type { Caches } from './live/caches.js';
import { lookAt } from './live/picture.js';
import type { Workshop } from './workshop.js';

export function purge(workshop: Workshop, caches: Caches): Promise<void> {
  const { client, at, warn } = workshop;
  return bestEffort(async () => {
    const routes = await caches.routes(await lookAt(workshop));
    const endpoints = [...new Set(routes.map(({ endpoint }) => endpoint))];
    await Promise.all(endpoints.map(endpoint => client.purge(at, endpoint)));
  }, warn);
}

export async function bestEffort(purging: () => Promise<void>, warn: (text: string) => void): Promise<void> {
  try {
    await purging();
  } catch (thrown) {
    const { code, message } = asFault(thrown);
    if (code === 'CANCELLED') throw thrown;
    // Whoever may set weights need not be allowed to purge.
    warn(`the caches were not purged: ${message}; answers of the candidate stay in them until they are old`);
  }
}
