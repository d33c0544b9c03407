// Commands in the output of a step: what they do, what stops them, and what is hidden from the log.
import { describe, expect, it } from '@jest/globals';
import { stepLog } from '../../support/github/commands/step-log.js';
import { secretMasker } from '../../support/github/expression/secret-masker.js';
import { stepById } from '../../support/github/harness.js';
import { runFixture } from './fixture.js';

function logOf(lines: readonly string[], debug = false): ReturnType<typeof stepLog> {
  const log = stepLog({ masker: secretMasker(['s3cret']), debug });
  for (const line of lines) log.receive(line);
  return log;
}

describe('workflow commands', () => {
  it('make annotations with their properties', () => {
    const log = logOf([
      '::error file=a%2Cb.ts,line=3,endLine=4,title=Bad%3A news::one%0Atwo %25',
      '  ::warning line=2,col=5,endColumn=4::w',
      '::notice endLine=9::n',
      'before ##[error]anywhere in the line',
    ]);
    expect(log.annotations).toEqual([
      { level: 'error', message: 'one\ntwo %', title: 'Bad: news', file: 'a,b.ts', line: 3, endLine: 4 },
      { level: 'warning', message: 'w', line: 2 },
      { level: 'notice', message: 'n', line: 9, endLine: 9 },
      { level: 'error', message: 'anywhere in the line' },
    ]);
  });

  it('keep ten annotations of each level and 4096 characters of each message', () => {
    const log = logOf(
      [...Array(12).keys()].flatMap(n => [`::error::${n}${'x'.repeat(5000)}`, `::notice::${n}`]),
    );
    expect(log.annotations.filter(annotation => annotation.level === 'error')).toHaveLength(10);
    expect(log.annotations.filter(annotation => annotation.level === 'notice')).toHaveLength(10);
    expect(log.annotations[0]?.message).toHaveLength(4096);
  });

  it('are only text when their name is not registered, or not at the start', () => {
    const lines = ['::unknown::x', 'see ::error::x', '::error without end', '##[section]x'];
    const log = logOf(lines);
    expect(log.text().split('\n')).toEqual(lines);
    expect(log.annotations).toEqual([]);
  });

  it('stop at the token and go on at the token', () => {
    const log = logOf(['::stop-commands::pause42', '::error::text', '::pause42::', '::error::command']);
    expect(log.annotations).toEqual([{ level: 'error', message: 'command' }]);
    expect(log.text()).toContain('::error::text');
    expect(log.text()).not.toContain('pause42');
  });

  it('show debug messages only when debugging', () => {
    expect(logOf(['::debug::x']).text()).toBe('');
    expect(logOf(['::debug::x'], true).text()).toBe('##[debug]x');
  });

  it.each([
    '::set-output name=a::1',
    '::save-state name=a::1',
    '::set-env name=A::1',
    '::add-path::/x',
    '::stop-commands::error',
  ])('are refused and spoil the step: %s', line => {
    const log = logOf([line]);
    expect(log.hasRefused()).toBe(true);
    expect(log.annotations.map(annotation => annotation.level)).toEqual(['error', 'error']);
  });

  it('are read from both streams, and from the middle of a line behind a lone carriage return', async () => {
    const result = await runFixture({
      steps: `- id: talk\n  run: 'printf "text\\r::error::after a return\\n"; echo "::warning::from stderr" >&2; echo "::set-output name=a::1"'`,
    });
    const talk = stepById(result, 'talk');
    expect(talk).toMatchObject({ outcome: 'failure', exitCode: 0, outputs: {} });
    expect(talk.annotations).toContainEqual({ level: 'error', message: 'after a return' });
    expect(talk.annotations).toContainEqual({ level: 'warning', message: 'from stderr' });
  });
});

describe('secrets', () => {
  it('are masked in the log and in messages, not in what the steps hand on', async () => {
    const result = await runFixture({
      secrets: { KEY: 'hunter22' },
      steps: `on: push
jobs:
  one:
    runs-on: ubuntu-24.04
    outputs: { key: "\${{ steps.talk.outputs.key }}", ok: fine, empty: "" }
    steps:
      - id: talk
        run: |
          echo "the key is hunter22; $(printf 'x:hunter22' | base64)"
          echo "::error title=hunter22::hunter22"
          echo "::add-mask::later-secret"
          echo "later-secret"
          echo "key=hunter22" >> "$GITHUB_OUTPUT"
  two:
    needs: one
    runs-on: ubuntu-24.04
    steps:
      - id: see
        run: echo '\${{ toJSON(needs.one.outputs) }}'`,
    });
    const talk = stepById(result, 'talk');
    expect(talk.log.split('\n')).toEqual(['the key is ***; eDpo***', '##[error]***', '***']);
    expect(talk.annotations).toEqual([{ level: 'error', message: '***', title: 'hunter22' }]);
    expect(talk.outputs).toEqual({ key: 'hunter22' });
    expect(JSON.parse(stepById(result, 'see').log)).toEqual({ ok: 'fine' });
  });

  it('are masked in every line and in the encodings the runner knows', () => {
    const { mask } = secretMasker(['two\nlines of "it"']);
    expect(mask('two and lines of "it"')).toBe('*** and ***');
    expect(mask(JSON.stringify({ key: 'lines of "it"' }))).toBe('{"key":"***"}');
    expect(mask(encodeURIComponent('lines of "it"'))).toBe('***');
    expect(mask(Buffer.from('lines of "it"').toString('base64'))).toBe('***');
  });

  it('become one mask where they touch', () => {
    expect(secretMasker(['abc', 'def']).mask('xabcdefx abc')).toBe('x***x ***');
  });
});
