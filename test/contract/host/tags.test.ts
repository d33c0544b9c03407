// Marking a run with a word, and text that leaves for other places than the log.
import { describe, expect, it } from '@jest/globals';
import { parseLoggingCommand } from '../../support/azure-pipelines/commands/logging-command.js';
import { play } from './play.js';
import { azureRow } from './rows/azure-row.js';
import { githubRow } from './rows/github-row.js';
import { hostRows } from './rows/rows.js';

const finish = { call: 'finish', outcome: 'passed', headline: 'done' } as const;

describe('a tag', () => {
  it('is a command of the agent, with nothing in it that tags may not hold, and without secrets', async () => {
    const tags = ['prm_1', 'a: hunter22\n##vso[build.addbuildtag]evil'].map(
      text => ({ call: 'tag', text }) as const,
    );
    const { end } = await play(azureRow, { calls: [{ call: 'mask', value: 'hunter22' }, ...tags, finish] });
    const commands = end.stdout.split(/\r?\n/).flatMap(line => parseLoggingCommand(line) ?? []);
    const added = commands.filter(({ area, event }) => `${area}.${event}` === 'build.addbuildtag');
    expect(added.map(({ data }) => data)).toEqual(['prm_1', expect.stringMatching(/^a- /)]);
    expect(added.map(({ data }) => data).join()).not.toMatch(/hunter22|:/);
  });

  it('is nothing that GitHub knows', async () => {
    const { end } = await play(githubRow, { calls: [{ call: 'tag', text: 'prm_1' }, finish] });
    expect(end.stdout).not.toContain('prm_1');
  });
});

describe.each(hostRows)('text for other places on $name', row => {
  it('leaves without what was masked', async () => {
    const calls = [
      { call: 'mask', value: 'hunter22' },
      { call: 'redact', text: 'it is hunter22!' },
      finish,
    ] as const;
    const { answers } = await play(row, { calls });
    expect(answers).toContainEqual({ text: 'it is ***!' });
  });
});
