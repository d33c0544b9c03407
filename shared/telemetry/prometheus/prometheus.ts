// Telemetry out of Prometheus, or whatever answers as it does: raw samples are fetched, and differences are taken here.
import type { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Transport } from '../../http/transport.js';
import type { Answered, Telemetry, TelemetryAbilities } from '../telemetry.js';
import { answered } from '../unreadable.js';
import { counts } from './counts.js';
import { azureRole, createAsk, hintFor } from './http/asking.js';
import { type Authorization, isOwn } from './http/authorization.js';
import type { Means } from './requests.js';
import { series } from './series.js';
import { type Plan, type PrometheusSettings, planOf } from './settings.js';
import { spread } from './spread.js';
import { versions } from './versions.js';

export type PrometheusOptions = PrometheusSettings & {
  readonly transport: Pick<Transport, 'send'>;
  readonly clock: Pick<Clock, 'now'>;
  /** All tries of one question together. Default 60 s. */
  readonly deadlineMilliseconds?: number;
};

/** Throws PROMETHEUS_UNUSABLE for settings that can never be asked by. */
export function prometheus(options: PrometheusOptions): Telemetry {
  const { transport, clock, address, authorization, deadlineMilliseconds = 60_000 } = options;
  const plan = planOf(options);
  const connection = { transport, address, ...(authorization && { authorization }), deadlineMilliseconds };
  const means: Means = { ask: createAsk(connection), plan, now: clock.now };
  const look = async <T>(question: () => Promise<Answered<T>>) =>
    withoutSecret(await answered(question, (fault: Fault) => hintFor(fault, connection)), authorization);
  return {
    name: `prometheus ${address.host}${address.pathname.replace(/\/+$/, '')}`,
    abilities: abilitiesOf(plan, authorization),
    counts: question => look(async () => overheard(await counts(means, question), address)),
    series: question => look(async () => overheard(await series(means, question), address)),
    spread: question => look(() => spread(means, question)),
    versions: question => look(() => versions(means, question)),
  };
}

function abilitiesOf(plan: Plan, authorization: Authorization | undefined): TelemetryAbilities {
  const { address, stepMilliseconds, lagMilliseconds, requests } = plan;
  const scope = `the Azure Monitor workspace of ${address.host}`;
  const why = 'to query the requests of both arms';
  return {
    stepMilliseconds,
    lagMilliseconds,
    latency: requests.latency === undefined ? 'none' : 'histogram',
    questions: ['counts', 'series', 'spread', 'versions'],
    leastRoles: authorization?.kind === 'azure' ? [{ role: azureRole, scope, why }] : [],
  };
}

/** Inside a network of one's own that is usual. Who reads the verdict should know. */
function overheard<T extends { readonly remarks: readonly string[] }>(
  answer: Answered<T>,
  address: URL,
): Answered<T> {
  if (answer.kind !== 'told' || address.protocol === 'https:' || isOwn(address)) return answer;
  const remark = `${address.host} was asked without encryption: whoever is on the way can change what it says`;
  return { kind: 'told', value: { ...answer.value, remarks: [...answer.value.remarks, remark] } };
}

/** A server may say in its refusal what it was sent. */
function withoutSecret<T>(answer: Answered<T>, authorization: Authorization | undefined): Answered<T> {
  const secret = secretOf(authorization);
  return answer.kind === 'told' || secret === ''
    ? answer
    : { ...answer, why: answer.why.replaceAll(secret, '***') };
}

function secretOf(authorization: Authorization | undefined): string {
  switch (authorization?.kind) {
    case 'bearer':
      return authorization.token.reveal();
    case 'basic':
      return authorization.password.reveal();
    default:
      return '';
  }
}
