// Alerts that Azure Monitor has fired: one list, no decisions. What is odd in an answer is a fault.
import { Fault } from '../../fault/fault.js';
import type { Arm } from '../arm.js';
import { sendToArm } from '../arm-request.js';

/** The newest one that Azure documents for alerts; there is none that is not a preview and knows as much. */
const apiVersion = '2019-05-05-preview';
/** The most that Azure puts on one page. */
const pageSize = 250;
const mostPages = 20;

export type AlertsQuery = {
  readonly subscription: string;
  /** One resource by its full id, or all of a group by its name. */
  readonly of:
    | { readonly kind: 'resource'; readonly id: string }
    | { readonly kind: 'group'; readonly name: string };
};

export type FiredAlert = {
  readonly name: string;
  /** From Sev0, which is the worst, to Sev4. */
  readonly severity: string;
  /** New, Acknowledged or Closed: what people made of it. */
  readonly state: string;
  readonly target: string;
  readonly startedAt: string;
};

export type Alerts = {
  /** Those whose condition has not ended. Azure remembers them for 30 days. */
  readonly fired: (query: AlertsQuery) => Promise<readonly FiredAlert[]>;
};

export function createAlerts(arm: Arm): Alerts {
  return {
    fired: async query => {
      const { subscription, of } = query;
      const resource = of.kind === 'resource' ? of.id : `/subscriptions/${subscription}`;
      const alerts: FiredAlert[] = [];
      let url = addressOf(query);
      for (let pages = 1; ; pages += 1) {
        const { json } = await sendToArm(arm, { method: 'GET', url, resource });
        const { value, nextLink } = fields(json);
        if (!Array.isArray(value)) throw odd('the answer has no list of alerts');
        alerts.push(...value.map(alertIn));
        if (typeof nextLink !== 'string' || nextLink === '') return alerts;
        if (pages >= mostPages) throw odd('there are more pages of alerts than are read');
        url = nextLink;
      }
    },
  };
}

/** A month back, which is as far as Azure remembers: the usual day would hide what has fired since. */
function addressOf({ subscription, of }: AlertsQuery): string {
  const parameters = new URLSearchParams({
    'api-version': apiVersion,
    ...(of.kind === 'resource' ? { targetResource: of.id } : { targetResourceGroup: of.name }),
    monitorCondition: 'Fired',
    timeRange: '30d',
    pageCount: String(pageSize),
  });
  return `/subscriptions/${subscription}/providers/Microsoft.AlertsManagement/alerts?${parameters}`;
}

type Fields = Readonly<Record<string, unknown>>;

function alertIn(given: unknown): FiredAlert {
  const alert = fields(given);
  const { severity, alertState, monitorCondition, targetResource, startDateTime } = fields(
    fields(alert['properties'])['essentials'],
  );
  if (monitorCondition !== 'Fired') throw odd('it tells alerts that were not asked for');
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    name: text(alert['name']),
    severity: text(severity),
    state: text(alertState),
    target: text(targetResource),
    startedAt: text(startDateTime),
  };
}

function fields(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw odd('an alert or the answer itself is no object');
}

function odd(words: string): Fault {
  return new Fault('HTTP_UNREADABLE', `alerts of Azure Monitor: ${words}`);
}
