// What the reports of gateways say of a route: of this change, or of one before.
import { describe, expect, it } from '@jest/globals';
import type { Condition, HttpRoute } from '../../../../shared/kubernetes/http-routes.js';
import { standingOf } from '../../../../shared/traffic/gateway-api/status.js';

const condition = (type: string, more: Partial<Condition> = {}): Condition => ({
  ...{ type, status: 'True', reason: type, message: '', observedGeneration: 7 },
  ...more,
});
const well = [condition('Accepted'), condition('ResolvedRefs'), condition('Programmed')];

const route = (...parents: readonly (readonly Condition[])[]): HttpRoute => ({
  ...{ uid: 'u', resourceVersion: '1', generation: 7, hostnames: [], rules: [], holders: [] },
  gateways: ['public'],
  parents: parents.map((conditions, index) => ({ name: `gateway-${index}`, conditions })),
});

const older = { observedGeneration: 6 };
const no = { status: 'False', reason: 'NoMatchingListenerHostname', message: 'nobody\nlistens' };

describe('the standing of a route', () => {
  it.each([
    ['all that is demanded was said of it', route(well), 'in-force'],
    ['a controller never says Programmed', route(well.slice(0, 2)), 'in-force'],
    ['two gateways said so', route(well, well), 'in-force'],
    ['nobody said anything', route(), 'waiting'],
    ['one gateway of two has not spoken', route(well, []), 'waiting'],
    ['a report speaks of the change before', route(well.map(each => ({ ...each, ...older }))), 'waiting'],
    [
      'only Programmed speaks of the change before',
      route([...well.slice(0, 2), condition('Programmed', older)]),
      'waiting',
    ],
    ['it is not accepted', route([condition('Accepted', no), ...well.slice(1)]), 'refused'],
    ['one gateway of two refuses it', route(well, [condition('Accepted', no)]), 'refused'],
    [
      'what was refused was the change before',
      route([condition('Accepted', { ...no, ...older }), ...well.slice(1)]),
      'waiting',
    ],
    [
      'it is not programmed yet',
      route([...well.slice(0, 2), condition('Programmed', { status: 'False', reason: 'Pending' })]),
      'waiting',
    ],
    [
      'it can never be programmed',
      route([...well.slice(0, 2), condition('Programmed', { status: 'False', reason: 'Invalid' })]),
      'refused',
    ],
    [
      'acceptance is unknown',
      route([condition('Accepted', { status: 'Unknown' }), ...well.slice(1)]),
      'waiting',
    ],
    ['it names no gateway', { ...route(well), gateways: [] }, 'refused'],
  ])('when %s', (_, subject, kind) => {
    expect(standingOf(subject).kind).toBe(kind);
  });

  it('quotes a refusal on one line', () => {
    expect(standingOf(route([condition('Accepted', no)]))).toEqual({
      kind: 'refused',
      why: 'gateway gateway-0: Accepted is False (NoMatchingListenerHostname): nobody listens',
    });
  });
});
