// What rules of Azure Monitor have raised. Nobody evaluates rules here: a test or a scenario says what fires, and since when.

export type RaisedAlert = {
  readonly name: string;
  /** The full id of the resource that it is about. */
  readonly target: string;
  readonly severity: 'Sev0' | 'Sev1' | 'Sev2' | 'Sev3' | 'Sev4';
  readonly startedAt: Date;
  /** Whether its condition still holds. */
  condition: 'Fired' | 'Resolved';
  /** What people have made of it. */
  state: 'New' | 'Acknowledged' | 'Closed';
};

export type AlertBoard = {
  readonly all: () => readonly RaisedAlert[];
  readonly raise: (alert: RaisedAlert) => void;
};

export const startAlerts = (): AlertBoard => {
  const raised: RaisedAlert[] = [];
  return { all: () => raised, raise: alert => void raised.push(alert) };
};
