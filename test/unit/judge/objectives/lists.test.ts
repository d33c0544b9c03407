import { describe, expect, it } from '@jest/globals';
import { asFault } from '../../../../shared/fault/fault.js';
import { objectivesFault, objectivesOf } from '../../../../shared/judge/objectives/short-forms.js';
import { usualObjectives } from '../../../../shared/judge/objectives/usual.js';

describe('a list from a YAML file', () => {
  it('holds texts, and texts with a role', () => {
    const given = ['errors < 1%', { 'latency p95 < 500ms': 'should' }, { 'cpu < 90% (watch)': 'watch' }];
    expect(objectivesOf(given)).toEqual({
      value: [
        expect.objectContaining({ name: 'errors < 1%', role: 'must' }),
        expect.objectContaining({ name: 'latency p95 < 500ms', role: 'should' }),
        expect.objectContaining({ name: 'cpu < 90%', role: 'watch' }),
      ],
    });
  });

  it('may be one text, read like the input', () => {
    expect(objectivesOf('errors < 1%, cpu < 90%')).toEqual({
      value: [expect.objectContaining({ metric: 'requests' }), expect.objectContaining({ metric: 'cpu' })],
    });
  });

  it.each<[string, unknown, string]>([
    ['no list', 5, 'expected a list of objectives, got a number'],
    ['nothing', undefined, 'expected a list of objectives, got nothing'],
    ['an empty list', [], 'expected at least one objective'],
    ['a number in it', [5], 'objective 1: expected a text'],
    [
      'two keys in one item',
      [{ 'errors < 1%': 'must', 'cpu < 90%': 'must' }],
      'objective 1: expected a text',
    ],
    ['an empty item', ['errors < 1%', {}], 'objective 2: expected a text'],
    ['a list in it', [['errors < 1%']], 'objective 1: expected a text'],
    ['a role that is none', [{ 'errors < 1%': 'shoud' }], 'objective 1, column 14: expected one of must'],
    ['a role that is no text', [{ 'errors < 1%': 5 }], 'got "a number"'],
    ['two roles', [{ 'errors < 1% (watch)': 'should' }], 'expected one role, got watch and should'],
    ['two objectives in one item', ['errors < 1%, cpu < 90%'], 'objective 1: expected one objective'],
    ['an empty text', [''], 'objective 1: expected one objective'],
    ['a mistake', ['errors < 1%', 'errors < 2'], 'objective 2, column 10: expected a percentage'],
  ])('is refused for %s', (_, given, told) => {
    expect(objectivesOf(given)).toEqual({ problems: [expect.stringContaining(told)] });
  });
});

describe('where nothing is configured', () => {
  it('errors are compared with stable and held to 5 %', () => {
    for (const latency of ['average', 'none'] as const) {
      expect(usualObjectives({ latency })).toEqual([
        { kind: 'no-worse', name: expect.any(String), role: 'must', metric: 'requests', of: 'errors' },
        expect.objectContaining({ kind: 'ceiling', role: 'must', bad: { kind: 'errors' }, most: 0.05 }),
      ]);
    }
  });

  it('latency is compared too where it is counted in buckets', () => {
    expect(usualObjectives({ latency: 'histogram' })).toContainEqual(
      expect.objectContaining({ kind: 'no-worse', role: 'must', of: 'latency' }),
    );
  });

  it('is named by what a user would write for the same', () => {
    const usual = usualObjectives({ latency: 'histogram' });
    expect(objectivesOf(usual.map(({ name }) => name))).toEqual({ value: usual });
  });
});

describe('the fault about objectives', () => {
  it('has its own code, tells all problems, and is the user’s to mend', () => {
    const fault = asFault(objectivesFault(['line 1: a', 'line 2: b']));
    expect(fault).toMatchObject({
      code: 'OBJECTIVE_UNUSABLE',
      class: 'yours',
      message: 'line 1: a; line 2: b',
    });
  });
});
