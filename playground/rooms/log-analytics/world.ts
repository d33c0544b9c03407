// What a playground has of Log Analytics: one workspace, and one Application Insights component that all apps report to.
import type { State } from '../../state.js';

export type LogWorld = {
  readonly group: string;
  readonly workspace: { readonly name: string; readonly id: string };
  readonly component: string;
};

export const usualLogWorld: LogWorld = {
  group: 'rg-prod',
  workspace: { name: 'logs-prod', id: '3c9e6f10-7a52-4d0b-9c41-8e2f5a6b7c8d' },
  component: 'insights-prod',
};

export const logWorldOf = ({ world }: State): LogWorld => world.logs ?? usualLogWorld;

const idBelow = (state: State, below: string): string =>
  `/subscriptions/${state.world.subscription}/resourceGroups/${logWorldOf(state).group}/providers/${below}`;

export const workspaceResource = (state: State): string =>
  idBelow(state, `Microsoft.OperationalInsights/workspaces/${logWorldOf(state).workspace.name}`);

export const componentResource = (state: State): string =>
  idBelow(state, `Microsoft.Insights/components/${logWorldOf(state).component}`);
