import { describe, expect, it } from '@jest/globals';
import { play } from './play.js';
import { speakingRows } from './rows/rows.js';

const values = {
  simple: '10',
  empty: '',
  lines: 'one\ntwo\n\nthree\n',
  windows: 'one\r\ntwo\r',
  delimiters: 'azure_promote_end\nazure_promote_end_2\nghadelimiter_1\nEOF\nx<<EOF\na=b',
  escapes: '100% %0A %25 %AZP25 %5D ; ] , : = ::',
  commands: '##vso[task.complete result=Failed;]\n::error::x\n##[error]x',
  characters: 'ü ☃ 🚀 \t "quoted" \\n',
} as const;

const names = Object.keys(values);
const calls = (call: 'output' | 'save') =>
  Object.entries(values).map(([name, value]) => ({ call, name, value }) as const);

describe.each(speakingRows.filter(row => row.hasOutputs))('outputs on $name', row => {
  it('arrive as they were set, whatever they hold', async () => {
    const { observed } = await play(row, {
      calls: [...calls('output'), { call: 'finish', outcome: 'passed', headline: 'all is well' }],
    });
    expect(observed.outputs).toEqual({ ...values, outcome: 'passed', 'error-code': '' });
    expect(observed.failed).toBe(false);
  });

  it('arrive under names with hyphens', async () => {
    const { observed } = await play(row, {
      calls: [
        { call: 'output', name: 'live-split', value: '90/10' },
        { call: 'finish', outcome: 'passed', headline: 'fine' },
      ],
    });
    expect(observed.outputs).toMatchObject({ 'live-split': '90/10' });
  });
});

describe.each(speakingRows.filter(row => row.hasAfterwork))('saved state on $name', row => {
  it('is read back by the afterwork of the same step', async () => {
    const first = await play(row, { calls: calls('save') });
    expect(Object.keys(first.observed.state)).toEqual(names);
    const second = await play(row, { state: first.observed.state, calls: [{ call: 'saved', names }] });
    const { empty: _, ...filled } = values;
    expect(second.answers[0]).toMatchObject(filled);
  });
});

describe.each(speakingRows)('state on $name', row => {
  it('is there at once, and absent when nobody saved it', async () => {
    const { answers } = await play(row, {
      calls: [
        { call: 'save', name: 'claim-id', value: ' prm_1\n' },
        { call: 'saved', names: ['claim-id', 'lease'] },
      ],
    });
    expect(answers[1]).toEqual({ 'claim-id': ' prm_1\n' });
  });
});

const megabyte = 1024 * 1024;

describe.each(speakingRows.filter(row => row.hasSummary))('the summary on $name', row => {
  it('holds the Markdown of every call', async () => {
    const { observed } = await play(row, {
      calls: [
        { call: 'summary', markdown: '# Status ##[x] ::error::' },
        { call: 'summary', markdown: '| a | b |' },
      ],
    });
    expect(observed.summary).toBe('# Status ##[x] ::error::\n| a | b |\n');
  });

  it('stays within what the host accepts, cut at a line, and says so', async () => {
    const { observed, end } = await play(row, {
      calls: [{ call: 'summary', markdown: '| ünï | 0123456789 |\n', times: 80_000 }],
    });
    expect(end.exitCode).toBe(0);
    expect(Buffer.byteLength(observed.summary)).toBeLessThanOrEqual(megabyte);
    expect(Buffer.byteLength(observed.summary)).toBeGreaterThan(megabyte * 0.99);
    expect(observed.summary).toMatch(/\| ünï \| 0123456789 \|\n\nThe rest of this page is left out.*\n$/);
  });

  it('does not fail a step that cannot write it', async () => {
    const { observed, end } = await play(row, {
      environment: { GITHUB_STEP_SUMMARY: '/nowhere/at/all' },
      calls: [
        { call: 'summary', markdown: '# Status' },
        { call: 'finish', outcome: 'passed', headline: 'fine' },
      ],
    });
    expect(end.exitCode).toBe(0);
    expect(observed.failed).toBe(false);
  });
});

describe('the summary on GitHub', () => {
  const github = speakingRows.filter(row => row.host === 'github');

  it.each(github)('counts what is there already', async row => {
    const { observed } = await play(row, {
      calls: [
        { call: 'summary', markdown: 'first\n', times: 100_000 },
        { call: 'summary', markdown: 'second\n', times: 100_000 },
        { call: 'summary', markdown: 'third\n', times: 100_000 },
      ],
    });
    expect(Buffer.byteLength(observed.summary)).toBeLessThanOrEqual(megabyte);
    expect(observed.summary).toContain('second\n');
  });

  it.each(github)('is skipped where the server has none', async row => {
    const { observed, end } = await play(row, {
      environment: { GITHUB_STEP_SUMMARY: undefined },
      calls: [{ call: 'summary', markdown: '# Status' }],
    });
    expect(end).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(observed.summary).toBe('');
  });
});

describe.each(speakingRows.filter(({ host }) => host === 'github'))('a full disk on $name', row => {
  it.each(['GITHUB_OUTPUT', 'GITHUB_STATE'])(
    'that takes nothing in %s is told, and hides neither colour nor page',
    async file => {
      const { observed, end } = await play(row, {
        environment: { [file]: '/dev/full' },
        calls: [
          { call: 'save', name: 'step', value: 'canary-shift' },
          { call: 'output', name: 'weight', value: '0' },
          { call: 'summary', markdown: '# Rolled back' },
          { call: 'finish', outcome: 'rolled-back', headline: 'it was worse' },
        ],
      });
      expect(end).toMatchObject({ exitCode: 1, stderr: '' });
      const texts = observed.annotations.map(({ kind, text }) => `${kind} ${text}`);
      expect(texts).toContainEqual(expect.stringMatching(/^warning \w+ is not written: ENOSPC/));
      expect(texts).toContainEqual(expect.stringMatching(/^error rolled-back: it was worse/));
      expect(observed.summary).toContain('# Rolled back');
    },
  );
});

describe.each(speakingRows.filter(({ host }) => host === 'azure-pipelines'))('a full disk on $name', row => {
  it.each(['/dev/full', '/nowhere/at/all'])(
    'that takes nothing in the folder of the agent (%s) is told, and hides neither inputs, colour nor state',
    async folder => {
      const { observed, end, answers } = await play(row, {
        environment: { AGENT_TEMPDIRECTORY: folder },
        inputs: { app: 'payments' },
        state: { step: '"canary-shift"' },
        calls: [
          { call: 'raw', names: ['app'] },
          { call: 'saved', names: ['step'] },
          { call: 'output', name: 'weight', value: '0' },
          { call: 'summary', markdown: '# Rolled back' },
          { call: 'finish', outcome: 'rolled-back', headline: 'it was worse' },
        ],
      });
      expect(end).toMatchObject({ exitCode: 0, stderr: '' });
      expect(answers.slice(0, 2)).toEqual([{ app: 'payments' }, { step: 'canary-shift' }]);
      expect(observed).toMatchObject({ failed: true, outputs: { weight: '0' }, summary: '' });
      const texts = observed.annotations.map(({ kind, text }) => `${kind} ${text}`);
      expect(texts).toContainEqual(expect.stringMatching(/^warning the summary is not written: E[A-Z]+/));
      expect(texts).toContainEqual(expect.stringMatching(/^error rolled-back: it was worse/));
    },
  );
});

describe.each(speakingRows)('the status of the job on $name', row => {
  it('is unknown until the host tells, and also when its word is not known', async () => {
    const environment = row.jobStatus === undefined ? {} : { [row.jobStatus.variable]: 'splendid' };
    const { answers } = await play(row, { environment, calls: [{ call: 'job-status' }] });
    expect(answers[0]).toEqual({ status: 'unknown' });
  });
});

describe.each(speakingRows.filter(row => row.jobStatus !== undefined))('a stopped job on $name', row => {
  it('is known to the afterwork', async () => {
    const { variable = '', cancelled = '' } = row.jobStatus ?? {};
    const { answers } = await play(row, {
      environment: { [variable]: cancelled },
      calls: [{ call: 'job-status' }],
    });
    expect(answers[0]).toEqual({ status: 'cancelled' });
  });
});
