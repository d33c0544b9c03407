// What steps write to their files, and what becomes of it.
import { describe, expect, it } from '@jest/globals';
import { readKeyValueFile } from '../../support/github/commands/key-value-file.js';
import { stepById } from '../../support/github/harness.js';
import { runFixture } from './fixture.js';

const writer = (file: string, text: string): string =>
  `require('node:fs').appendFileSync(process.env.${file}, ${JSON.stringify(text)});`;

describe('the grammar of key-value files', () => {
  it('reads plain pairs and blocks, with whatever stands in their values', () => {
    const text = 'a=1=2<<x\nb<<EOF\none\n\n two=3\nEOF \nEOF\n\nc<<=\nx\n=\nempty<<E\nE\nd=\n';
    expect(readKeyValueFile(text)).toEqual({
      fault: undefined,
      pairs: [
        ['a', '1=2<<x'],
        ['b', 'one\n\n two=3\nEOF '],
        ['c', 'x'],
        ['empty', ''],
        ['d', ''],
      ],
    });
  });

  it('takes a carriage return for part of the value', () => {
    expect(readKeyValueFile('a=1\r\n').pairs).toEqual([['a', '1\r']]);
  });

  it.each([
    ['a block that never ends', 'ok=1\nb<<EOF\nvalue\n', /'EOF' not found/],
    ['a block cut in its last line', 'ok=1\nb<<EOF\nval', /no line end/],
    ['a block without a name', 'ok=1\n<<EOF\nEOF\n', /name or delimiter/],
    ['a block without a delimiter', 'ok=1\nb<<\n', /name or delimiter/],
    ['a line that is neither', 'ok=1\nnonsense\n', /Invalid format 'nonsense'/],
  ])('stops at %s and keeps what came before', (_, text, fault) => {
    const read = readKeyValueFile(text);
    expect(read.pairs).toEqual([['ok', '1']]);
    expect(read.fault).toMatch(fault);
  });

  it('accepts a closing delimiter without a line end', () => {
    expect(readKeyValueFile('b<<EOF\nvalue\nEOF')).toEqual({ pairs: [['b', 'value']], fault: undefined });
  });
});

describe('the files of a step', () => {
  it('carry outputs to later steps and state to the post of the same step', async () => {
    const value = 'first\n::error::not a command\n"quoted" \'single\' <<E';
    const main =
      writer('GITHUB_OUTPUT', `plain=a=b\nlong<<ghadelimiter_1\n${value}\nghadelimiter_1\n`) +
      writer('GITHUB_STATE', `kept<<E\n${value}\nE\nodd-name=1\n`);
    const result = await runFixture({
      actions: {
        write: {
          main,
          post: 'console.log(JSON.stringify([process.env.STATE_kept, process.env["STATE_odd-name"]]))',
        },
        read: {
          inputs: 'text: { description: t }',
          main: 'console.log(JSON.stringify(process.env.INPUT_TEXT))',
        },
      },
      steps: `
- id: write
  uses: ./actions/write
- id: read
  uses: ./actions/read
  with: { text: "\${{ steps.write.outputs.long }}" }`,
    });
    const written = stepById(result, 'write');
    expect(written.outputs).toEqual({ plain: 'a=b', long: value });
    expect(written.state).toEqual({ kept: value, 'odd-name': '1' });
    expect(JSON.parse(stepById(result, 'read').log)).toBe(value);
    expect(JSON.parse(written.post?.log ?? '')).toEqual([value, '1']);
  });

  it('are fresh for every step and set the environment and search path of the next ones', async () => {
    const result = await runFixture({
      steps: `
- id: set
  run: |
    echo "COLOR=blue" >> "$GITHUB_ENV"
    echo "NODE_OPTIONS=--no-warnings" >> "$GITHUB_ENV"
    mkdir bin && printf '#!/bin/sh\\necho tool' > bin/our-tool && chmod +x bin/our-tool
    echo "$PWD/bin" >> "$GITHUB_PATH"
- id: see
  env: { SHADE: "dark \${{ env.COLOR }}" }
  run: |
    echo "$COLOR $SHADE [$NODE_OPTIONS] $(our-tool) $(wc -c < "$GITHUB_ENV")"`,
    });
    expect(stepById(result, 'see').log).toBe('blue dark blue [] tool 0');
    expect(stepById(result, 'set')).toMatchObject({ outcome: 'success', annotations: [{ level: 'error' }] });
  });

  it('fail the step when they are broken, and keep what was written before', async () => {
    const result = await runFixture({
      steps: `- id: bad\n  run: 'printf "ok=1\\nb<<EOF\\nx" >> "$GITHUB_OUTPUT"'`,
    });
    expect(stepById(result, 'bad')).toMatchObject({ outcome: 'failure', exitCode: 0, outputs: { ok: '1' } });
    expect(stepById(result, 'bad').annotations[0]?.message).toContain("file command 'output'");
  });

  it('fail the step when the outputs of its job pass 1 MiB', async () => {
    const half = `run: echo "a=$(head -c 300000 /dev/zero | tr '\\0' x)" >> "$GITHUB_OUTPUT"`;
    const result = await runFixture({ steps: `- id: one\n  ${half}\n- id: two\n  ${half}` });
    expect(stepById(result, 'one').outcome).toBe('success');
    expect(stepById(result, 'two').outcome).toBe('failure');
  });

  it('make a summary, masked line by line, up to 1 MiB', async () => {
    const result = await runFixture({
      secrets: { KEY: 'hunter22' },
      steps: `
- id: small
  run: printf '# Title\\nkey hunter22 hunter22' >> "$GITHUB_STEP_SUMMARY"
- id: large
  run: head -c 1048577 /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"
- id: none
  run: rm "$GITHUB_STEP_SUMMARY"`,
    });
    expect(stepById(result, 'small').summary).toBe('# Title\nkey *** ***\n');
    expect(stepById(result, 'large')).toMatchObject({ outcome: 'success', summary: undefined });
    expect(stepById(result, 'large').annotations[0]?.message).toContain('got 1024k');
    expect(stepById(result, 'none')).toMatchObject({
      outcome: 'success',
      summary: undefined,
      annotations: [],
    });
  });
});
