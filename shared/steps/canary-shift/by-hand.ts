// The exact commands that finish by hand what could not be finished: back to the shares from before. One table, by
// target; nothing is asked of Azure for it.
import type { TargetKind } from '../../traffic/kinds.js';
import type { Split } from '../../traffic/split.js';

export type Place = {
  readonly kind: TargetKind;
  /** The full id. */
  readonly resource: string;
  /** Of a resource that has several splits, which one. */
  readonly part?: string;
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
    const profile = `--profile-name ${word(at.name)} ${inGroup(at)}`;
    return enabledFirst(split).map(([name, share]) => {
      const state =
        share > 0
          ? `--endpoint-status Enabled --weight ${Math.max(1, Math.round(share * 10))}`
          : '--endpoint-status Disabled';
      // Azure takes no change of an endpoint without its type, and one profile may hold all of them.
      const query = word(`[?name==${rawText(name)}].type|[0]`);
      const type = `"$(az network traffic-manager endpoint list ${profile} --query ${query} --output tsv | sed 's|.*/||')"`;
      return `az network traffic-manager endpoint update ${profile} --type ${type} --name ${word(name)} ${state}`;
    });
  },
  'front-door': ({ split, part = 'ORIGIN_GROUP' }, at) => {
    const where = `--profile-name ${word(at.name)} --origin-group-name ${word(part)} ${inGroup(at)}`;
    return enabledFirst(split).map(([name, share]) => {
      const state =
        share > 0
          ? `--enabled-state Enabled --weight ${Math.max(1, Math.round(share * 10))}`
          : '--enabled-state Disabled';
      return `az afd origin update ${where} --origin-name ${word(name)} ${state}`;
    });
  },
  'front-door-classic': classicByHand,
  'feature-flag': flagByHand,
  'gateway-api': routeByHand,
  // Its resource is the command line that starts the program.
  command: ({ resource, split }) => {
    const line = JSON.stringify({ protocol: 1, id: 'by-hand', verb: 'write', split });
    return [`printf '%s\\n' ${word(line)} | ${resource}`];
  },
};

const readOnly = [
  'resourceState',
  'provisioningState',
  'cname',
  'frontdoorId',
  'rulesEngines',
  'extendedProperties',
  'privateEndpointStatus',
  'customHttpsConfiguration',
  'customHttpsProvisioningState',
  'customHttpsProvisioningSubstate',
];

/** The whole resource goes through jq: it can only be written as a whole, and without what is read-only. */
function classicByHand({ resource, split, part = 'BACKEND_POOL' }: Place): readonly string[] {
  const url = `--url ${word(`${resource}?api-version=2021-06-01`)}`;
  const backends = `.properties.backendPools[]|select(.name==${JSON.stringify(part)}).properties.backends[]`;
  const changes = Object.entries(split).map(([name, share]) => {
    const weight = share > 0 ? `|.weight=${Math.max(1, Math.round(share * 10))}` : '';
    const state = `.enabledState="${share > 0 ? 'Enabled' : 'Disabled'}"`;
    return `(${backends}|select(.address==${JSON.stringify(name)}))|=(${state}${weight})`;
  });
  const bare = `del(..|objects|${readOnly.map(name => `.${name}`).join(',')})|del(.id,.name,.type)`;
  return [
    `az rest --method get ${url} | jq ${word([...changes, bare].join('|'))} > front-door.json`,
    `az rest --method put ${url} --body @front-door.json`,
  ];
}

const flagType = 'application/vnd.microsoft.appconfig.ff+json;charset=utf-8';

/** The whole value goes through jq, so that nothing of it is lost but its blanks. */
function flagByHand({ resource, split, stable, candidate }: Place): readonly string[] {
  const url = new URL(resource);
  const key = decodeURIComponent(url.pathname.replace(/^\/kv\//, ''));
  const label = url.searchParams.get('label');
  const named = `--key ${word(key)}${label === null ? '' : ` --label ${word(label)}`}`;
  const where = `--endpoint ${url.origin} --auth-mode login ${named}`;
  const filter = `.conditions.client_filters[]|select(.name=="Microsoft.Targeting").parameters.Audience.DefaultRolloutPercentage`;
  const isTargeting = [stable, candidate].sort().join() === 'off,on';
  const change = isTargeting
    ? `(${filter})=${split['on'] ?? 0}`
    : `(.allocation.percentile[]|select(.variant==${JSON.stringify(candidate)}).variant)=${JSON.stringify(stable)}`;
  return [
    `az appconfig kv show ${where} --query value --output tsv | jq ${word(change)} > flag.json`,
    `az appconfig kv set ${where} --content-type ${word(flagType)} --value @flag.json --yes`,
  ];
}

/** Rules with one backend take no part: without weight they would answer 500. A merge needs no other right than we have. */
function routeByHand({ resource, split }: Place): readonly string[] {
  const [, namespace = '', name = ''] = /\/namespaces\/([^/]+)\/httproutes\/([^/]+)$/.exec(resource) ?? [];
  const where = `httproute ${word(name)} --namespace ${word(namespace)}`;
  const backends = '.spec.rules[]|select((.backendRefs//[])|length>1)|.backendRefs[]';
  const fine = Object.values(split).every(Number.isInteger) ? 1 : 100;
  const weights = Object.entries(split).map(
    ([arm, share]) =>
      `(${backends}|select(.name==${JSON.stringify(arm)})).weight=${Math.round(share * fine)}`,
  );
  const kept = '{metadata:{resourceVersion:.metadata.resourceVersion},spec:{rules:.spec.rules}}';
  return [
    `kubectl get ${where} --output json | jq ${word([...weights, kept].join('|'))} > rules.json`,
    `kubectl patch ${where} --type merge --patch-file rules.json`,
  ];
}

function inGroup({ group, subscription }: Coordinates): string {
  return `--resource-group ${word(group)} --subscription ${word(subscription)}`;
}

/** Whoever gets traffic first: at no moment may nobody be enabled. */
function enabledFirst(split: Split): readonly (readonly [string, number])[] {
  return Object.entries(split).sort(([, one], [, other]) => other - one);
}

/** As JMESPath takes it. */
function rawText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function shares(split: Split): readonly (readonly [string, number])[] {
  return Object.entries(split).filter(([, share]) => share > 0);
}

/** As a POSIX shell takes it for one word. */
function word(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
