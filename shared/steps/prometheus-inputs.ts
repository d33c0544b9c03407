// How a Prometheus is asked, and how it knows the arms: inputs of every step that judges.
import { optional } from '../step/input.js';
import { duration, secret, text } from '../step/kinds.js';
import { needs } from '../step/rules.js';

const metricName = text({ pattern: /^[A-Za-z_:][\w:.]*$/, expected: 'the name of a metric' });

export const prometheusInputs = {
  'prometheus-url': optional(
    text({
      pattern: /^https?:\/\/[^\s?#@]+$/,
      expected: 'an address such as https://metrics.example.com/prometheus',
    }),
    'The Prometheus of `source: prometheus`: what stands in front of `/api/v1`. At an Azure Monitor workspace the identity of the step signs in.',
  ),
  'prometheus-token': optional(
    secret(),
    'A token that may query there, or the password of `prometheus-user`.',
  ),
  'prometheus-user': optional(text(), 'The user, where a user and a password are asked for.'),
  'prometheus-match': optional(text(), 'Conditions that every series of the app fits, such as `job="shop"`.'),
  'prometheus-label': optional(
    text({
      pattern: /^[A-Za-z_]\w*(=(version|arm))?$/,
      expected: 'a label, and what it holds: `build=version`, or `slot=arm`',
    }),
    'The label that tells the arms apart, and whether it holds their version or the name of their slot or revision: `version=version` unless given.',
  ),
  'prometheus-requests': optional(metricName, 'The counter of requests. Default: `http_requests_total`.'),
  'prometheus-bad': optional(text(), 'The condition that failed requests fit. Default: `code=~"5.."`.'),
  'prometheus-latency': optional(
    metricName,
    'The buckets of latency in seconds, or `none`. Default: `http_request_duration_seconds_bucket`.',
  ),
  'prometheus-interval': optional(
    duration(),
    'How often targets are scraped. Default: 15s. Intervals are judged that hold two scrapes.',
  ),
} as const;

export const prometheusRules = [
  needs('prometheus-url', 'source'),
  ...(['token', 'match', 'label', 'requests', 'bad', 'latency', 'interval'] as const).map(name =>
    needs(`prometheus-${name}`, 'prometheus-url'),
  ),
  needs('prometheus-user', 'prometheus-token'),
];
