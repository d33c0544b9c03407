// Where the builds are after a swap: a swap back may only bring what was there before.
import { describe, expect, it } from '@jest/globals';
import { type Placed, positionOf } from '../../../../shared/traffic/app-service/live/position.js';

const [old, next, other] = ['a', 'b', 'c'].map(letter => `sha256:${letter.repeat(64)}`);
const before = { builds: { production: old ?? '', staging: next ?? '' }, swappedAt: 10 };

const holds = (name: string, digest: string | undefined, text = 'shop:latest'): Placed => ({
  name,
  builds: [{ source: 'image', text }],
  ...(digest !== undefined && { digest }),
});

const reading = (production: Placed, staging: Placed, at = 20) => ({
  live: { arms: [production, staging] },
  swap: { at, slot: 'Staging' },
});

describe('the builds of an app', () => {
  it('are as before while production runs what it ran', () => {
    const seen = reading(holds('production', old), holds('staging', next));
    expect(positionOf(before, seen)).toEqual({ kind: 'as-before' });
  });

  it('are exchanged for certain when each is where the other was', () => {
    const seen = reading(holds('production', next), holds('staging', old));
    expect(positionOf(before, seen)).toEqual({ kind: 'exchanged', slot: 'staging', proven: true });
  });

  it('are exchanged by the word of Azure while half of a build is still on its way', () => {
    const seen = reading(holds('production', next), holds('staging', undefined));
    expect(positionOf(before, seen)).toEqual({ kind: 'exchanged', slot: 'staging', proven: false });
  });

  it('are elsewhere when somebody has placed another one in the slot since, whatever Azure says of the swap', () => {
    const seen = reading(holds('production', next), holds('staging', other));
    expect(positionOf(before, seen)).toEqual({ kind: 'elsewhere' });
  });

  it('are elsewhere when nothing was swapped and production runs another one', () => {
    const seen = reading(holds('production', other), holds('staging', next), 10);
    expect(positionOf(before, seen)).toEqual({ kind: 'elsewhere' });
  });
});
