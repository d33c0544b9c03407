// A Prometheus by the inputs. Azure is signed in to only where the address is an Azure Monitor workspace.
import type { Credential } from '../../azure/identity/identity.js';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Transport } from '../../http/transport.js';
import type { ValuesOf } from '../../step/input.js';
import { spell } from '../../step/names.js';
import { readInputs } from '../../step/read.js';
import { prometheusInputs } from '../../steps/prometheus-inputs.js';
import type { AlertSource } from '../../telemetry/alerts/alert.js';
import type { Authorization } from '../../telemetry/prometheus/http/authorization.js';
import type { Mark, PrometheusMetric, PrometheusSettings } from '../../telemetry/prometheus/settings.js';
import type { Telemetry } from '../../telemetry/telemetry.js';
import type { Wiring } from '../adapters.js';

export type PrometheusOpening = {
  readonly wiring: Pick<Wiring, 'raw'>;
  readonly transport: Pick<Transport, 'send'>;
  readonly clock: Clock;
  /** Asked only where Azure is. */
  readonly credential: () => Promise<Credential>;
  readonly metrics?: Readonly<Record<string, PrometheusMetric>>;
};

type Values = ValuesOf<typeof prometheusInputs>;

export async function openPrometheus(opening: PrometheusOpening): Promise<Telemetry> {
  const { wiring, transport, clock, metrics } = opening;
  const values = readInputs(prometheusInputs, [], wiring.raw);
  const { prometheus } = await import('../../telemetry/prometheus/prometheus.js');
  return prometheus({
    ...settingsIn(values),
    ...{ transport, clock, ...(await entranceIn(values, opening)) },
    ...(metrics && { metrics }),
  });
}

/** The alerts of the same server; `where` holds conditions on their labels. */
export async function openPrometheusAlerts(opening: PrometheusOpening, where?: string): Promise<AlertSource> {
  const { wiring, transport, clock } = opening;
  const values = readInputs(prometheusInputs, [], wiring.raw);
  const { prometheusAlerts } = await import('../../telemetry/alerts/prometheus.js');
  return prometheusAlerts({
    ...{ transport, clock, deadlineMilliseconds: 60_000, ...(await entranceIn(values, opening)) },
    ...(where !== undefined && { where }),
  });
}

type Entrance = { readonly address: URL; readonly authorization?: Authorization };

async function entranceIn(values: Values, { wiring, credential }: PrometheusOpening): Promise<Entrance> {
  const { azureAudience } = await import('../../telemetry/prometheus/http/authorization.js');
  const given = values['prometheus-url'];
  if (given === undefined || !URL.canParse(given)) throw missing(wiring);
  const address = new URL(given);
  const isAzure = values['prometheus-token'] === undefined && azureAudience(address) !== undefined;
  const authorization: Authorization | undefined = isAzure
    ? { kind: 'azure', credential: await credential() }
    : authorizationIn(values);
  return { address, ...(authorization && { authorization }) };
}

function authorizationIn(values: Values): Authorization | undefined {
  const { 'prometheus-token': token, 'prometheus-user': user } = values;
  if (token === undefined) return undefined;
  return user === undefined ? { kind: 'bearer', token } : { kind: 'basic', user, password: token };
}

function settingsIn(values: Values): Omit<PrometheusSettings, 'address'> {
  const { 'prometheus-match': where, 'prometheus-requests': requests, 'prometheus-bad': bad } = values;
  const {
    'prometheus-label': label,
    'prometheus-latency': latency,
    'prometheus-interval': interval,
  } = values;
  return {
    ...(where !== undefined && { where }),
    ...(requests !== undefined && { requests }),
    ...(bad !== undefined && { bad }),
    ...(label !== undefined && { mark: markIn(label) }),
    ...(latency !== undefined && {
      latency: latency === 'none' ? latency : { metric: latency, unit: 'seconds' },
    }),
    ...(interval !== undefined && { scrapeMilliseconds: interval.milliseconds }),
  };
}

/** `slot=arm`, or a label alone, which holds the version. */
function markIn(text: string): Mark {
  const [label = '', is] = text.split('=');
  return { label, is: is === 'arm' ? is : 'version' };
}

function missing({ raw }: Pick<Wiring, 'raw'>): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { [spell('prometheus-url', raw.host)]: 'it is needed by this source, as an address' },
  });
}
