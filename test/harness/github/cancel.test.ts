// What happens when a run is cancelled, when its time to tidy up is over, and when its machine dies.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { stepById, type WorkflowResult } from '../../support/github/harness.js';
import type { SentSignal } from '../../support/process/timetable.js';
import { runFixture } from './fixture.js';

/** Says `ready` when it listens, names every signal it gets, and ends only when killed. */
const stubborn = `
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
  require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'last=' + signal + '\\n');
  console.log('got ' + signal);
});
require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'moved=yes\\n');
setInterval(() => {}, 1000);
console.log('ready');`;

const polite = `
process.on('SIGINT', () => { console.log('leaving'); process.exit(0); });
setInterval(() => {}, 1000);
console.log('ready');`;

/** Ends on SIGTERM only. */
const slow = `
process.on('SIGINT', () => {});
setInterval(() => {}, 1000);
console.log('ready');`;

const ready = (line: string): boolean => line === 'ready';
const names = (signals: readonly SentSignal[]): readonly string[] => signals.map(sent => sent.signal);

/** Lasts 7.5 seconds, so it starts before the other tests and is looked at after them. */
let inRealTime: Promise<WorkflowResult>;

beforeAll(() => {
  inRealTime = runFixture({
    runtime: 'node24',
    cancelWhen: ready,
    actions: { shift: { main: slow } },
    steps: '- id: shift\n  uses: ./actions/shift',
  });
  // The test that awaits it reports a failure; until then it must not count as unhandled.
  inRealTime.catch(() => undefined);
});

describe('a cancelled run', () => {
  it('signals the running step by the timetable, reads its files and goes on with what still holds', async () => {
    const timeScale = 1 / 5;
    const result = await runFixture({
      timeScale,
      cancelWhen: ready,
      actions: {
        shift: {
          main: stubborn,
          post: 'console.log("post after " + process.env.STATE_last)',
          postIf: 'cancelled()',
        },
      },
      steps: `
- id: shift
  uses: ./actions/shift
- id: plain
  run: echo no
- id: failed
  if: failure()
  run: echo no
- id: rollback
  if: cancelled() && steps.shift.outputs.moved == 'yes'
  run: echo "\${{ steps.shift.outcome }} \${{ job.status }}"
- id: always
  if: always()
  run: exit 1`,
    });
    const shift = stepById(result, 'shift');
    expect(result.conclusion).toBe('cancelled');
    expect(shift).toMatchObject({ outcome: 'cancelled', endedBy: 'SIGKILL', exitCode: undefined });
    expect(shift.log).toContain('got SIGINT\ngot SIGTERM');
    expect(names(shift.signals)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    const [interrupt, terminate, kill] = shift.signals.map(sent => sent.at / timeScale);
    expect(interrupt).toBeLessThan(1000);
    expect(terminate).toBeGreaterThanOrEqual(7400);
    expect(kill).toBeGreaterThanOrEqual(9900);
    expect(shift.outputs).toEqual({ moved: 'yes' });
    expect(shift.post).toMatchObject({ outcome: 'success', log: 'post after SIGTERM' });
    expect(result.steps.map(step => step.outcome)).toEqual([
      'cancelled',
      'skipped',
      'skipped',
      'success',
      'failure',
    ]);
    expect(stepById(result, 'rollback').log).toBe('cancelled cancelled');
  });

  it('takes a step that leaves on SIGINT for cancelled, even with exit code 0', async () => {
    const result = await runFixture({
      cancelWhen: ready,
      actions: { shift: { main: polite } },
      steps: '- id: shift\n  uses: ./actions/shift\n  continue-on-error: true',
    });
    const shift = stepById(result, 'shift');
    expect(shift).toMatchObject({
      outcome: 'cancelled',
      conclusion: 'cancelled',
      exitCode: 0,
      endedBy: undefined,
    });
    expect(names(shift.signals)).toEqual(['SIGINT']);
    expect(shift.log).toBe('ready\nleaving\n##[error]The operation was canceled.');
  });

  it('leaves a step alone whose condition still holds', async () => {
    const result = await runFixture({
      cancelWhen: line => line === 'half',
      steps:
        '- id: watch\n  if: always()\n  run: echo half; sleep 0.2; echo whole\n- id: next\n  run: echo no',
    });
    expect(stepById(result, 'watch')).toMatchObject({ outcome: 'success', log: 'half\nwhole', signals: [] });
    expect(stepById(result, 'next').outcome).toBe('skipped');
    expect(result.conclusion).toBe('cancelled');
  });

  it('can be cancelled at a moment the log does not show', async () => {
    const controller = new AbortController();
    const result = await runFixture({
      cancelOn: controller.signal,
      cancelWhen: line => {
        if (line === 'ready') setImmediate(() => controller.abort());
        return false;
      },
      actions: { shift: { main: polite } },
      steps: '- id: shift\n  uses: ./actions/shift',
    });
    expect(stepById(result, 'shift').outcome).toBe('cancelled');
  });

  it('cancels its jobs, all but those whose condition still holds', async () => {
    const result = await runFixture({
      timeScale: 1 / 100,
      cancelWhen: line => line === 'go',
      steps: `on: push
jobs:
  going:
    runs-on: ubuntu-24.04
    steps: [{ run: 'echo go; exec sleep 30' }]
  next:
    needs: going
    runs-on: ubuntu-24.04
    steps: [{ run: 'true' }]
  tidy:
    needs: going
    if: always()
    runs-on: ubuntu-24.04
    steps: [{ id: tidy, run: 'echo "\${{ needs.going.result }} \${{ job.status }}"' }]`,
    });
    expect(result.jobs.map(job => job.conclusion)).toEqual(['cancelled', 'cancelled', 'success']);
    expect(stepById(result, 'tidy').log).toBe('cancelled success');
    expect(result.conclusion).toBe('cancelled');
  });

  it('loses everything that is not over after five minutes', async () => {
    const result = await runFixture({
      timeScale: 1 / 100,
      cancelWhen: ready,
      actions: { shift: { main: polite, post: 'setInterval(() => {}, 1000); console.log("hanging")' } },
      steps: '- id: first\n  uses: ./actions/shift\n- id: second\n  uses: ./actions/shift',
    });
    expect(stepById(result, 'first').post).toMatchObject({
      outcome: 'cancelled',
      endedBy: 'SIGKILL',
      log: 'hanging',
    });
    expect(result.conclusion).toBe('cancelled');
  });
});

describe('a step over its time', () => {
  it('is stopped and fails', async () => {
    const result = await runFixture({
      timeScale: 1 / 400,
      steps:
        '- id: slow\n  timeout-minutes: 1\n  run: exec sleep 30\n- id: after\n  if: failure()\n  run: echo then',
    });
    expect(stepById(result, 'slow')).toMatchObject({ outcome: 'failure' });
    expect(stepById(result, 'slow').annotations[0]?.message).toContain('timed out after 1 minutes');
    expect(stepById(result, 'after').log).toBe('then');
  });
});

describe('a machine that dies', () => {
  it('takes the step and every post with it; a later job finds the failure', async () => {
    const death = new AbortController();
    const result = await runFixture({
      dieOn: death.signal,
      cancelWhen: line => {
        if (line === 'ready') death.abort();
        return false;
      },
      actions: { shift: { main: stubborn, post: 'console.log("post")' } },
      steps: `on: push
jobs:
  promote:
    runs-on: ubuntu-24.04
    steps:
      - id: shift
        uses: ./actions/shift
      - id: rollback
        if: always()
        run: echo no
  resume:
    needs: promote
    if: failure()
    runs-on: ubuntu-24.04
    steps:
      - id: resume
        run: echo "after \${{ needs.promote.result }}"`,
    });
    expect(result.jobs[0]?.sequence).toEqual(['shift']);
    expect(stepById(result, 'shift')).toMatchObject({ endedBy: 'SIGKILL', signals: [], post: undefined });
    expect(stepById(result, 'resume').log).toBe('after failure');
  });
});

describe('in real time', () => {
  it('a step that does not end on SIGINT gets SIGTERM after seven and a half seconds', async () => {
    const { signals, endedBy } = stepById(await inRealTime, 'shift');
    const [interrupt = 0, terminate = 0] = signals.map(sent => sent.at);
    expect(endedBy).toBe('SIGTERM');
    expect(names(signals)).toEqual(['SIGINT', 'SIGTERM']);
    expect(terminate - interrupt).toBeGreaterThan(7400);
    expect(terminate - interrupt).toBeLessThan(9000);
  }, 30_000);
});
