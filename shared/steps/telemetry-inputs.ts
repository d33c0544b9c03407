// Who counts requests, and how it knows the arms: inputs of every step that judges.
import { optional } from '../step/input.js';
import { choice, type Kind, type Parsed, secret, structured, text } from '../step/kinds.js';
import { prometheusInputs } from './prometheus-inputs.js';

export const sourceKinds = [
  'platform',
  'log-analytics',
  'prometheus',
  'http-json',
  'probe',
  'load-test',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const telemetryName = text({ pattern: /^.{1,200}$/u, expected: 'a name of up to 200 characters' });

export const sourceInputs = {
  source: optional(
    choice(sourceKinds),
    'Who counts requests: the metrics of the platform, which need no configuration, Log Analytics, Prometheus, a service of your own that answers in JSON, our own requests to each arm (`probe`), or a run of Azure Load Testing. Default: `probe` when `load` is given, `load-test` with `load-test-run`, Log Analytics when `workspace-id` or `app-insights-id` is given, else the platform of `target`.',
  ),
  'workspace-id': optional(
    text({
      pattern: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
      expected: 'the id of a workspace, a GUID from its overview page',
    }),
    'Log Analytics: the id of the workspace that the app reports to.',
  ),
  'app-insights-id': optional(
    text({
      pattern:
        /^\/subscriptions\/[^/\s]+\/resourceGroups\/[^/\s]+\/providers\/Microsoft\.Insights\/components\/[^/\s]+$/i,
      expected: 'a resource id that ends in /providers/Microsoft.Insights/components/NAME',
    }),
    'Log Analytics: the full id of the Application Insights component instead of a workspace.',
  ),
  role: optional(
    telemetryName,
    'Log Analytics: the role that the service reports as (`cloud_RoleName`). A workspace holds many services. Several by commas, where slots report under names of their own. Default: the only one that reports the versions.',
  ),
  metrics: optional(
    structured(),
    'Metrics that objectives name beside requests, as YAML. `http-json` needs `requests` among them.',
  ),
  ...prometheusInputs,
  'source-header': optional(secret(), '`http-json`: a header that lets the questions in, as `name: value`.'),
} as const;

export const armInputs = {
  'candidate-version': optional(
    telemetryName,
    'How telemetry names the version of the candidate (`service.version`).',
  ),
  'stable-version': optional(telemetryName, 'How telemetry names the version of stable.'),
  'candidate-role': optional(
    telemetryName,
    'Log Analytics: the role of the candidate, where each arm reports as a role of its own.',
  ),
  'stable-role': optional(telemetryName, 'Log Analytics: the role of stable.'),
  'candidate-where': optional(
    telemetryName,
    'The requests of the candidate by an expression in KQL, such as `Url has "canary"`, or by conditions of Prometheus, such as `slot="staging"`.',
  ),
  'stable-where': optional(telemetryName, 'The requests of stable, the same way.'),
} as const;

/** Text that may stand on several lines and is read elsewhere. */
export function severalLines(expected: string): Kind<string> {
  const parse = (given: string): Parsed<string> => {
    const value = given.trim();
    if (/[^\P{Cc}\n\r\t]/u.test(value)) return { expected, note: 'it contains a control character' };
    return value === '' ? { expected } : { value };
  };
  return { name: 'list', expected, parse };
}
