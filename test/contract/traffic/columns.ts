// The columns of the table behaviours x targets: every kind of target, the rows that it is played in, and what it cannot have
// with the reason. Plain words, so that the reporter and the page docs/reference/targets.md read them as well.
import { type TargetKind, targetKinds } from '../../../shared/traffic/kinds.js';

export type Column = {
  /** As the suites call them. */
  readonly rows: readonly [string, ...string[]];
  /** By behaviour; the suite shows that it does not hold. */
  readonly except?: Readonly<Record<string, string>>;
};

export const columns: Readonly<Record<TargetKind, Column>> = {
  'app-service': { rows: ['App Service', 'App Service, other habits'] },
  'container-apps': { rows: ['Container Apps'] },
  'traffic-manager': { rows: ['Traffic Manager'] },
  'front-door': { rows: ['Front Door'] },
  'front-door-classic': {
    rows: ['Front Door (classic)'],
    except: {
      'reconciles a write that was applied but never answered':
        'it looks before each try, and so knows by itself that the first one came through',
    },
  },
  'feature-flag': {
    rows: ['Feature flag', 'Feature flag, variants'],
    except: {
      'names role and scope when it may not write':
        'the data plane names neither in its refusal; the message names the role that is needed',
      'says who changed it, and when': 'a store keeps when a flag was changed, and not by whom',
    },
  },
  'gateway-api': { rows: ['Gateway API'] },
  command: {
    rows: ['Command'],
    except: { 'names role and scope when it may not write': 'nobody signs in to Azure for it' },
  },
};

export function columnOf(row: string): Column {
  const kind = targetKinds.find(each => columns[each].rows.includes(row));
  if (kind === undefined) throw new Error(`${row} is no row of columns.ts`);
  return columns[kind];
}

/** The title of the test that shows it. */
export function openTitle(behaviour: string): string {
  return `cannot hold: ${behaviour}`;
}
