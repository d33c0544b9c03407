import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml } from '../../../shared/manifest/action-yml.js';
import { sampleStep } from './sample-step.js';

const text = actionYml(sampleStep);
const read = parse(text);

describe('action.yml', () => {
  it('says first that it is generated, and from what', () => {
    expect(text.split('\n')[0]).toBe('# generated from shared/steps/canary-shift.ts; run npm run manifests');
  });

  it('names the action for the list of a marketplace', () => {
    expect(read.name).toBe('Azure Promote: Canary shift');
    expect(read.description).toBe(sampleStep.summary);
  });

  it('offers every input of GitHub and none of the other hosts', () => {
    const all = Object.keys(sampleStep.inputs);
    expect(Object.keys(read.inputs)).toEqual(all.filter(name => name !== 'azure-subscription'));
  });

  it('writes defaults as strings, and none where there is none', () => {
    expect(read.inputs['dry-run'].default).toBe('false');
    expect(read.inputs['max-requests'].default).toBe('10');
    expect(read.inputs.site).not.toHaveProperty('default');
  });

  it('marks as required what has no default', () => {
    expect(read.inputs.site.required).toBe(true);
    expect(read.inputs.ladder.required).toBe(false);
  });

  it.each([
    ['ladder', 'The ladder to climb. Takes one of slow, fast, one-rung.'],
    ['dry-run', 'Whether to plan only. Takes true or false.'],
    ['max-requests', 'Requests at once. Takes a whole number from 1 to 100.'],
    [
      'settle-for',
      'How long to wait after `weight` was set. Takes a duration such as 90s, 10m, 1h30m or 2d.',
    ],
    ['site', 'The name of the site.'],
    ['client-secret', 'The secret of the client.'],
  ])('describes %s with what it takes', (name, description) => {
    expect(read.inputs[name].description).toBe(description);
  });

  it('has the outputs of every step and its own', () => {
    expect(Object.keys(read.outputs)).toEqual(['outcome', 'error-code', 'last-weight']);
  });

  it('starts the door of the step on node24, with afterwork only where the step has some', () => {
    expect(read.runs).toEqual({ using: 'node24', main: '../../dist/canary-shift.js' });
    expect(parse(actionYml({ ...sampleStep, post: true })).runs).toEqual({
      using: 'node24',
      main: '../../dist/canary-shift.js',
      post: '../../dist/post.js',
    });
  });

  it('lets the root action start from the root', () => {
    expect(parse(actionYml({ ...sampleStep, name: 'promote' })).runs.main).toBe('dist/promote.js');
  });
});
