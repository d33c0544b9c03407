import { describe, expect, it } from '@jest/globals';
import type { Definition } from '../../../shared/manifest/definition.js';
import { flawsOf, refuseFlawed } from '../../../shared/manifest/definition-check.js';
import { type Input, optional, type TaskWords, withDefault } from '../../../shared/step/input.js';
import { number, text } from '../../../shared/step/kinds.js';
import { sampleStep } from './sample-step.js';

const sample: Definition = sampleStep;

const withInput = (name: string, input: Input<unknown> = optional(text(), 'A text.')): Definition => ({
  ...sample,
  inputs: { ...sample.inputs, [name]: input },
});
const withWords = (words: TaskWords): Definition => withInput('extra', optional(text(), 'A text.', words));
const withExample = (values: Readonly<Record<string, string>>): Definition => ({
  ...sample,
  examples: [{ title: 'one', values }],
});

const complete = { site: 'shop', 'azure-subscription': 'production' };
const cases: readonly (readonly [flaw: string, definition: Definition])[] = [
  ['"dryRun" is not a name: write small letters, digits and single hyphens', withInput('dryRun')],
  ['"a--b" is not a name: write small letters, digits and single hyphens', withInput('a--b')],
  ['dry-run and dryrun are the same name on Azure Pipelines', withInput('dryrun')],
  [
    'last-weight and lastweight are the same name on Azure Pipelines',
    { ...sample, outputs: { ...sample.outputs, lastweight: 'A weight.' } },
  ],
  ['the output outcome belongs to every step', { ...sample, outputs: { outcome: 'Mine.' } }],
  ['the terminal needs --json for itself', withInput('json')],
  ['its title is empty or ends with a stop', { ...sample, title: '' }],
  ['its title is 17 characters too long', { ...sample, title: 'A title that is too long for a list by far' }],
  ['the summary does not end with a stop', { ...sample, summary: 'Climbs' }],
  ['input extra does not end with a stop', withInput('extra', optional(text(), 'A text'))],
  ['output extra does not end with a stop', { ...sample, outputs: { extra: 'A text' } }],
  [
    'input extra holds an expression',
    withInput('extra', optional(text(), 'Such as ${' + '{ github.sha }}.')),
  ],
  [
    'a rule names nowhere, which is no input',
    { ...sample, rules: [{ kind: 'needs', name: 'site', other: 'nowhere' }] },
  ],
  [
    'the default of extra is not a number from 1 to 2',
    withInput('extra', withDefault(number({ from: 1, to: 2 }), '3', 'A number.')),
  ],
  ['it has no example', { ...sample, examples: [] }],
  ['example "one" sets nothing-known, which is no input', withExample({ ...complete, 'nothing-known': 'x' })],
  [
    'example "one" on github: site: expected one line of text, got nothing; it is required',
    withExample({ 'azure-subscription': 'production' }),
  ],
  [
    'example "one" on azure-pipelines: azureSubscription: expected an Azure Resource Manager service connection, got nothing; it is required',
    withExample({ site: 'shop' }),
  ],
  [
    'example "one" on terminal: --dry-run: expected true or false, got "yes"',
    withExample({ ...complete, 'dry-run': 'yes' }),
  ],
  [
    'the visible rule of extra is not legal: it mixes && and ||',
    withWords({ visibleWhen: 'site = a && slot = b || ladder = slow' }),
  ],
  [
    'the visible rule of extra is not legal: nowhere is not an input of the task',
    withWords({ visibleWhen: 'nowhere = a' }),
  ],
  [
    'the visible rule of extra is not legal: client-id is not an input of the task',
    withWords({ visibleWhen: 'client-id = a' }),
  ],
  [
    'the visible rule of extra is not legal: "(site" is not "name = value"',
    withWords({ visibleWhen: '(site || slot = b' }),
  ],
  [
    'the visible rule of extra is not legal: "eq(site, 1)" is not "name = value"',
    withWords({ visibleWhen: 'eq(site, 1)' }),
  ],
  [
    'extra picks by nowhere, which is no input',
    withWords({ pick: { dataSource: 'X', parameters: { Y: '$(nowhere)' } } }),
  ],
];

describe('a definition', () => {
  it('of the sample has no flaw', () => {
    expect(flawsOf(sample)).toEqual([]);
  });

  it.each(cases)('is refused because %s', (flaw, definition) => {
    expect(flawsOf(definition)).toContain(flaw);
  });

  it('that picks needs a service connection to pick through', () => {
    const { 'azure-subscription': _, ...inputs } = sample.inputs;
    expect(flawsOf({ ...sample, inputs })).toContain('site picks, but there is no service connection');
  });

  it('is refused with all its flaws at once, and with its name', () => {
    const broken = { ...sample, title: '', summary: 'Climbs' };
    expect(() => refuseFlawed([broken])).toThrow(
      'step canary-shift: its title is empty or ends with a stop\nstep canary-shift: the summary does not end with a stop',
    );
  });

  it('may stand in the list only once', () => {
    expect(() => refuseFlawed([sample, sample])).toThrow('step canary-shift: it is defined twice');
  });
});
