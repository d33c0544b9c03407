// Whether an alert of Prometheus is firing: as its own series ALERTS says it, at this instant.
import type { Clock } from '../../http/clock.js';
import type { RawSeries } from '../prometheus/http/answer.js';
import { type Connection, createAsk, hintFor } from '../prometheus/http/asking.js';
import { type Matcher, selectorText } from '../prometheus/promql/matcher.js';
import { matchersIn } from '../prometheus/promql/matchers-in.js';
import type { Answered } from '../telemetry.js';
import { answered, unreadable } from '../unreadable.js';
import type { Alert, AlertSource } from './alert.js';

export type PrometheusAlerts = Connection & {
  readonly clock: Pick<Clock, 'now'>;
  /** Conditions on the labels of the alerts, as people write them. */
  readonly where?: string;
};

const firing: Matcher = { label: 'alertstate', operator: '=', value: 'firing' };

/** Why it is no list of conditions; undefined when it is one. */
export function conditionsProblem(where: string): string | undefined {
  const reading = matchersIn(where);
  return reading.kind === 'wrong' ? reading.why : undefined;
}

export function prometheusAlerts({ clock, where, ...connection }: PrometheusAlerts): AlertSource {
  const ask = createAsk(connection);
  const reading = where === undefined ? undefined : matchersIn(where);
  const own = reading?.kind === 'matchers' ? reading.matchers : [];
  const query = selectorText({ metric: 'ALERTS', matchers: [firing, ...own] });
  return {
    name: `alerts of prometheus ${connection.address.host}`,
    firing: () =>
      answered(
        async (): Promise<Answered<readonly Alert[]>> => {
          // One instant asked for as a range: what has ended is left out by the server itself.
          const at = String(clock.now() / 1_000);
          const answer = await ask('query_range', { query, start: at, end: at, step: '1' });
          if (answer.kind === 'unreadable') return answer;
          if (answer.kind === 'too-much') return unreadable(answer.why);
          return { kind: 'told', value: answer.series.map(alertOf) };
        },
        fault => hintFor(fault, connection),
      ),
  };
}

function alertOf({ labels }: RawSeries): Alert {
  const { alertname = 'an alert without a name', severity } = labels;
  return { name: alertname, ...(severity !== undefined && { severity }) };
}
