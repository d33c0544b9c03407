// The files that are committed are the ones that the steps of today render.
import { describe, expect, it } from '@jest/globals';
import { stepHelp } from '../../../shared/manifest/help.js';
import { allSteps } from '../../../shared/steps/all.js';
import { runChild } from '../../support/process/child.js';
import { repositoryRoot } from '../../support/runtimes.js';

describe('the committed manifests', () => {
  it('are current', async () => {
    const parameters = ['tools/manifests.js', '--check'];
    const directory = repositoryRoot();
    const end = await runChild({ command: process.execPath, parameters, directory, environment: {} });
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('the help of every step', () => {
  it.each(allSteps.map(step => [step.name, stepHelp(step)] as const))('fits a screen: %s', (_, help) => {
    const lines = help.split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80);
  });
});
