import { describe, expect, it } from '@jest/globals';
import { type OpenSlo, readOpenSlo } from '../../../../shared/judge/objectives/open-slo/read.js';

const day = 86_400_000;

function read(text: string): OpenSlo {
  const result = readOpenSlo(text);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.value;
}

const availability = `
apiVersion: openslo/v1
kind: SLO
metadata:
  name: payments-availability
  displayName: Payments can be made
spec:
  service: payments
  indicator:
    metadata: { name: payments-good }
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            metricSourceRef: metrics
            spec: { query: 'sum(requests{code!~"5.."})', accessKey: kept-out }
        total:
          metricSource:
            type: Prometheus
            spec: { query: sum(requests) }
  timeWindow:
    - { duration: 30d, isRolling: true }
  budgetingMethod: Occurrences
  objectives:
    - target: 0.999
  alertPolicies:
    - alertPolicyRef: page-us
---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: metrics }
spec:
  type: VictoriaMetrics
  connectionDetails: { password: kept-out-too }
`;

const latency = `
- apiVersion: openslo/v1
  kind: SLI
  metadata: { name: queue-age }
  spec:
    thresholdMetric:
      metricSource: { type: Prometheus, spec: { query: max(queue_age_seconds) } }
- apiVersion: openslo/v1
  kind: SLO
  metadata: { name: queue }
  spec:
    indicatorRef: queue-age
    timeWindow:
      - duration: 2M
        calendar: { startTime: 2026-01-31 12:30:00, timeZone: Europe/Berlin }
    budgetingMethod: Timeslices
    objectives:
      - { displayName: inside, op: lte, value: 30, targetPercent: 99.5, timeSliceTarget: 0.9, timeSliceWindow: 10m }
      - { op: lt, value: 60, target: 0.999, timeSliceTarget: 1, timeSliceWindow: 10 }
`;

describe('a ratio over a rolling window', () => {
  it('is a budget with the usual rules on the declared counts', () => {
    const { objectives, metrics } = read(availability);
    expect(objectives).toEqual([
      {
        kind: 'budget',
        name: 'payments-availability',
        role: 'must',
        metric: 'payments-good',
        bad: { kind: 'errors' },
        target: 0.999,
        window: { kind: 'rolling', milliseconds: 30 * day },
        budgeting: { kind: 'occurrences' },
        burn: expect.arrayContaining([expect.objectContaining({ factor: 14.4, severity: 'page' })]),
        leastLeft: 0,
        leastEvents: 100,
      },
    ]);
    expect(metrics).toEqual([
      {
        kind: 'ratio',
        name: 'payments-good',
        counter: true,
        good: { type: 'VictoriaMetrics', dataSource: 'metrics', query: 'sum(requests{code!~"5.."})' },
        total: { type: 'Prometheus', query: 'sum(requests)' },
      },
    ]);
  });

  it('leaves out what belongs to the source, and tells what has no effect', () => {
    const result = readOpenSlo(availability);
    expect(JSON.stringify(result)).not.toContain('kept-out');
    expect(read(availability).remarks).toEqual([
      expect.stringMatching(/^line 28, column \d+: spec.alertPolicies: /),
    ]);
  });

  it('may count bad events instead', () => {
    const { metrics } = read(availability.replace('        good:', '        bad:'));
    expect(metrics).toEqual([expect.objectContaining({ kind: 'ratio', bad: expect.anything() })]);
    expect(metrics[0]).not.toHaveProperty('good');
  });

  it('takes months, quarters and years as a fixed number of days, and says so', () => {
    const { objectives, remarks } = read(availability.replace('duration: 30d', 'duration: 1Q'));
    expect(objectives[0]?.window).toEqual({ kind: 'rolling', milliseconds: 90 * day });
    expect(remarks).toContainEqual(expect.stringContaining('timeWindow[0].duration: a rolling window'));
  });
});

describe('values held to a limit, by the calendar and in slices', () => {
  it('are budgets whose bad events lie beyond the limit', () => {
    const { objectives, metrics } = read(latency);
    const window = {
      kind: 'calendar',
      unit: 'month',
      timeZone: 'Europe/Berlin',
      aligned: { every: 2, from: '2026-01-31T12:30:00' },
    };
    expect(objectives).toEqual([
      expect.objectContaining({
        name: 'queue, inside',
        metric: 'queue-age',
        bad: { kind: 'beyond', better: 'lower', limit: 30 },
        target: 0.995,
        window,
        budgeting: { kind: 'timeslices', milliseconds: 600_000, target: 0.9 },
        leastEvents: 1,
      }),
      expect.objectContaining({
        name: 'queue, objective 2',
        bad: { kind: 'beyond', better: 'lower', limit: 60, atLimit: 'beyond' },
        budgeting: { kind: 'timeslices', milliseconds: 600_000, target: 1 },
      }),
    ]);
    expect(metrics).toEqual([
      {
        kind: 'threshold',
        name: 'queue-age',
        query: { type: 'Prometheus', query: 'max(queue_age_seconds)' },
      },
    ]);
  });

  it('may be averaged by slices', () => {
    const text = latency.replace('Timeslices', 'RatioTimeslices').replace('op: lte', 'op: gte');
    const { objectives, remarks } = read(text);
    expect(objectives[0]).toMatchObject({
      bad: { better: 'higher', limit: 30 },
      budgeting: { kind: 'ratio-timeslices', milliseconds: 600_000 },
    });
    expect(remarks).toContainEqual(
      expect.stringContaining('timeSliceTarget: has no meaning with RatioTimeslices'),
    );
  });

  it('have no burn window shorter than a slice', () => {
    const [objective] = read(latency).objectives;
    expect(objective?.burn.length).toBeGreaterThan(0);
    for (const rule of objective?.burn ?? []) expect(rule.shortMilliseconds).toBeGreaterThanOrEqual(600_000);
  });
});

describe('a file with several documents', () => {
  it('may be JSON, and may use anchors', () => {
    const json = JSON.stringify({
      apiVersion: 'openslo/v1',
      kind: 'SLO',
      metadata: { name: 'a' },
      spec: {
        indicator: {
          spec: {
            ratioMetric: {
              bad: { metricSource: { spec: { query: 'b' } } },
              total: { metricSource: { spec: { query: 't' } } },
            },
          },
        },
        timeWindow: [{ duration: '1w', isRolling: true }],
        budgetingMethod: 'Occurrences',
        objectives: [{ targetPercent: 99.9 }],
      },
    });
    expect(read(json).metrics).toEqual([expect.objectContaining({ name: 'a', counter: false })]);
    const anchored = availability.replace('{ query: sum(requests) }', '&all { query: sum(requests) }');
    expect(
      read(
        anchored.replace(
          '{ query: \'sum(requests{code!~"5.."})\', accessKey: kept-out }',
          '&all { query: x }',
        ),
      ).metrics,
    ).toHaveLength(1);
  });

  it('may hold what is about alarms and services, which has no effect', () => {
    const others = ['AlertPolicy', 'AlertCondition', 'AlertNotificationTarget', 'Service'].map(
      kind => `---\napiVersion: openslo/v1\nkind: ${kind}\nmetadata: { name: x }\nspec: {}\n`,
    );
    const { objectives, remarks } = read(`${availability}${others.join('')}---\n`);
    expect(objectives).toHaveLength(1);
    expect(remarks.filter(remark => remark.includes('Alert')).length).toBe(3);
  });
});
