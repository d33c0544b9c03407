// The schema of azure-pipelines-task-lib reads what we render. It is looser than Azure DevOps, so more is asked here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import AjvDraft04 from 'ajv-draft-04';
import type { Definition } from '../../../shared/manifest/definition.js';
import { taskJson } from '../../../shared/manifest/task-json.js';
import { allSteps } from '../../../shared/steps/all.js';
import { repositoryRoot } from '../../support/runtimes.js';
import { sampleStep } from '../../unit/manifest/sample-step.js';

const schemaPath = join(repositoryRoot(), '../shared/schemas/azure-pipelines/tasks.schema.json');
const hasSchema = existsSync(schemaPath);

const definitions: readonly Definition[] = [
  ...allSteps,
  sampleStep,
  { ...sampleStep, post: true },
  { ...sampleStep, inputs: {}, rules: [] },
];
const cases = definitions.map(definition => [definition.name, taskJson(definition, '0.1.0')] as const);

describe('a task.json of ours', () => {
  const withSchema = hasSchema ? it : it.skip;

  withSchema.each(cases)(
    'passes the schema of the task library: %s (skipped without ../shared)',
    (_, text) => {
      // The package is CommonJS: its class is the default of its default.
      const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false, allErrors: true });
      const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
      validate(JSON.parse(text));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it.each(cases)('has what Azure DevOps needs and the schema does not ask for: %s', (_, text) => {
    const task = JSON.parse(text);
    for (const key of ['id', 'name', 'description', 'instanceNameFormat', 'version', 'execution', 'author']) {
      expect(task).toHaveProperty(key);
    }
    expect(task.friendlyName.length).toBeLessThanOrEqual(40);
  });

  it.each(cases)('has inputs that an agent can tell apart: %s', (_, text) => {
    const names = JSON.parse(text).inputs.map(({ name }: { name: string }) => name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(cases)('refers to nothing that it does not have: %s', (_, text) => {
    const { inputs, groups = [], dataSourceBindings = [], outputVariables, restrictions } = JSON.parse(text);
    const names = inputs.map(({ name }: { name: string }) => name);
    const groupNames = groups.map(({ name }: { name: string }) => name);
    for (const { groupName } of inputs) if (groupName !== undefined) expect(groupNames).toContain(groupName);
    for (const binding of dataSourceBindings) {
      const mentioned = JSON.stringify([binding.endpointId, binding.parameters ?? {}]).matchAll(
        /\$\((\w+)\)/g,
      );
      for (const name of [binding.target, ...[...mentioned].map(([, each]) => each)]) {
        expect(names).toContain(name);
      }
    }
    const { allowed } = restrictions.settableVariables;
    // Variables of the environment are written in capitals, and no output is.
    expect(allowed.filter((name: string) => name !== name.toUpperCase())).toEqual(
      outputVariables.map(({ name }: { name: string }) => name),
    );
  });
});
