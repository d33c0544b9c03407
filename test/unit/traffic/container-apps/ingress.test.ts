import type { ContainerApp } from '@azure/arm-appcontainers';
import { describe, expect, it } from '@jest/globals';
import {
  type Entry,
  entriesFor,
  ingressOf,
  isSplittable,
  labelled,
  sameEntries,
  shareIn,
} from '../../../../shared/traffic/container-apps/live/ingress.js';

type Ingress = NonNullable<NonNullable<ContainerApp['configuration']>['ingress']>;

const app = (mode: string | undefined, traffic: Ingress['traffic']): ContainerApp => ({
  location: 'West Europe',
  configuration: { ...(mode && { activeRevisionsMode: mode }), ingress: { ...(traffic && { traffic }) } },
  ...{ latestReadyRevisionName: 'a--v2', latestRevisionName: 'a--v3' },
});

const v = (revision: string, weight: number, label?: string): Entry => ({
  revision: `a--${revision}`,
  weight,
  ...(label !== undefined && { label }),
});

describe('what the ingress of an app is told', () => {
  it.each([
    ['nothing', 'Multiple', undefined],
    ['an empty list', 'Multiple', []],
    ['one revision at a time', 'Single', [{ revisionName: 'a--v1', weight: 100 }]],
    ['no mode', undefined, undefined],
    ['the latest', 'multiple', [{ latestRevision: true, weight: 100 }]],
  ])('is that everything follows the latest: %s', (_, mode, traffic) => {
    const ingress = ingressOf(app(mode, traffic));
    expect(ingress).toMatchObject({ entries: [v('v2', 100)], latestWeight: 100 });
    expect(ingress !== undefined && isSplittable(ingress)).toBe(false);
  });

  it('is by name, in any spelling of the mode', () => {
    const ingress = ingressOf(app('MULTIPLE', [{ revisionName: 'a--v1', weight: 100 }]));
    expect(ingress !== undefined && isSplittable(ingress)).toBe(true);
  });

  it('is not splittable by weights where labels rule', () => {
    const ingress = ingressOf(app('Labels', [{ revisionName: 'a--v1', weight: 100 }]));
    expect(ingress !== undefined && isSplittable(ingress)).toBe(false);
  });

  it('is nothing for an app without ingress', () => {
    expect(ingressOf({ location: 'x', configuration: {} })).toBeUndefined();
    // Azure writes null for what is not there, whatever its types say.
    const none: Ingress | undefined = JSON.parse('null');
    expect(
      ingressOf({ location: 'x', configuration: { ...(none !== undefined && { ingress: none }) } }),
    ).toBeUndefined();
  });
});

describe('entries for a split', () => {
  it.each<[string, readonly Entry[], Readonly<Record<string, number>>, readonly Entry[]]>([
    [
      'labels stay',
      [v('v1', 100, 'blue'), v('v2', 0, 'green')],
      { 'a--v1': 90, 'a--v2': 10 },
      [v('v1', 90, 'blue'), v('v2', 10, 'green')],
    ],
    [
      'who has neither weight nor label goes',
      [v('v1', 100), v('v0', 0)],
      { 'a--v1': 0, 'a--v2': 100 },
      [v('v2', 100)],
    ],
    ['two entries of one revision become one', [v('v1', 50), v('v1', 50)], { 'a--v1': 100 }, [v('v1', 100)]],
    [
      'a second label stays without weight',
      [v('v1', 50, 'a'), v('v1', 50, 'b')],
      { 'a--v1': 100 },
      [v('v1', 100, 'a'), v('v1', 0, 'b')],
    ],
  ])('%s', (_, entries, split, expected) => {
    expect(entriesFor(entries, split)).toEqual(expected);
  });

  it('are counted together for a revision that is named twice, in any spelling', () => {
    expect(shareIn([v('v1', 30), v('V1', 20)], 'A--v1')).toBe(50);
  });

  it('are the same in any order, and whatever says nothing', () => {
    expect(sameEntries([v('v1', 90), v('v2', 10)], [v('v2', 10), v('v1', 90), v('v0', 0)])).toBe(true);
    expect(sameEntries([v('v1', 100)], [v('v1', 100, 'blue')])).toBe(false);
  });

  it('give a label to one revision only', () => {
    expect(labelled([v('v1', 100), v('v2', 0, 'candidate')], 'a--v3', 'candidate')).toEqual([
      v('v1', 100),
      v('v3', 0, 'candidate'),
    ]);
    expect(labelled([v('v1', 100, 'stable'), v('v2', 10)], 'a--v2', 'stable')).toEqual([
      v('v1', 100),
      v('v2', 10, 'stable'),
    ]);
  });
});
