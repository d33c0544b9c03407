import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { judge, judgeHelp } from '../../../shared/cli/judge.js';
import { asFault } from '../../../shared/fault/fault.js';
import { keptProcess } from './terminal-process.js';

const run = '{"type":"run","run":"a","plan":[{"weight":0.1,"checks":9}]}';
const check = (k: number, bad: number) =>
  `{"type":"check","run":"a","k":${k},"interval":{"canary":{"total":300,"bad":${bad}},"baseline":{"total":2700,"bad":3}}}`;
const whole = [run, check(0, 0), check(1, 60), check(2, 60), '{"type":"end","run":"a"}', ''].join('\n');

async function answered(chunks: readonly (string | Uint8Array)[], ...words: readonly string[]) {
  const io = keptProcess();
  const fault = await judge(words, io, Readable.from(chunks)).then(
    () => undefined,
    (thrown: unknown) => asFault(thrown),
  );
  const lines = io.printed.stdout.split('\n').filter(line => line !== '');
  return { lines: lines.map(line => JSON.parse(line)), fault };
}

describe('the command judge', () => {
  const verdicts = [
    { run: 'a', k: 0, verdict: 'continue' },
    { run: 'a', k: 1, verdict: 'hold' },
    { run: 'a', k: 2, verdict: 'rollback' },
  ];

  it.each([
    ['at once', [whole]],
    ['letter by letter', [...whole]],
    ['in bytes', [Buffer.from(whole)]],
    ['without a last line end', [whole.trimEnd()]],
    ['with the line ends of Windows', [whole.replaceAll('\n', '\r\n')]],
    ['with empty lines', [whole.replaceAll('\n', '\n\n')]],
  ])('answers every check, however its input comes: %s', async (_, chunks) => {
    const { lines, fault } = await answered(chunks);
    expect(fault).toBeUndefined();
    expect(lines).toMatchObject(verdicts);
  });

  it('answers whatever is there before it waits for more', async () => {
    const io = keptProcess();
    let begun = '';
    async function* ask() {
      yield `${run}\n${check(0, 0)}\n`;
      begun = io.printed.stdout;
      yield `${check(1, 0)}\n`;
    }
    await judge([], io, ask());
    expect(JSON.parse(begun)).toMatchObject({ k: 0, verdict: 'continue' });
  });

  it('takes flags for what every run shares', async () => {
    const some = [run, ...Array.from({ length: 12 }, (_, k) => check(k, 2)), ''].join('\n');
    const found = async (...words: readonly string[]) => {
      const { lines } = await answered([some], ...words);
      return { last: lines.at(-1).logE, at: lines.findIndex(({ verdict }) => verdict === 'rollback') };
    };
    const [usual, basic, sensitive] = [
      await found(),
      await found('--configuration', 'base'),
      await found('--sensitive'),
    ];
    expect(basic.last).not.toBe(usual.last);
    expect(sensitive.at).toBeGreaterThan(0);
    expect(usual.at).toBeGreaterThan(sensitive.at);
  });

  it('names the line that it cannot read, and keeps what it said before', async () => {
    const { lines, fault } = await answered([`${run}\n${check(0, 0)}\n\n{"type":"check"}\n${check(1, 0)}\n`]);
    expect(lines).toHaveLength(1);
    expect(fault).toMatchObject({
      code: 'JUDGE_LINE_UNREADABLE',
      class: 'yours',
      message: 'line 4: run: missing',
    });
  });

  it('reads no line without an end', async () => {
    const { fault } = await answered([`${run}\n`, 'x'.repeat(1_000_001), 'more\n']);
    expect(fault?.message).toBe('line 2: expected at most 1000000 characters');
  });

  it.each([[['--bogus']], [['--configuration', 'best']], [['--configuration']], [['stray']]])(
    'refuses %j',
    async words => {
      const { fault } = await answered([whole], ...words);
      expect(fault).toMatchObject({ code: 'INPUT_INVALID', hint: 'run azure-promote judge --help' });
    },
  );

  it('has help that fits a small terminal', () => {
    const lines = judgeHelp.split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});
