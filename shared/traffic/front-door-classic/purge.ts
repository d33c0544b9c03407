// Empties the caches of the edge behind a rollout that went back. Best effort: the traffic is back all the same.
import { bestEffort } from '../front-door/purge.js';
import type { Workshop } from './workshop.js';

export function purge({ client, at, warn }: Workshop): Promise<void> {
  return bestEffort(() => client.purge(at), warn);
}
