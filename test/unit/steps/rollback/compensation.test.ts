// What was registered to be undone, as data: read, and put in order.
import { describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../../../shared/ledger/entry.js';
import { standingOf } from '../../../../shared/promotion/history.js';
import { promotionOf } from '../../../../shared/promotion/standing.js';
import {
  commandLine,
  compensationsOf,
  readUndo,
  type Undo,
} from '../../../../shared/steps/rollback/compensation.js';
import { compensationInputs, flagUndo } from '../../../../shared/steps/rollback/registering.js';
import { sharesBefore } from '../../../../shared/steps/rollback/shares-before.js';
import { undoByHand } from '../../../../shared/wiring/rollback/undo-by-hand.js';
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
    [
      { kind: 'traffic', given: { target: 'feature-flag' }, before: {}, resource: 'https://s/kv/f' },
      { kind: 'traffic', resource: 'https://s/kv/f' },
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

describe('a line of the input compensations', () => {
  const store = 'https://contoso.azconfig.io';
  const { kind } = compensationInputs.compensations;

  it.each([
    [`${store}/new-checkout off`, { store, flag: 'new-checkout' }, 'off'],
    [
      `${store}:8443/a%20b?label=eu%2Fwest As It Was`,
      { store: `${store}:8443`, flag: 'a b', 'flag-label': 'eu/west' },
      'As It Was',
    ],
    [`${store}/100%25 as-it-is`, { store, flag: '100%' }, 'as-it-is'],
    [`${store}/100% on`, { store, flag: '100%' }, 'on'],
  ])('names a flag and who is to have it: %s', (rest, given, to) => {
    const line = `feature-flag ${rest}`;
    expect(kind.parse(`\n${line}\n`, {})).toEqual({ value: [line] });
    expect(flagUndo(line)).toEqual({
      name: `feature-flag ${rest.split(' ')[0]}`,
      given: { target: 'feature-flag', ...given },
      to,
    });
  });

  it.each([
    `feature-flag ${store}/new-checkout`,
    `feature-flag http://contoso.azconfig.io/new-checkout off`,
    `feature-flag ${store} off`,
    `feature-flag ${store}/kv/new-checkout off`,
    `app-service ${store}/new-checkout off`,
    `feature-flag ${store}/new-checkout?etag=x off`,
  ])('is refused where it says something else: %s', line => {
    const parsed = kind.parse(`feature-flag ${store}/a off\n${line}`, {});
    expect(parsed).toMatchObject({ note: `see the line ${JSON.stringify(line.slice(0, 60))}` });
  });
});

describe('what is undone by hand', () => {
  const resource = 'https://contoso.azconfig.io/kv/.appconfig.featureflag%2Fbanner?label=eu';
  const undo = (kind: string, split: EntryBody, more: EntryBody = { resource }) =>
    readUndo({ kind: 'traffic', given: { target: 'feature-flag' }, before: { kind, split }, ...more });
  const commandsFor = (read: Undo) => (read.kind === 'traffic' ? undoByHand(read) : ['none']);

  it.each([
    ['switch', { off: 100, on: 0 }, ['az appconfig feature disable', '--label eu']],
    ['switch', { off: 0, on: 100 }, ['az appconfig feature enable']],
    ['targeting', { off: 100, on: 0 }, ['DefaultRolloutPercentage)=0', '--label eu']],
    ['targeting', { off: 20, on: 80 }, ['DefaultRolloutPercentage)=80']],
    ['variants', { plain: 100, bold: 0 }, ['select(.variant=="bold").variant)="plain"']],
  ])('is a command that says the same: %s %j', (kind, split, words) => {
    const commands = commandsFor(undo(kind, split)).join('\n');
    for (const word of words) expect(commands).toContain(word);
  });

  it('is nothing where nobody wrote down what it is called', () => {
    expect(commandsFor(undo('switch', { off: 100 }, {}))).toEqual([]);
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
