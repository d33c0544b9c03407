import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../shared/step/outcome.js';
import { play } from './play.js';
import { speakingRows } from './rows/rows.js';
import { documentIn } from './rows/terminal-row.js';

const terminalCodes = [
  ['passed', 0],
  ['waiting', 0],
  ['refused', 1],
  ['rolled-back', 1],
  ['held', 4],
  ['stranded', 5],
  ['broken', 70],
] as const satisfies readonly (readonly [Outcome, number])[];

const fault = {
  code: 'TARGET_NOT_FOUND',
  message: 'there is no slot staging',
  hint: 'choose one of blue, green',
  facts: { site: 'shop', slot: 'staging' },
} as const;

const faultLines = [
  'TARGET_NOT_FOUND  there is no slot staging',
  '  hint   choose one of blue, green',
  '  facts  site=shop',
  '         slot=staging',
  '  more   docs/reference/errors.md#target_not_found',
];

describe.each(speakingRows)('the end on $name', row => {
  // What a terminal tells apart by codes is one failure to the runners.
  const outcomes = row.name === 'the terminal' ? terminalCodes : terminalCodes.filter(([, code]) => code < 2);

  it.each(outcomes)('of a step that is %s fails it exactly when it should', async (outcome, code) => {
    const { observed, end } = await play(row, {
      calls: [{ call: 'finish', outcome, headline: 'blue has it all' }],
    });
    expect(observed.failed).toBe(code !== 0);
    if (row.host === 'terminal') expect(end.exitCode).toBe(code);
    if (row.host === 'github') expect(end.exitCode).toBe(code === 0 ? 0 : 1);
    // The agent takes another exit code for a fault of its own.
    if (row.host === 'azure-pipelines') expect(end.exitCode).toBe(0);
    expect(end.stdout + end.stderr).toContain(`${outcome}: blue has it all`);
    if (row.hasOutputs) expect(observed.outputs).toEqual({ outcome, 'error-code': '' });
  });

  it('tells the whole fault, and its code as an output', async () => {
    const { observed, end } = await play(row, {
      calls: [{ call: 'finish', outcome: 'broken', headline: fault.message, fault }],
    });
    expect(observed.failed).toBe(true);
    const lines = observed.plain.map(line => line.replace(/^error: /, ''));
    expect(lines).toEqual(expect.arrayContaining(faultLines));
    if (row.hasOutputs) expect(observed.outputs).toEqual({ outcome: 'broken', 'error-code': fault.code });
    if (row.host === 'terminal') expect(end.exitCode).toBe(3);
    else
      expect(observed.annotations).toEqual([
        {
          kind: 'error',
          title: fault.code,
          text: `${fault.message}\nsite=shop\nslot=staging\nhint: ${fault.hint}`,
        },
      ]);
  });

  it('of one that is broken by the world and throws no fault has the exit code of its error code', async () => {
    const { observed, end } = await play(row, {
      calls: [{ call: 'finish', outcome: 'broken', headline: 'somebody took over', code: 'ROLLOUT_LEFT' }],
    });
    expect(observed.failed).toBe(true);
    if (row.host === 'terminal') expect(end.exitCode).toBe(3);
    if (row.hasOutputs) expect(observed.outputs).toEqual({ outcome: 'broken', 'error-code': 'ROLLOUT_LEFT' });
  });

  it.each(['throw', 'rejection'] as const)('fails by a crash through a %s that nobody catches', async by => {
    const { end } = await play(row, { calls: [{ call: 'crash', by }] });
    expect(end.exitCode).not.toBe(0);
    expect(end.stdout).not.toContain('task.complete');
    expect(end.stderr).toContain(by === 'throw' ? 'nobody catches this' : 'nobody waits for this');
  });

  it('is decided by the step also when nobody reads its log any more', async () => {
    const { end, answers } = await play(row, {
      readsOneLine: true,
      calls: [
        { call: 'info', text: 'x'.repeat(100), times: 5000 },
        { call: 'finish', outcome: 'held', headline: 'waits for a person' },
      ],
    });
    expect(answers).toHaveLength(2);
    expect(end.exitCode).toBe({ github: 1, 'azure-pipelines': 0, terminal: 4 }[row.host]);
    expect(end.stderr).not.toContain('EPIPE');
  });

  it('comes by itself on Node 24 too', async () => {
    const { observed, end } = await play(row, {
      runtime: 'node24',
      inputs: { site: 'shop' },
      calls: [
        { call: 'raw', names: ['site'] },
        { call: 'finish', outcome: 'refused', headline: 'the answer is no' },
      ],
    });
    expect(observed.failed).toBe(true);
    expect(end.stderr).not.toMatch(/Warning|Error:/);
  });
});

describe('the result on Azure Pipelines', () => {
  const azure = speakingRows.filter(row => row.host === 'azure-pipelines');

  it.each(azure)('is one command with the headline', async row => {
    const { end } = await play(row, {
      calls: [{ call: 'finish', outcome: 'rolled-back', headline: 'back on blue; 100 %' }],
    });
    expect(end.stdout.trimEnd().split('\n').at(-1)).toBe(
      '##vso[task.complete result=Failed;]rolled-back: back on blue; 100 %AZP25',
    );
  });
});

describe('standard output on a terminal', () => {
  const person = speakingRows.filter(row => row.name === 'the terminal');
  const script = speakingRows.filter(row => row.name === 'the terminal with --json');

  it.each(person)('is the report; what needs attention is on standard error', async row => {
    const { end } = await play(row, {
      calls: [
        { call: 'info', text: 'production  90 %' },
        { call: 'group', title: 'slots', lines: ['blue', 'green\nidle'] },
        { call: 'warning', text: 'slow' },
        { call: 'finish', outcome: 'passed', headline: 'all is well' },
      ],
    });
    expect(end.stdout).toBe('production  90 %\nslots\n  blue\n  green\n  idle\npassed: all is well\n');
    expect(end.stderr).toBe('warning: slow\n');
  });

  it.each(script)('is one document, with the fault in it', async row => {
    const { end } = await play(row, {
      calls: [
        { call: 'info', text: 'production  90 %' },
        { call: 'output', name: 'live-split', value: '90/10 ##[x] ##vso[x] \u009b' },
        { call: 'finish', outcome: 'broken', headline: 'no such slot', fault },
      ],
    });
    expect(end.stdout).toMatch(/^\{[ -~]*\}\n$/);
    expect(documentIn(end)).toEqual({
      step: 'status',
      outcome: 'broken',
      headline: 'no such slot',
      outputs: { 'live-split': '90/10 ##[x] ##vso[x] \u009b', outcome: 'broken', 'error-code': fault.code },
      error: { ...fault, class: 'world' },
    });
    expect(end.stderr).toContain('production  90 %\n');
  });

  it.each(person)('has no colour when it is not a terminal', async row => {
    const { end } = await play(row, {
      calls: [
        { call: 'warning', text: 'slow' },
        { call: 'error', text: 'wrong' },
      ],
    });
    expect(end.stderr).toBe('warning: slow\nerror: wrong\n');
  });
});
