// The codes of telemetry, objectives and the judge.
import { type CatalogueEntry, entry } from './catalogue-entry.js';

export const telemetryCodes = {
  OBJECTIVE_UNUSABLE: entry(
    'yours',
    'An objective cannot be read, or can never be met or missed.',
    'correct the objective; the message names the place and what was expected',
    'Objectives are read before anything is asked of Azure. An objective that cannot fail is refused like one that cannot pass.',
  ),
  LOG_QUERY_UNUSABLE: entry(
    'yours',
    'A source in Log Analytics is described in a way that can never be asked.',
    'correct the setting; the message names it and says what was expected',
    'The scope is the id of a workspace or the full id of an Application Insights component. Expressions and queries in KQL have to be whole: every text ended, every bracket closed, and an expression is one expression. They are looked at before anything is sent.',
  ),
  PROBE_UNUSABLE: entry(
    'yours',
    'An arm cannot be probed at the address that was given.',
    'give an address with https:// that leads to this arm alone',
    'Probes may carry a header of yours, and what they are answered is judged. They go over TLS to the address of the arm itself, follow no redirect, and never carry a user or a password in the address.',
  ),
  HTTP_SOURCE_UNUSABLE: entry(
    'yours',
    'A source of JSON over HTTP is described in a way that cannot be asked.',
    'correct the template or the path; the message names each of them and what was expected',
    'The address is a template with placeholders such as {from}, {to} and {arm} behind the host. Values are found by plain paths such as data.points[0].total: no wildcards, no filters, no code.',
  ),
  PROMETHEUS_UNUSABLE: entry(
    'yours',
    'A source in Prometheus is described in a way that can never be asked.',
    'correct the setting; the message names it and says what was expected',
    'The address is what stands in front of /api/v1. Conditions on labels are written as in PromQL, such as job="shop". A token travels by https:// only, and one of Azure to an Azure Monitor workspace alone. All of it is looked at before anything is sent.',
  ),
  JUDGE_LINE_UNREADABLE: entry(
    'yours',
    'A line given to azure-promote judge cannot be read.',
    'correct the line; the message holds its number and what was expected there',
    'Every line is one JSON object: a run, one of its checks, or its end. What was answered before the bad line stands.',
  ),
  GATE_FAILED: entry(
    'refused',
    'A gate has failed: the candidate is worse than stable, or an objective is missed.',
    'read the reasons: each names the objective, the numbers of both arms and how sure it is',
    'The page of the gate draws how the evidence grew. Nothing was moved: a gate only judges.',
  ),
  GATE_UNDECIDED: entry(
    'refused',
    'A gate could not tell: too little was seen, or both versions fail alike.',
    'watch for longer, or when there is more traffic; the verdict says how much more is needed',
    'Undecided is never taken for good. `azure-promote plan` tells beforehand what can be seen at which traffic.',
  ),
  GATE_NO_DATA: entry(
    'refused',
    'A gate was told of no requests, or of too small a part of the time.',
    'check that the app reports to this source, and that role and versions are those of its telemetry',
    'Nothing that was not seen passes. Telemetry is some minutes late: a version that has just begun may not be known yet.',
  ),
  TELEMETRY_UNREADABLE: entry(
    'refused',
    'Whoever counts requests could not be read.',
    'read what the source said; a missing role is named with the scope at which it is needed',
    'Refused, throttled, cut off or contradicting itself: an answer that cannot be trusted is no answer.',
  ),
  VERSION_UNKNOWN: entry(
    'yours',
    'A version that was named does not report to the source.',
    'correct the version; those of the last hour are listed',
    'Versions are compared letter by letter with service.version of the requests, which OpenTelemetry and Application Insights report when the app is told of it.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
