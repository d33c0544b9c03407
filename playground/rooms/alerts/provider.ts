// Alerts of Azure Monitor, listed for a whole subscription and narrowed by filters, page by page.
import { type Answer, type Fields, json } from '../../exchange.js';
import { sameName } from '../../state.js';
import type { ArmCall, ArmProvider } from '../arm-provider.js';
import { refusal } from '../arm-refusals.js';
import type { RaisedAlert } from './alerts.js';

const known: Readonly<Record<string, RegExp>> = {
  'api-version': /./,
  targetresource: /^\/subscriptions\/.+/i,
  targetresourcegroup: /./,
  monitorcondition: /^(Fired|Resolved)$/,
  alertstate: /^(New|Acknowledged|Closed)$/,
  severity: /^Sev[0-4]$/,
  timerange: /^(1h|1d|7d|30d)$/,
  pagecount: /^([1-9]|[1-9]\d|1\d\d|2[0-4]\d|250)$/,
  ctoken: /^\d+$/,
};

const hour = 3_600_000;
const ranges: Readonly<Record<string, number>> = {
  '1h': hour,
  '1d': 24 * hour,
  '7d': 168 * hour,
  '30d': 720 * hour,
};

const bad = (message: string): Answer => refusal(400, 'BadRequest', message);

const groupOf = (target: string): string => target.match(/\/resourceGroups\/([^/]+)/i)?.[1] ?? '';

const view = (alert: RaisedAlert, id: string): Fields => ({
  properties: {
    essentials: {
      severity: alert.severity,
      signalType: 'Metric',
      alertState: alert.state,
      monitorCondition: alert.condition,
      monitorService: 'Platform',
      targetResource: alert.target.toLowerCase(),
      targetResourceName: alert.target.split('/').at(-1)?.toLowerCase() ?? '',
      targetResourceGroup: groupOf(alert.target).toLowerCase(),
      startDateTime: alert.startedAt.toISOString(),
      lastModifiedDateTime: alert.startedAt.toISOString(),
      actionStatus: { isSuppressed: false },
    },
  },
  id,
  type: 'Microsoft.AlertsManagement/alerts',
  name: alert.name,
});

const list = ({ ask, state }: ArmCall): Answer => {
  const given = new Map([...ask.query].map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, value] of given) {
    const form = known[name];
    if (!form) return bad(`The query parameter '${name}' is not known.`);
    if (!form.test(value)) return bad(`The value '${value}' of '${name}' is not permissible.`);
  }
  const since = state.clock.now().getTime() - (ranges[given.get('timerange') ?? '1d'] ?? 0);
  const fits = (name: string, value: string): boolean => {
    const wished = given.get(name);
    return wished === undefined || sameName(wished, value);
  };
  const found = state.alerts
    .all()
    .filter(({ startedAt }) => startedAt.getTime() >= since)
    .filter(each => fits('targetresource', each.target) && fits('targetresourcegroup', groupOf(each.target)))
    .filter(each => fits('monitorcondition', each.condition) && fits('alertstate', each.state))
    .filter(each => fits('severity', each.severity));
  const [size, from] = [Number(given.get('pagecount') ?? 25), Number(given.get('ctoken') ?? 0)];
  const path = `/subscriptions/${state.world.subscription}/providers/Microsoft.AlertsManagement/alerts`;
  const page = found
    .slice(from, from + size)
    .map((each, at) => view(each, `${path}/00000000-0000-0000-0000-${String(from + at).padStart(12, '0')}`));
  if (found.length <= from + size) return json(200, { value: page });
  const next = new URLSearchParams([...ask.query].filter(([name]) => name !== 'ctoken'));
  next.set('ctoken', String(from + size));
  return json(200, { value: page, nextLink: `https://management.azure.com:443${path}?${next}` });
};

export const alerts: ArmProvider = {
  namespace: 'Microsoft.AlertsManagement',
  reach: 'subscription',
  versions: ['2019-05-05-preview'],
  locations: ['global'],
  types: ['alerts'],
  routes: [
    {
      address: 'alerts',
      operations: { GET: { action: 'Microsoft.AlertsManagement/alerts/read', run: list } },
    },
  ],
};
