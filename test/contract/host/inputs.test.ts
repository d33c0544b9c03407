import { describe, expect, it } from '@jest/globals';
import { play } from './play.js';
import { hostRows } from './rows/rows.js';

const hostile =
  '##vso[task.complete result=Failed;]\n::set-output name=x::y\n\u001b[31m ;]%0A%25 "quoted" ünï 🚀';

describe.each(hostRows)('inputs on $name', row => {
  it('hands over a value under its name with hyphens', async () => {
    const { answers } = await play(row, {
      inputs: { 'resource-group': 'shop', 'min-samples': '100' },
      calls: [{ call: 'raw', names: ['resource-group', 'min-samples'] }],
    });
    expect(answers).toEqual([{ 'resource-group': 'shop', 'min-samples': '100' }]);
  });

  it('hands over blanks, line breaks and hostile text as they came', async () => {
    const inputs = { slot: '  a \t', 'wait-for': 'one\r\ntwo\n', notes: hostile, big: 'x'.repeat(100_000) };
    // As much as one argument of a process may hold, where the inputs are flags.
    const fitting = row.host === 'terminal' ? { ...inputs, big: 'x'.repeat(50_000) } : inputs;
    const { answers } = await play(row, {
      inputs: fitting,
      calls: [{ call: 'raw', names: Object.keys(fitting) }],
    });
    expect(answers).toEqual([fitting]);
  });

  it('tells an absent input from a given one', async () => {
    const { answers } = await play(row, {
      inputs: { given: 'x', nothing: '' },
      calls: [{ call: 'raw', names: ['given', 'nothing', 'absent', 'constructor'] }],
    });
    expect(answers[0]?.['given']).toBe('x');
    expect(answers[0]?.['nothing']).toBe(row.emptyInput);
    expect(Object.keys(answers[0] ?? {})).not.toContain('absent');
    expect(Object.keys(answers[0] ?? {})).not.toContain('constructor');
  });

  it('keeps inputs and secrets of the host from child processes', async () => {
    const secrets =
      row.host === 'azure-pipelines'
        ? { SECRET_TOKEN: 'x', ENDPOINT_AUTH_1: '{}', ENDPOINT_AUTH_SCHEME_1: 'Token', INPUT_EMPTY: '' }
        : {};
    const { answers } = await play(row, {
      inputs: { 'client-secret': 'hush', nothing: '' },
      environment: { ...secrets, KEPT: 'yes' },
      calls: [{ call: 'child-variables' }],
    });
    const names = (answers[0]?.['names'] ?? '').split(' ');
    expect(names).toContain('KEPT');
    expect(names.filter(name => /^(INPUT_|ENDPOINT_AUTH_|SECRET_)/.test(name))).toEqual([]);
  });

  it('prints nothing of its own while it is built and asked', async () => {
    const { end } = await play(row, {
      inputs: { site: 'shop' },
      environment: { SYSTEM_DEBUG: 'true', RUNNER_DEBUG: '1' },
      calls: [
        { call: 'raw', names: ['site'] },
        { call: 'saved', names: ['claim'] },
      ],
    });
    expect(end).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('inputs on a terminal', () => {
  const terminal = hostRows.filter(row => row.name === 'the terminal');

  it.each(terminal)('come from a variable when no flag is given', async row => {
    const { answers } = await play(row, {
      inputs: { site: 'from the flag' },
      environment: {
        AZURE_PROMOTE_SITE: 'from the variable',
        AZURE_PROMOTE_CLIENT_SECRET: 'hush',
        AZURE_PROMOTE_EMPTY: '',
      },
      calls: [{ call: 'raw', names: ['site', 'client-secret', 'empty'] }],
    });
    expect(answers).toEqual([{ site: 'from the flag', 'client-secret': 'hush' }]);
  });
});
