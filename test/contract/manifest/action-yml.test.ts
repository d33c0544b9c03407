// GitHub's own parser reads what we render.

import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template';
import { describe, expect, it } from '@jest/globals';
import { actionYml } from '../../../shared/manifest/action-yml.js';
import type { Definition } from '../../../shared/manifest/definition.js';
import { allSteps } from '../../../shared/steps/all.js';
import { sampleStep } from '../../unit/manifest/sample-step.js';

function check(text: string): readonly string[] {
  const parsed = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
  if (parsed.value !== undefined) convertActionTemplate(parsed.context, parsed.value);
  return parsed.context.errors.getErrors().map(error => error.message);
}

const definitions: readonly Definition[] = [
  ...allSteps,
  sampleStep,
  { ...sampleStep, post: true },
  { ...sampleStep, name: 'promote' },
  { ...sampleStep, inputs: {}, rules: [] },
];

describe('an action.yml of ours, to the parser of GitHub', () => {
  it.each(definitions.map(definition => [definition.name, definition] as const))(
    'has no problem: %s',
    (_, definition) => {
      expect(check(actionYml(definition))).toEqual([]);
    },
  );

  it('would have one, were a key misspelled', () => {
    expect(check(actionYml(sampleStep).replace('  main:', '  mian:'))).not.toEqual([]);
  });
});
