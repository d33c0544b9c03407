import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  camelCase,
  collisions,
  hostNames,
  isCanonicalName,
  pascalCase,
  spell,
  terminalVariable,
} from '../../../shared/step/names.js';

const canonical = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,3}$/);

describe('names', () => {
  it.each([
    ['app', 'app', 'App', 'AZURE_PROMOTE_APP'],
    ['resource-group', 'resourceGroup', 'ResourceGroup', 'AZURE_PROMOTE_RESOURCE_GROUP'],
    ['slot-2-name', 'slot2Name', 'Slot2Name', 'AZURE_PROMOTE_SLOT_2_NAME'],
  ])('spell %s for every host', (name, camel, pascal, variable) => {
    expect(camelCase(name)).toBe(camel);
    expect(pascalCase(name)).toBe(pascal);
    expect(terminalVariable(name)).toBe(variable);
    expect(hostNames.map(host => spell(name, host))).toEqual([name, camel, `--${name}`]);
  });

  it.each(['', 'App', 'a_b', 'a--b', '-a', 'a-', '1a', 'a b', 'ä', 'a.b', '__proto__'])(
    'are not canonical when written %j',
    name => {
      expect(isCanonicalName(name)).toBe(false);
    },
  );

  it('are letters and digits only in a task', () => {
    const plain = fc.property(canonical, name => {
      expect(isCanonicalName(name)).toBe(true);
      expect(camelCase(name)).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(pascalCase(name)).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    });
    fc.assert(plain);
  });
});

describe('names that a host could not tell apart', () => {
  it.each([
    [['ab-c', 'a-bc'], [['ab-c', 'a-bc']]],
    [['app', 'candidate'], []],
    [
      ['a-b', 'x', 'ab', 'a-b'],
      [
        ['a-b', 'ab'],
        ['a-b', 'a-b'],
      ],
    ],
    [['a-1', 'a1'], [['a-1', 'a1']]],
    [[], []],
  ])('in %j are %j', (names, pairs) => {
    expect(collisions(names)).toEqual(pairs);
  });

  it('are found exactly where a task would mix them up', () => {
    const found = fc.property(fc.uniqueArray(canonical, { maxLength: 12 }), names => {
      const keys = new Set(names.map(name => name.replaceAll('-', '').toUpperCase()));
      expect(collisions(names)).toHaveLength(names.length - keys.size);
    });
    fc.assert(found);
  });
});
