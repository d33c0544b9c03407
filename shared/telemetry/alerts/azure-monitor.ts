// Whether an alert of Azure Monitor is firing: at one resource, or at any of a group.
import type { Alerts, AlertsQuery } from '../../azure/telemetry/alerts.js';
import type { Answered } from '../telemetry.js';
import { answered } from '../unreadable.js';
import type { Alert, AlertSource } from './alert.js';

export type AzureMonitorAlerts = { readonly client: Alerts; readonly query: AlertsQuery };

export function azureMonitorAlerts({ client, query }: AzureMonitorAlerts): AlertSource {
  const { of } = query;
  const where = of.kind === 'resource' ? (of.id.split('/').at(-1) ?? of.id) : `resource group ${of.name}`;
  return {
    name: `Azure Monitor alerts of ${where}`,
    firing: () =>
      answered(
        async (): Promise<Answered<readonly Alert[]>> => {
          const fired = await client.fired(query);
          // One that only people can end stays fired; who has closed it has said that it is over.
          const open = fired.filter(({ state }) => state !== 'Closed');
          return { kind: 'told', value: open.map(alertOf) };
        },
        ({ facts }) =>
          facts['status'] === 403
            ? `assign the role Monitoring Reader on the subscription ${query.subscription}: alerts are listed there`
            : undefined,
      ),
  };
}

function alertOf({ name, severity, startedAt }: Awaited<ReturnType<Alerts['fired']>>[number]): Alert {
  return {
    name: name === '' ? 'an alert without a name' : name,
    ...(severity !== '' && { severity }),
    ...(startedAt !== '' && { since: startedAt }),
  };
}
