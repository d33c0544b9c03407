import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';
import { yamlExamples } from './yaml-examples.js';

describe('YAML examples', () => {
  it('are found for both hosts, and every one of them is YAML', () => {
    const examples = yamlExamples();
    expect(new Set(examples.map(({ host }) => host))).toEqual(new Set(['github', 'azure-pipelines']));
    const broken = examples.flatMap(({ path, line, text }) =>
      parseDocument(text).errors.map(({ message }) => `${path}:${line} ${message}`),
    );
    expect(broken).toEqual([]);
  });

  it('are told by the step that they call', () => {
    const page = [
      '```yaml',
      '- uses: owner/azure-promote/actions/status@v1',
      '```',
      '1. In a list:',
      '   ```yml',
      '   steps:',
      '     - task: AzurePromoteStatus@1',
      '   ```',
      '```yaml',
      '- uses: actions/checkout@v7',
      '```',
    ].join('\n');
    expect(yamlExamples([{ path: 'page.md', text: page }])).toEqual([
      { path: 'page.md', line: 1, host: 'github', text: '- uses: owner/azure-promote/actions/status@v1\n' },
      {
        path: 'page.md',
        line: 5,
        host: 'azure-pipelines',
        text: 'steps:\n  - task: AzurePromoteStatus@1\n',
      },
    ]);
  });
});
