// Whom the activity log is asked about after somebody else's change.
import type { Blame } from '../blame.js';
import type { ClassicPicture } from './picture.js';
import type { Workshop } from './workshop.js';

export function blameIn({ client, log, at, clock }: Workshop, { id }: Pick<ClassicPicture, 'id'>): Blame {
  const { subscription, resourceGroup } = at;
  return {
    log,
    place: { subscription, resourceGroup, resource: id, except: client.correlation },
    now: clock.now(),
  };
}
