// The exact commands that finish by hand what could not be finished: back to the shares from before. One table, by
// target; nothing is asked of Azure for it.
import type { TargetKind } from '../../traffic/kinds.js';
import type { Split } from '../../traffic/split.js';

export type Place = {
  readonly kind: TargetKind;
  /** The full id. */
  readonly resource: string;
  /** The shares from before. */
  readonly split: Split;
  readonly stable: string;
  readonly candidate: string;
  /** The builds have changed places. */
  readonly isExchanged: boolean;
};

export function backByHand(place: Place): readonly string[] {
  return commands[place.kind](place, coordinatesOf(place.resource));
}

type Coordinates = { readonly subscription: string; readonly group: string; readonly name: string };

function coordinatesOf(resource: string): Coordinates {
  const parts = resource.split('/');
  return { subscription: parts[2] ?? '', group: parts[4] ?? '', name: parts.at(-1) ?? '' };
}

type Maker = (place: Place, at: Coordinates) => readonly string[];

const commands: Readonly<Record<TargetKind, Maker>> = {
  'app-service': ({ split, candidate, isExchanged }, at) => {
    const where = `--name ${word(at.name)} ${inGroup(at)}`;
    const others = shares(split).filter(([name]) => name !== 'production');
    const rules =
      others.length === 0
        ? `az webapp traffic-routing clear ${where}`
        : `az webapp traffic-routing set ${where} --distribution ${others.map(([name, share]) => word(`${name}=${share}`)).join(' ')}`;
    if (!isExchanged) return [rules];
    return [
      `az webapp deployment slot swap ${where} --slot ${word(candidate)} --target-slot production`,
      rules,
    ];
  },
  'container-apps': ({ split }, at) => {
    const where = `--name ${word(at.name)} ${inGroup(at)}`;
    const weights = Object.entries(split).map(([name, share]) => word(`${name}=${share}`));
    const active = shares(split).map(
      ([name]) => `az containerapp revision activate ${where} --revision ${word(name)}`,
    );
    return [...active, `az containerapp ingress traffic set ${where} --revision-weight ${weights.join(' ')}`];
  },
  'traffic-manager': ({ split }, at) => {
    const where = `--profile-name ${word(at.name)} ${inGroup(at)} --type externalEndpoints`;
    return Object.entries(split).map(([name, share]) => {
      const state =
        share > 0
          ? `--endpoint-status Enabled --weight ${Math.max(1, Math.round(share * 10))}`
          : '--endpoint-status Disabled';
      return `az network traffic-manager endpoint update ${where} --name ${word(name)} ${state}`;
    });
  },
};

function inGroup({ group, subscription }: Coordinates): string {
  return `--resource-group ${word(group)} --subscription ${word(subscription)}`;
}

function shares(split: Split): readonly (readonly [string, number])[] {
  return Object.entries(split).filter(([, share]) => share > 0);
}

/** As a POSIX shell takes it for one word. */
function word(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
