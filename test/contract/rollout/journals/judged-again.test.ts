// The command replay as its callers see it: in a process of its own, by its exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { currentCommandLine } from '../../../chaos/stage/bundle.js';
import { containerApps } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../compiled.js';
import { killedIn, ledger, minutes, patience, promotionIn, quick, serviceOf } from '../left-behind.js';

const journals = new URL('../../../../../test/journals/', import.meta.url);
const recordings = readdirSync(journals).filter(name => name.startsWith('recorded-'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'azure-promote-judged-again-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const stage = scenes();
afterEach(() => stage.stop());

function replay(path: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...currentCommandLine(), 'replay', path], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function replayText(text: string) {
  const path = join(folder, 'journal.jsonl');
  writeFileSync(path, text);
  return replay(path);
}

const failing = () => readFileSync(new URL('recorded-failing-candidate.jsonl', journals), 'utf8');
const healthy = () => readFileSync(new URL('recorded-healthy-candidate.jsonl', journals), 'utf8');

/** In the evidence of one line alone, the newest that has some. */
function withEvidence(journal: string, change: (evidence: string) => string): string {
  const lines = journal.split('\n');
  const at = lines.findLastIndex(line => line.includes('"counts":'));
  const [decision = '', evidence = ''] = (lines[at] ?? '').split('"evidence":');
  return lines.with(at, `${decision}"evidence":${change(evidence)}`).join('\n');
}

describe('the command replay', () => {
  it.each(recordings)('ends with exit code 0 for %s, whose verdicts it judges again', name => {
    const { status, stdout } = replay(new URL(name, journals).pathname);
    expect(stdout).toMatch(/\n\d+ verdicts judged again from what was seen\n\d+ decisions, each as it would/);
    expect(stdout).not.toContain('as told');
    expect(status).toBe(0);
  });

  it('ends with exit code 1 where a failing candidate is made well in the evidence of one line', () => {
    const changed = withEvidence(failing(), text => text.replace(/"bad":\d+/g, '"bad":0'));
    const { status, stdout, stderr } = replayText(changed);
    expect(status).toBe(1);
    expect(stderr).toContain('JOURNAL_DIFFERS');
    expect(stdout).toMatch(/\n {2}line \d+: the verdict was fail \{.*\n {2}line \d+: today it is \w+ \{/);
    expect(stdout).toMatch(/\n {2}line \d+: the state was \{.*rolling-back.*\n {2}line \d+: today it is \{/);
  });

  it('ends with exit code 1 where a healthy one is made to fail at last, and goes on from what was decided then', () => {
    const changed = withEvidence(healthy(), text => text.replace(/"bad":0/g, '"bad":9999'));
    const { status, stdout } = replayText(changed.replace(/"total":\d+(?=,"bad":9999)/g, '"total":9999'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n {2}line \d+: the verdict was pass .*\n {2}line \d+: today it is undecided /);
    // The line behind it follows from what was decided then, and is as it was.
    expect(stdout).toMatch(/\n\S+ cleaned → promoted: .*\n\d+ verdicts judged again from what was seen\n/);
  });

  it('ends with exit code 2 where the evidence of a line is none', () => {
    const { status, stderr } = replayText(withEvidence(failing(), () => '{"now":"yesterday"}}'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('what its verdict was made of')]);
  });

  it('takes the verdicts of an older journal as told, says so, and ends with exit code 0', () => {
    const [first = '', ...rest] = withEvidence(failing(), text =>
      text.replace(/"bad":\d+/g, '"bad":0'),
    ).split('\n');
    const { setup: _, ...header } = JSON.parse(first);
    const { status, stdout } = replayText([JSON.stringify(header), ...rest].join('\n'));
    expect(stdout).toMatch(
      /\n\d+ verdicts taken as told: .*\n\d+ decisions, each as it would be taken today\n$/,
    );
    expect(status).toBe(0);
  });

  it('ends with exit code 2 for a file that is not there', () => {
    expect(replay(join(folder, 'no-such-file')).status).toBe(2);
  });

  it(
    'judges again what resume saw, which went on with a rollout of a run that was killed',
    async () => {
      const scene = await stage.start(containerApps.options('healthy'));
      await killedIn(scene, containerApps, 'observing', quick);
      await minutes(scene, 4);
      const environment = { RUNNER_TEMP: scene.folder };
      const resumed = await run(scene, { words: ['resume'], inputs: { ledger, for: '40m' }, environment });
      expect([resumed.log, resumed.exitCode]).toEqual([expect.any(String), 0]);
      const promotion = promotionIn(scene, serviceOf(containerApps));
      const { status, stdout } = replay(join(scene.folder, 'azure-promote', `${promotion}.journal.jsonl`));
      expect(stdout).toMatch(/^\S+ prm_\w+ taken over, observing\n/);
      expect(stdout).toMatch(/\n[1-9]\d* verdicts judged again from what was seen\n/);
      expect(status).toBe(0);
    },
    patience,
  );
});
