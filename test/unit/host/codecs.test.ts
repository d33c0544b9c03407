import { describe, expect, it } from '@jest/globals';
import {
  azureBuildTag,
  azureCommand,
  azureCommands,
  azureOutput,
  azureResult,
  azureSummary,
  azureTaskVariable,
} from '../../../shared/host/codec/azure-codec.js';
import {
  githubCommand,
  githubCommands,
  githubInputVariable,
  githubRecord,
} from '../../../shared/host/codec/github-codec.js';

describe('the GitHub codec', () => {
  it.each([
    [githubCommand('endgroup', {}, ''), '::endgroup::'],
    [
      githubCommand('error', { title: 'A, b: 100%' }, '50%\r\nx::y'),
      '::error title=A%2C b%3A 100%25::50%25%0D%0Ax::y',
    ],
    [githubCommand('error', { title: '' }, 'x'), '::error::x'],
    [githubCommand('x', { a: '1', b: '2' }, ''), '::x a=1,b=2::'],
    [githubCommands.mask('a%b'), '::add-mask::a%25b'],
    [githubCommands.openGroup('readings'), '::group::readings'],
    [githubCommands.annotation({ kind: 'notice', text: 'x' }), '::notice::x'],
    [githubRecord('split', '90\n10'), 'split<<azure_promote_end\n90\n10\nazure_promote_end\n'],
  ])('writes %j', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('takes a delimiter that the value does not hold', () => {
    const value = 'azure_promote_end\nazure_promote_end_2\nazure_promote_end_4';
    expect(githubRecord('x', value)).toBe(`x<<azure_promote_end_3\n${value}\nazure_promote_end_3\n`);
  });

  it.each(['', 'a=b', 'a<<b', 'a\nb'])('refuses the name %j, which would end the record early', name => {
    expect(() => githubRecord(name, 'x')).toThrow('name of a record');
  });

  it.each([
    ['resource-group', 'INPUT_RESOURCE-GROUP'],
    ['two words', 'INPUT_TWO_WORDS'],
  ])('finds the input %s in %s', (name, variable) => {
    expect(githubInputVariable(name)).toBe(variable);
  });
});

describe('the Azure codec', () => {
  it.each([
    [
      azureCommand('task.x', { a: '1;]%\n', b: '' }, '2;]%\r'),
      '##vso[task.x a=1%3B%5D%AZP25%0A;]2;]%AZP25%0D',
    ],
    [azureCommands.debug('x'), '##vso[task.debug]x'],
    [azureCommands.mask('a%b'), '##vso[task.setsecret]a%AZP25b'],
    [azureCommands.openGroup('readings'), '##[group]readings'],
    [azureCommands.closeGroup, '##[endgroup]'],
    [azureCommands.annotation({ kind: 'notice', text: 'x' }), undefined],
    [
      azureCommands.annotation({ kind: 'warning', text: 'x', title: 'HTTP_REFUSED' }),
      '##vso[task.logissue type=warning;code=HTTP_REFUSED;]x',
    ],
    [azureOutput('liveSplit', '90'), '##vso[task.setvariable variable=liveSplit;isOutput=true;]90'],
    [azureTaskVariable('claim', '"a"'), '##vso[task.settaskvariable variable=claim;]"a"'],
    [azureBuildTag('prm_1: passed\n##vso[x]'), '##vso[build.addbuildtag]prm_1- passed%0A##vso[x]'],
    [azureSummary('/agent/a;b.md'), '##vso[task.uploadsummary]/agent/a;b.md'],
    [azureResult('Failed', 'held'), '##vso[task.complete result=Failed;]held'],
  ])('writes %j', (written, expected) => {
    expect(written).toBe(expected);
  });
});
