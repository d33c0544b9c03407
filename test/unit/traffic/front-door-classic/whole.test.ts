// Nothing of a whole resource is lost by writing other weights into it: to the letter, whatever is in it.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  differences,
  losses,
  readOnlyPlaces,
  wholeWith,
} from '../../../../shared/traffic/front-door-classic/whole.js';

const blue = { name: 'blue.example', isOn: true, weight: 900 };
const green = { name: 'green.example', isOn: true, weight: 100 };
const ours = { pool: 'web', backends: ['blue.example', 'green.example'] };

/** Names in an odd order, unknown fields everywhere, numbers that no parser keeps, and a pool beside ours. */
const odd = String.raw`{
  "zone": {"b": 1.0, "a": [1e2, 12345678901234567890, "Stra\u00dfe"], "__proto__": {"kept": true}, "constructor": "y", "2": 2, "1": 1},
  "location": "Global", "tags": {"10": "x", "9": "y"},
  "properties": {
    "somethingNew": {"deep": [{"weight": 7, "enabledState": "Disabled", "address": "blue.example"}]},
    "backendPools": [
      {"name": "other", "properties": {"backends": [{"address": "blue.example", "weight": 5, "enabledState": "Disabled"}]}},
      {"id": "/x/web", "name": "Web", "properties": {"backends": [
        {"address": "BLUE.example", "future": null, "weight": 1000, "enabledState": "Enabled", "priority": 1},
        {"address": "green.example", "weight": null, "priority": 1.0},
        {"address": "spare.example", "priority": 5, "weight": 7, "enabledState": "Enabled"}]}}]
  }
}`;

const compact = (text: string) => text.replace(/(?<=[{}[\],:])\s+|\s+(?=[{}[\],:])/g, '');

describe('a whole resource with other weights', () => {
  it('differs from what was read in those weights alone, letter by letter', () => {
    const body = wholeWith(odd, 'web', [blue, green]);
    const expected = compact(odd)
      .replace('"future":null,"weight":1000', '"future":null,"weight":900')
      .replace('"weight":null,"priority":1.0}', '"weight":100,"priority":1.0}');
    expect(body).toBe(expected);
    expect(differences(odd, body, ours)).toEqual([]);
  });

  it('says what was never said where it has to, and leaves the weight of one that is switched off', () => {
    const off = wholeWith(odd, 'web', [blue, { ...green, isOn: false }]);
    expect(off).toContain(
      '{"address":"green.example","weight":null,"priority":1.0,"enabledState":"Disabled"}',
    );
    const on = wholeWith(
      '{"properties":{"backendPools":[{"name":"web","properties":{"backends":[{"address":"green.example"}]}}]}}',
      'web',
      [green],
    );
    expect(on).toContain('{"address":"green.example","weight":100}');
  });

  it('is what was read where all stands so already', () => {
    const now = { name: 'blue.example', isOn: true, weight: 1000 };
    expect(wholeWith(odd, 'web', [now])).toBe(compact(odd));
  });

  it('leaves out what is read-only, at its place and nowhere else', () => {
    const text =
      '{"id":"/x","name":"fd","type":"t","systemData":{},"properties":{"cname":"c","frontdoorId":"f","provisioningState":"Succeeded","other":{"cname":"kept","id":"kept"},"frontendEndpoints":[{"id":"/x/e","name":"e","type":"t","properties":{"hostName":"h","customHttpsConfiguration":{"a":1},"resourceState":"Enabled"}}],"rulesEngines":[{"name":"r"}]}}';
    expect(wholeWith(text, 'web', [])).toBe(
      '{"properties":{"other":{"cname":"kept","id":"kept"},"frontendEndpoints":[{"id":"/x/e","name":"e","properties":{"hostName":"h"}}]}}',
    );
  });
});

describe('what differs', () => {
  const body = wholeWith(odd, 'web', [blue, green]);

  it.each([
    ['a field that is gone', '"future":null,', '', []],
    ['a tag that is gone', '"10":"x",', '', ['tags.10']],
    [
      'a value that changed',
      '"deep"',
      '"shallow"',
      ['properties.somethingNew.deep', 'properties.somethingNew.shallow'],
    ],
    [
      'a weight of another pool',
      '"weight":5',
      '"weight":6',
      ['properties.backendPools.0.properties.backends.0.weight'],
    ],
    [
      'a backend that is not ours',
      '"weight":7,"enabledState":"Enabled"',
      '"weight":8,"enabledState":"Enabled"',
      ['properties.backendPools.1.properties.backends.2.weight'],
    ],
    ['a weight of ours', '"weight":900', '"weight":1', []],
    ['the order of a list', '[1e2,', '[1e3,', ['zone.a.0']],
  ])('%s', (_, from, to, places) => {
    expect(body).toContain(from);
    expect(differences(odd, body.replace(from, to), ours)).toEqual(places);
  });

  it('is a loss only where something was before', () => {
    const more = body.replace('"location"', '"added":{"by":"Azure"},"location"');
    expect(differences(odd, more, ours)).toEqual(['added']);
    expect(losses(odd, more, ours)).toEqual([]);
    expect(losses(odd, body.replace('"10":"x",', ''), ours)).toEqual(['tags.10']);
    expect(losses(odd, body.replace('"10":"x"', '"10":"z"'), ours)).toEqual(['tags.10']);
  });

  it('is no id that is written in other letters', () => {
    const id = '{"properties":{"a":{"id":"/subscriptions/S/resourceGroups/G"}}}';
    expect(losses(id, id.replace('resourceGroups', 'resourcegroups'), ours)).toEqual([]);
  });
});

const document = path.resolve(
  '..',
  'shared/azure-specs/specification/frontdoor/resource-manager/Microsoft.Network/stable/2021-06-01',
);
const isPresent = existsSync(document);
if (!isPresent) process.stderr.write(`Azure's OpenAPI documents are not at ${document}.\n`);

type Shape = Readonly<{
  $ref?: string;
  readOnly?: boolean;
  allOf?: readonly Shape[];
  properties?: Readonly<Record<string, Shape>>;
  items?: Shape;
}>;

/** Every place of a definition that is marked as read-only. */
function readOnlyIn(shape: Shape, at: string, way: readonly string[]): readonly string[] {
  const { $ref: reference = '', allOf = [], properties = {}, items } = shape;
  if (shape.readOnly === true) return [at];
  if (reference !== '') {
    const [file, name = ''] = reference.split('#/definitions/');
    if (way.includes(name)) return [];
    const from = file === '' ? 'frontdoor.json' : 'network.json';
    const { definitions } = JSON.parse(readFileSync(path.join(document, from), 'utf8'));
    return readOnlyIn(definitions[name], at, [...way, name]);
  }
  const below = (name: string) => (at === '' ? name : `${at}.${name}`);
  return [
    ...allOf.flatMap(each => readOnlyIn(each, at, way)),
    ...Object.entries(properties).flatMap(([name, each]) => readOnlyIn(each, below(name), way)),
    ...(items === undefined ? [] : readOnlyIn(items, below('*'), way)),
  ];
}

(isPresent ? describe : describe.skip)("the read-only places of Azure's own document", () => {
  it('are those that are left out, beside systemData', () => {
    const marked = readOnlyIn({ $ref: '#/definitions/FrontDoor' }, '', []);
    expect([...new Set(marked), 'systemData'].sort()).toEqual([...readOnlyPlaces].sort());
  });
});
