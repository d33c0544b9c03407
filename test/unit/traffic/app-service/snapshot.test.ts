// What is kept to go back to: plain JSON there and back, and nothing else is taken for it.
import { describe, expect, it } from '@jest/globals';
import {
  printSnapshot,
  readSnapshot,
  type Snapshot,
} from '../../../../shared/traffic/app-service/live/snapshot.js';
import type { Wire } from '../../../../shared/traffic/target.js';

const snapshot: Snapshot = {
  resource: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop',
  at: 1,
  split: { production: 90, staging: 10 },
  hosts: { staging: 'shop-staging.test' },
  builds: { production: 'sha256:1', staging: '' },
  swappedAt: 0,
};

describe('a snapshot', () => {
  it('survives JSON, and does not mind the case of ids', () => {
    const wire: Wire = JSON.parse(JSON.stringify(printSnapshot(snapshot)));
    expect(readSnapshot(wire, snapshot.resource.toUpperCase())).toEqual(snapshot);
  });

  it.each<readonly [string, Wire]>([
    ['another target', { ...printSnapshot(snapshot), target: 'container-apps' }],
    ['another version', { ...printSnapshot(snapshot), version: 2 }],
    ['a split of words', { ...printSnapshot(snapshot), split: { production: '90' } }],
    ['no builds', { ...printSnapshot(snapshot), builds: [] }],
    ['no time', { ...printSnapshot(snapshot), at: '1' }],
    ['nothing', {}],
  ])('is not made of %s', (_, wire) => {
    expect(() => readSnapshot(wire, snapshot.resource)).toThrow(
      expect.objectContaining({ code: 'TARGET_UNSUITABLE' }),
    );
  });

  it('is not taken for another app', () => {
    expect(() => readSnapshot(printSnapshot(snapshot), '/other')).toThrow(/another app/);
  });
});
