// Whether an alert is firing already, as one more objective: nothing is released on top of an incident.
import type { Judged, Verdict } from '../../judge/verdict.js';
import type { VerdictReport } from '../../report/verdict-report.js';
import type { Answered } from '../../telemetry/telemetry.js';
import type { FiringAlert, Opened } from './port.js';
import { titleOf } from './report.js';
import type { GateWish } from './wish.js';

const objective = 'no alert is firing';
const mostNamed = 5;

export function judgeAlerts(answer: Answered<readonly FiringAlert[]>, source: string): Judged {
  const judged = { objective, role: 'must' } as const;
  if (answer.kind !== 'told') {
    const hint = answer.kind === 'unreadable' && answer.hint !== undefined ? `; ${answer.hint}` : '';
    return { ...judged, kind: 'unreadable', because: `${source}: ${answer.why}${hint}`, numbers: {} };
  }
  const { length } = answer.value;
  const numbers = { firing: length };
  if (length === 0) return { ...judged, kind: 'pass', because: `${source}: none is firing`, numbers };
  const named = answer.value.slice(0, mostNamed).map(wordsOf);
  const more = length > mostNamed ? ` and ${length - mostNamed} more` : '';
  const are = length === 1 ? 'an alert is firing' : `${length} alerts are firing`;
  return { ...judged, kind: 'fail', because: `${are}: ${named.join(', ')}${more}`, numbers };
}

/** Names are other people's: one line of them, and not a long one. */
function wordsOf({ name, severity, since }: FiringAlert): string {
  const beside = [severity, since === undefined ? undefined : `since ${since}`].filter(
    each => each !== undefined,
  );
  const short = name.replace(/\s+/g, ' ').slice(0, 80);
  return beside.length === 0 ? short : `${short} (${beside.join(', ')})`;
}

/** Alerts alone were asked about, or they say enough: then nobody watches. */
export function isEnough(alerts: Judged, wish: GateWish, opened: Opened): boolean {
  if (alerts.kind !== 'pass') return true;
  const isAsked = wish.objectives.length > 0 || (opened.objectives?.length ?? 0) > 0;
  return !isAsked && opened.names.stable === undefined;
}

export function verdictOf(alerts: Judged): Verdict {
  return {
    kind: alerts.kind,
    ...{ hold: false, sufficient: alerts.kind === 'pass', because: alerts.because, judged: [alerts] },
    requests: { candidate: 0, stable: 0 },
  };
}

export function alertReport(verdict: Verdict, opened: Opened): VerdictReport {
  const at = new Date(opened.now).toISOString().slice(0, 16).replace('T', ' ');
  return {
    ...{ title: titleOf(opened), verdict, charts: [], notes: [] },
    facts: [
      ['Alerts', opened.alerts ?? ''],
      ['Looked at', at],
    ],
    madeBy: `Made by azure-promote slo-gate on ${at}.`,
  };
}
