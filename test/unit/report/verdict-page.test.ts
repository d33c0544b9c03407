// The same verdict as a page, as Markdown and as text: all that it says, and no word from outside that acts.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../shared/judge/judge.js';
import { usualObjectives } from '../../../shared/judge/objectives/usual.js';
import type { Cell, Reading } from '../../../shared/judge/reading.js';
import { usualSettings } from '../../../shared/judge/settings.js';
import type { Evidence, JudgeSetup } from '../../../shared/judge/setup.js';
import { toMarkdown } from '../../../shared/report/markdown.js';
import { toText } from '../../../shared/report/text.js';
import { verdictCharts } from '../../../shared/report/verdict-charts.js';
import { verdictPage } from '../../../shared/report/verdict-page.js';
import { objectiveRows, type VerdictReport, verdictDocument } from '../../../shared/report/verdict-report.js';
import { anyText } from '../step/any-text.js';

const step = 30_000;
const from = Date.UTC(2026, 10, 20, 14);
const edges = [50, 100, 200, 500];

function cell(total: number, bad: number, slow = 0): Cell {
  return { total, bad, histogram: [0, total - slow, 0, slow, 0] };
}

/** Ten minutes; the candidate is bad from the sixth on, and one interval is missing. */
const intervals = Array.from({ length: 20 }, (_, at) => ({
  from: from + at * step,
  candidate: cell(200, at < 12 ? 1 : 20, at < 12 ? 2 : 40),
  stable: cell(1800, 9, 18),
})).filter((_, at) => at !== 4);

const reading: Reading = {
  grid: { from, to: from + 20 * step, stepMilliseconds: step },
  intervals,
  edges,
  lastSeen: { candidate: from + 19 * step, stable: from + 19 * step },
  remarks: [],
};
const setup: JudgeSetup = {
  objectives: usualObjectives({ latency: 'histogram' }),
  settings: usualSettings,
  plan: [],
  stepMilliseconds: step,
  lagMilliseconds: 60_000,
};
const evidence: Evidence = {
  now: from + 20 * step + 90_000,
  windows: [],
  counts: { requests: { kind: 'told', value: reading } },
  series: {},
};
const verdict = judge(setup, evidence);
const report: VerdictReport = {
  title: 'payments: 2.0.0 against 1.0.0',
  verdict,
  facts: [['Source', 'somebody']],
  charts: verdictCharts({ setup, evidence }),
  notes: ['a note'],
  madeBy: 'Made by a test.',
};

describe('charts of a verdict', () => {
  it('show the evidence as it grew, up to what the judge says in the end', () => {
    const [chart] = report.charts;
    const [line] = chart?.lines ?? [];
    expect(line?.points.at(-1)).toEqual({ at: verdict.judgedUntil, value: verdict.logEvidence });
    const proven = line?.points.find(({ value }) => value >= 2);
    expect(proven?.at).toBeGreaterThan(from + 12 * step);
    expect(chart?.limits.map(({ value }) => value)).toEqual([2, -Math.log10(0.05)]);
  });

  it('show the errors of both arms with what may be true, and both quantiles', () => {
    const [, errors, latency] = report.charts;
    const last = errors?.lines.map(({ points }) => points.at(-1));
    expect(last).toMatchObject([{ value: 0.1 }, { value: 0.005 }]);
    for (const point of last ?? []) {
      expect(point?.low).toBeLessThan(point?.value ?? 0);
      expect(point?.high).toBeGreaterThan(point?.value ?? 1);
    }
    expect(latency?.lines.map(({ name }) => name)).toEqual([
      'candidate p50',
      'candidate p95',
      'stable p50',
      'stable p95',
    ]);
  });

  it('show nothing of what lies outside of every share, and of what nobody told', () => {
    const later = from + 10 * step;
    const windows = [{ percent: 10, from: later }];
    const [, errors] = verdictCharts({ setup, evidence: { ...evidence, windows } });
    expect(errors?.lines[0]?.points[0]?.at).toBeGreaterThan(later);
    const untold = { ...evidence, counts: { requests: { kind: 'no-data', why: 'nobody' } as const } };
    expect(verdictCharts({ setup, evidence: untold })).toEqual([]);
  });
});

describe('a verdict', () => {
  it('has its charts in Markdown for Mermaid, with the numbers below', () => {
    const markdown = toMarkdown(verdictDocument(report));
    const drawings = [...markdown.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, text = '']) => text);
    expect(drawings).toHaveLength(3);
    for (const drawing of drawings) {
      const lines = [...drawing.matchAll(/^ {2}line \[(.*)\]$/gm)].map(([, text = '']) => text.split(', '));
      expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
      expect(lines.flat().every(number => Number.isFinite(Number(number)))).toBe(true);
      expect(drawing).toMatch(/^ {2}y-axis "[\w% ]+" -?[\d.]+ --> [\d.]+$/m);
    }
    expect(markdown.match(/^\| UTC \|/gm)).toHaveLength(3);
  });

  it('is text for a log: no line is wider than its table, and the charts are little bars', () => {
    const text = toText(verdictDocument(report)).join('\n');
    expect(text).toMatch(/candidate +[▁▂▃▄▅▆▇█ ]{19} +10 %/);
    expect(text).toMatch(/proof: 100/);
  });

  it('says of each objective by how much the arms differ, how much of the evidence it has, and since when', () => {
    const { columns, rows } = objectiveRows(report);
    expect(columns).toEqual([
      'Objective',
      'Verdict',
      'Candidate',
      'Stable',
      'Difference',
      'Evidence',
      'Because',
    ]);
    const [errors, ceiling, latency] = rows.map(({ cells }) => cells);
    // Of stable as of the candidate: the rate, the range in which it lies, and of how many.
    expect(errors?.slice(2, 4)).toEqual([
      expect.stringMatching(/^[\d.]+ % \([\d.]+ % to [\d.]+ %\) of 3,800 requests$/),
      expect.stringMatching(/^0\.5 % \(0\.4\d* % to 0\.5\d* %\) of 34,200 requests$/),
    ]);
    expect(errors?.[4]).toMatch(/^\+[\d.]+ to \+[\d.]+ points$/);
    expect(errors?.[5]).toMatch(/^10\^\d+, \d+ % of all; since 14:0[56]$/);
    expect(ceiling?.slice(4, 6)).toEqual(['', '']);
    expect(latency?.[4]).toMatch(/^p95 \+\d+ %$/);
    expect(latency?.[5]).toMatch(
      /^10\^\d+, \d+ % of all \(all latencies \d+ %, beyond .*\); since 14:0[56]$/,
    );
  });

  it('leaves out what nobody knows, and is silent on the parts and the beginning of mere chance', () => {
    const judged = [
      {
        objective: 'errors',
        role: 'must',
        kind: 'pass',
        because: 'fine',
        numbers: { 'log10-evidence': 0.3, 'evidence-share': 1, 'evidence-share-over-50ms': 1, since: from },
      },
    ] as const;
    const { columns, rows } = objectiveRows({ ...report, verdict: { ...verdict, judged } });
    expect(columns).toEqual(['Objective', 'Verdict', 'Evidence', 'Because']);
    expect(rows[0]?.cells).toEqual(['errors', 'passed', '2, 100 % of all', 'fine']);
  });

  it('is a page with a drawing for a desk and one for a phone of each chart', () => {
    const page = verdictPage(report);
    expect(page.match(/<svg /g)).toHaveLength(6);
    expect(page).toContain(`default-src 'none'`);
    expect(page).toMatch(/failed/);
    // The line is broken where the interval is missing.
    const [desk = ''] = /<svg[\s\S]*?<\/svg>/.exec(page.slice(page.indexOf('Errors</h2>'))) ?? [];
    const paths = desk.match(/<path class="line candidate"/g);
    expect(paths).toHaveLength(2);
  });

  it('lets no word from outside open a tag, an attribute or a script', () => {
    const marked = anyText().map(text => `${text}"'<script>&</style>`);
    fc.assert(
      fc.property(marked, text => {
        const hostile: VerdictReport = {
          ...report,
          title: text,
          facts: [[text, text]],
          notes: [text],
          verdict: {
            ...verdict,
            because: text,
            judged: verdict.judged.map(each => ({ ...each, objective: text, because: text })),
          },
          charts: report.charts.map(chart => ({
            ...chart,
            lines: chart.lines.map(line => ({ ...line, name: text })),
            limits: chart.limits.map(limit => ({ ...limit, name: text })),
          })),
        };
        const page = verdictPage(hostile);
        const tags = (of: string) => [...of.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name);
        expect(tags(page)).toEqual(tags(verdictPage(report)));
        expect(page).not.toMatch(/\u202e|<script/);
        const mermaid = [...toMarkdown(verdictDocument(hostile)).matchAll(/```mermaid\n([\s\S]*?)\n```/g)];
        const plain = [...toMarkdown(verdictDocument(report)).matchAll(/```mermaid\n([\s\S]*?)\n```/g)];
        expect(mermaid.map(([drawn]) => drawn)).toEqual(plain.map(([drawn]) => drawn));
      }),
      { numRuns: 25 },
    );
  });
});
