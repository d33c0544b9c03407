// A door loads its own step by name; the list of all steps is for whoever renders or lists them.
import { describe, expect, it } from '@jest/globals';
import { allSteps } from '../../../shared/steps/all.js';
import { loadStep, stepNames } from '../../../shared/steps/loading.js';

describe('loading a step by its name', () => {
  it.each(allSteps.map(step => [step.name, step] as const))(
    '%s is the one in the list',
    async (name, step) => {
      expect(await loadStep(name)).toBe(step);
    },
  );

  it('knows their names in the same order', () => {
    expect(stepNames).toEqual(allSteps.map(({ name }) => name));
  });

  it('knows no other', async () => {
    for (const name of ['', 'post', 'cli', 'constructor', 'no-such-step'])
      expect(await loadStep(name)).toBeUndefined();
  });
});
