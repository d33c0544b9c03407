// The schema for editors knows every field that the reader knows.
import { describe, expect, it } from '@jest/globals';
import { policySchema } from '../../../shared/policy/json-schema.js';
import { fieldsOfEnvironment } from '../../../shared/policy/reading/environment.js';
import { serviceFields } from '../../../shared/policy/reading/promoted.js';
import { vocabulary } from '../../../shared/steps/promote/vocabulary.js';

/** As an editor sees it. */
const schema = JSON.parse(JSON.stringify(policySchema(vocabulary)));

describe('the schema of a policy', () => {
  it('has every field of a file, and no other', () => {
    const known = ['version', 'service', 'services', 'freezes', ...serviceFields];
    expect(Object.keys(schema.properties).toSorted()).toEqual(known.toSorted());
  });

  it('has every field of an environment, each with words about it', () => {
    const { properties } = schema.$defs.environment;
    expect(Object.keys(properties).toSorted()).toEqual([...fieldsOfEnvironment(vocabulary)].toSorted());
    const silent = Object.entries(properties).filter(
      ([, each]) =>
        !JSON.stringify(each).includes('"description":"') && !JSON.stringify(each).includes('$ref'),
    );
    expect(silent).toEqual([]);
  });

  it('points at nothing that is not there', () => {
    const pointers = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([a-z]+)"/g)].map(
      ([, name]) => name,
    );
    expect(pointers.length).toBeGreaterThan(3);
    expect(pointers.filter(name => name === undefined || !(name in schema.$defs))).toEqual([]);
  });
});
