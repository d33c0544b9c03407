// What there is to combine: where a rollout runs, on what, written down where, how its run dies, and what goes wrong beside.
import type { HostName } from '../../../shared/step/names.js';

export const hostNames = ['github', 'azure-pipelines', 'terminal'] as const satisfies readonly HostName[];
export const targetNames = [
  'app-service',
  'container-apps',
  'traffic-manager',
  'gateway-api',
  'front-door',
  'feature-flag',
  'command',
  'front-door-classic',
] as const;
export const ledgerNames = ['file', 'git'] as const;
export const deathNames = ['sigint', 'sigterm', 'sigkill', 'sigstop', 'no-network'] as const;
export const troubleNames = [
  'storm',
  'reset-after',
  'lag',
  'frozen',
  'ledger-down',
  'lease-lost',
  'oidc-refused',
] as const;

export type TargetName = (typeof targetNames)[number];
export type LedgerName = (typeof ledgerNames)[number];
export type DeathName = (typeof deathNames)[number];
export type TroubleName = (typeof troubleNames)[number];

/** So many changes a calm run asks for, as long as there is still something to do behind them. */
export const changesOf: Readonly<Record<TargetName, number>> = {
  'app-service': 3,
  'container-apps': 2,
  'traffic-manager': 2,
  'gateway-api': 2,
  'front-door': 3,
  'feature-flag': 2,
  command: 2,
  'front-door-classic': 2,
};

export type Stratum = { readonly host: HostName; readonly target: TargetName; readonly ledger: LedgerName };

/** `none`: a run that nobody ends, as a measure for the others. */
export type Cell = {
  readonly stratum: Stratum;
  readonly death: DeathName | 'none';
  readonly trouble: TroubleName | undefined;
};

export const strata: readonly Stratum[] = hostNames.flatMap(host =>
  targetNames.flatMap(target => ledgerNames.map(ledger => ({ host, target, ledger }))),
);

export function stratumName({ host, target, ledger }: Stratum): string {
  return `${host} ${target} ${ledger}`;
}

/** Every stratum with every death, quiet and with every trouble. */
export const fullCross: readonly Cell[] = strata.flatMap(stratum =>
  deathNames.flatMap(death =>
    [undefined, ...troubleNames].map(trouble => ({ stratum, death, trouble }) as const),
  ),
);
