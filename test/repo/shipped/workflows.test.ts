import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { checkWorkflow, describeProblem } from '../../support/github/harness.js';
import { repositoryRoot } from '../../support/runtimes.js';
import { filesBelow } from '../source/tree.js';

const workflows = filesBelow('.github/workflows', '.yml');

describe('our own workflows', () => {
  it('are what GitHub accepts', async () => {
    expect(workflows.length).toBeGreaterThan(0);
    const problems = await Promise.all(
      workflows.map(({ text }) => checkWorkflow(text, { repository: repositoryRoot() })),
    );
    expect(problems.flat().map(describeProblem)).toEqual([]);
  });

  it('may read the sources and nothing else, unless a job says why', () => {
    expect(workflows.map(({ text }) => parse(text).permissions)).toEqual(
      workflows.map(() => ({ contents: 'read' })),
    );
  });

  it('pin what others wrote to a commit, and say which version that is', () => {
    const loose = workflows.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter(line => /\buses:/.test(line) && !/uses: \.\//.test(line))
        .filter(line => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
        .map(line => `${path}: ${line.trim()}`),
    );
    expect(loose).toEqual([]);
  });
});
