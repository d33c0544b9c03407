// What was registered to be undone, as data: read, and put in order.
import { describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../../../shared/ledger/entry.js';
import { standingOf } from '../../../../shared/promotion/history.js';
import { promotionOf } from '../../../../shared/promotion/standing.js';
import { commandLine, compensationsOf, readUndo } from '../../../../shared/steps/rollback/compensation.js';
import { sharesBefore } from '../../../../shared/steps/rollback/shares-before.js';
import { opened, streamOf } from '../../promotion/history.js';

describe('what other steps registered', () => {
  it('is undone from the last to the first, without what is undone already', () => {
    const registered = (name: string) =>
      ({ kind: 'compensation-registered', promotion: 'a', name, undo: { kind: name } }) as const;
    const lines = [opened('a'), registered('one'), registered('two'), registered('three')];
    const done = { kind: 'compensation-done', promotion: 'a', name: 'two' } as const;
    const promotion = promotionOf(standingOf(streamOf([...lines, done])), 'a');
    expect(promotion && compensationsOf(promotion).map(({ name }) => name)).toEqual(['three', 'one']);
  });

  it.each<readonly [EntryBody, object]>([
    [
      { kind: 'command', program: 'az', arguments: ['group', 'list'] },
      { kind: 'command', program: 'az', arguments: ['group', 'list'], deadlineSeconds: 120 },
    ],
    [{ kind: 'command', program: 'az', 'deadline-seconds': 99_999 }, { deadlineSeconds: 900 }],
    [
      { kind: 'command', program: 'az', folder: 'ops' },
      { folder: 'ops', arguments: [] },
    ],
    [{ kind: 'command', program: '' }, { kind: 'unknown' }],
    [{ kind: 'command', program: 'az', arguments: ['a', 1] }, { kind: 'unknown' }],
    [
      { kind: 'traffic', given: { target: 'app-service' }, before: { split: { production: 100 } } },
      { kind: 'traffic', given: { target: 'app-service' } },
    ],
    [{ kind: 'traffic', given: { target: 1 }, before: {} }, { kind: 'unknown' }],
    [{ kind: 'traffic', given: {}, before: {} }, { kind: 'unknown' }],
    [
      { kind: 'feature-flag', name: 'cart' },
      { kind: 'unknown', why: expect.stringContaining('"feature-flag"') },
    ],
    [{}, { kind: 'unknown' }],
  ])('is read as it was written, and never guessed: %j', (undo, read) => {
    expect(readUndo(undo)).toMatchObject(read);
  });

  it('is printed as a shell takes it', () => {
    const line = commandLine({ program: 'az', arguments: ['group', 'list', '--query', `it's; rm -rf /`] });
    expect(line).toBe(`az group list --query 'it'\\''s; rm -rf /'`);
  });
});

describe('the shares from before', () => {
  it.each([
    ['app-service', { split: { production: 80, staging: 20 } }, { production: 80, staging: 20 }],
    [
      'container-apps',
      {
        entries: [
          { revision: 'r1', weight: 60 },
          { revision: 'r1', weight: 20, label: 'x' },
          { revision: 'r2', weight: 20 },
        ],
      },
      { r1: 80, r2: 20 },
    ],
    [
      'traffic-manager',
      {
        endpoints: [
          { name: 'west', isOn: true, weight: 30 },
          { name: 'north', isOn: false, weight: 70 },
        ],
      },
      { west: 100, north: 0 },
    ],
    ['app-service', {}, { stable: 100 }],
    ['container-apps', { entries: 'none' }, { stable: 100 }],
    ['traffic-manager', { endpoints: [] }, { stable: 100 }],
  ] as const)('are read from what %s kept: %j', (kind, before, shares) => {
    expect(sharesBefore(kind, before, 'stable')).toEqual(shares);
  });
});
