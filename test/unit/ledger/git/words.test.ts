import { describe, expect, it } from '@jest/globals';
import {
  isForbidden,
  mayPass,
  pushAnswer,
  saysAbsent,
  wordsOf,
} from '../../../../shared/ledger/git/words.js';

const ref = 'refs/azure-promote/payments/production';
const absent = `fatal: couldn't find remote ref ${ref}`;

describe('an absent reference', () => {
  it('is one only by the words of git itself', () => {
    expect(saysAbsent(`${absent}\n`, ref)).toBe(true);
    for (const other of [
      `remote: ${absent}`,
      `fatal: remote error: ${absent}`,
      `${absent}2`,
      `warning: ${absent}`,
      "fatal: couldn't find remote ref refs/azure-promote/payments/test",
      'fatal: unable to access',
      '',
    ])
      expect(saysAbsent(other, ref)).toBe(false);
  });
});

describe('the words of a failure', () => {
  it.each([
    [
      'remote: error: GH013: a rule        \nremote: \nerror: failed to push some refs to x',
      'error: GH013: a rule',
    ],
    ["fatal: repository 'x' not found\n", "repository 'x' not found"],
    ['error: one\r\nhint: two\nfatal: three', 'one; three'],
    ['warning: only\n', ''],
    ['', ''],
    [`fatal: ${'x'.repeat(400)}`, `${'x'.repeat(300)}…`],
  ])('of %j are %j', (stderr, words) => {
    expect(wordsOf(stderr)).toBe(words);
  });

  it.each([
    'fatal: unable to access x: Could not resolve host: github.test',
    "fatal: unable to access x: Couldn't connect to server; Failed to connect to x port 1",
    'fatal: unable to access x: The requested URL returned error: 503',
    'fatal: unable to access x: The requested URL returned error: 429',
    'error: RPC failed; curl 56 Recv failure: Connection reset by peer',
    'fatal: the remote end hung up unexpectedly',
    'fatal: early EOF',
  ])('may pass: %s', stderr => {
    expect([mayPass(stderr), isForbidden(stderr)]).toEqual([true, false]);
  });

  it.each([
    'fatal: unable to access x: The requested URL returned error: 403',
    'fatal: Authentication failed for x',
    "fatal: could not read Username for 'https://x': terminal prompts disabled",
    "remote: Repository not found.\nfatal: repository 'https://x/' not found",
  ])('will not pass: %s', stderr => {
    expect([mayPass(stderr), isForbidden(stderr)]).toEqual([false, true]);
  });

  it.each(['remote: Connection reset by peer', 'fatal: git did not end within 60 s', 'fatal: odd', ''])(
    'are not known to pass: %j',
    stderr => {
      expect(mayPass(stderr)).toBe(false);
    },
  );
});

describe('the answer to a push', () => {
  const rejected = (summary: string) => `To x\n!\tabc:${ref}\t${summary}\nDone\n`;
  const failed = 'error: failed to push some refs to x\n';

  it('says that the tip has moved when git itself saw that', () => {
    expect(pushAnswer(1, rejected('[rejected] (stale info)'), failed)).toEqual({
      kind: 'moved',
      words: 'stale info',
    });
  });

  it.each([
    '[rejected] (fetch first)',
    '[remote rejected] (failed to update ref)',
    '[remote rejected] (cannot lock ref x: is at 1 but expected 2)',
    '[remote rejected] (incorrect old value provided)',
    '[remote rejected] (reference already exists)',
    '[remote rejected] (TF401028: The reference has already been updated by another client)',
  ])('%s: somebody else was faster', summary => {
    expect(pushAnswer(1, rejected(summary), failed).kind).toBe('overtaken');
  });

  it.each([
    [
      '[remote rejected] (protected branch hook declined)',
      'remote: GH006: Protected\n',
      'protected branch hook declined: GH006: Protected',
    ],
    ['[remote rejected] (pre-receive hook declined)', '', 'pre-receive hook declined'],
    ['[remote rejected] (TF402455: Pushes are not permitted)', '', 'TF402455: Pushes are not permitted'],
    ['[remote rejected] (Internal Server Error)', 'remote: Internal Server Error\n', 'Internal Server Error'],
  ])('%s is a refusal', (summary, said, words) => {
    expect(pushAnswer(1, rejected(summary), said + failed)).toEqual({ kind: 'refused', words });
  });

  it('is a refusal without a line for the reference when there is no right to push', () => {
    const stderr =
      'remote: Permission to x denied to bot.\nfatal: unable to access x: The requested URL returned error: 403\n';
    expect(pushAnswer(128, '', stderr)).toEqual({ kind: 'refused', words: 'Permission to x denied to bot.' });
  });

  it.each([
    ['', 'fatal: the remote end hung up unexpectedly\n', true],
    ['', 'fatal: git did not end within 60 s\n', false],
    [rejected('[remote failure] (remote failed to report status)'), failed, false],
  ])('is unclear when none came: %j %j', (stdout, stderr, passes) => {
    expect(pushAnswer(1, stdout, stderr)).toEqual({ kind: 'unclear', stderr, mayPass: passes });
  });

  it('is taken when git says so, and in no other case', () => {
    expect(pushAnswer(0, '', '')).toEqual({ kind: 'taken' });
    expect(pushAnswer(undefined, '', '').kind).toBe('unclear');
  });
});
