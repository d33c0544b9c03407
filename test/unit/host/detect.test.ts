import { describe, expect, it } from '@jest/globals';
import { detectHost } from '../../../shared/host/detect.js';

describe('the host of a step', () => {
  it.each([
    [{ GITHUB_ACTIONS: 'true' }, 'github'],
    [{ TF_BUILD: 'True' }, 'azure-pipelines'],
    [{ GITHUB_ACTIONS: 'true', TF_BUILD: 'True' }, 'github'],
    [{ GITHUB_ACTIONS: 'false' }, undefined],
    [{ CI: 'true', GITHUB_ACTIONS: '', TF_BUILD: '' }, undefined],
    [{}, undefined],
  ])('with %j is %s', (environment, expected) => {
    expect(detectHost(environment)).toBe(expected);
  });
});
