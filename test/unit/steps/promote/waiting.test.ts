import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import type { Admission, Reason, Rule } from '../../../../shared/promotion/admission/facts.js';
import { reasonBlocks, recordWords } from '../../../../shared/steps/promote/report.js';
import { isOnlyQueued, waitedLongEnough, waitWords } from '../../../../shared/steps/promoting/waiting.js';

const until = Date.parse('2026-11-23T10:30Z');
const reason = (rule: Rule, more: Partial<Reason> = {}): Reason => ({
  rule,
  why: `because of ${rule}`,
  ...more,
});
const wait = (...rules: readonly Rule[]): Admission => ({
  kind: 'wait',
  reasons: rules.map(rule => reason(rule)),
});

describe('who stands in line', () => {
  it.each<readonly [string, Admission, boolean]>([
    ['only behind others', wait('queue'), true],
    ['behind others and before a window', wait('queue', 'window'), false],
    ['before a window', wait('window'), false],
    ['nowhere: it may begin', { kind: 'start', notes: [] }, false],
    ['nowhere: it is refused', { kind: 'refuse', reasons: [reason('queue')] }, false],
    ['nowhere: it is done', { kind: 'done', since: until }, false],
  ])('waits %s', (_, admission, expected) => {
    expect(isOnlyQueued(admission)).toBe(expected);
  });
});

describe('why it waits', () => {
  it('is told with every reason, and with its time when there is one', () => {
    const reasons = [reason('soak'), reason('window')];
    expect(waitWords(reasons, until)).toBe(
      'it waits until 2026-11-23 10:30 UTC: because of soak; because of window',
    );
    expect(waitWords(reasons, undefined)).toBe('it waits: because of soak; because of window');
  });

  it('is told with what to do, or until when', () => {
    const [table] = reasonBlocks([
      reason('soak', { until }),
      reason('approval', { hint: 'ask Ann' }),
      reason('queue'),
    ]);
    expect(table).toMatchObject({
      rows: [
        ['soak', 'because of soak', 'wait until 2026-11-23 10:30 UTC'],
        ['approval', 'because of approval', 'ask Ann'],
        ['queue', 'because of queue', ''],
      ],
    });
  });

  it('says how long this run would', () => {
    expect(waitedLongEnough(0)).toContain('`wait-for`');
    expect(waitedLongEnough(90 * 60_000)).toContain('1 h 30 min');
  });
});

describe('what became of the record', () => {
  const digest = `sha256:${'ab'.repeat(32)}`;
  const signing = { by: 'nobody', words: 'nobody' } as const;

  it('is told in one sentence', () => {
    const recorded = { promotion: 'prm_1', digest, signing, known: false };
    expect(recordWords({ kind: 'recorded', recorded })).toBe(
      'Recorded as sha256:abababababab, signed by nobody.',
    );
    expect(recordWords({ kind: 'recorded', recorded: { ...recorded, known: true } })).toContain(
      'Recorded before',
    );
    expect(recordWords({ kind: 'later', why: 'it has not ended yet' })).toBe(
      'Not recorded: it has not ended yet.',
    );
    const fault = new Fault('LEDGER_UNREADABLE', 'the ledger is away');
    expect(recordWords({ kind: 'failed', fault })).toContain('NOT RECORDED: the ledger is away');
  });
});
