// What each deed of a scenario means: a rule of trouble, or something that happens in the world.
import { type Fields, isFields } from '../exchange.js';
import type { TroubleDeed, TroubleMatch } from '../trouble/trouble.js';
import { durationText } from './amounts.js';
import type { Deed } from './scenario.js';

export type Order =
  | { readonly kind: 'trouble'; readonly match: TroubleMatch; readonly deed: TroubleDeed }
  | { readonly kind: 'effect'; readonly deed: Effect };

type EffectName = 'world' | 'split' | 'swap' | 'request' | 'load' | 'advance';
export type Effect = Extract<Deed, { readonly kind: EffectName }>;
type Spoiling = Exclude<Deed, Effect>;

const error = (code: string, message: string): Fields => ({ error: { code, message } });

const throttled = (retryAfter: number): TroubleDeed => ({
  status: 429,
  headers: { 'retry-after': String(Math.ceil(retryAfter / 1000)) },
  body: error('TooManyRequests', 'The request is being throttled, by order of the scenario.'),
});

const frozen = (status: 409 | 503): TroubleDeed => ({
  status,
  body: error(
    status === 409 ? 'Conflict' : 'ServiceUnavailable',
    'No changes are taken at the moment, by order of the scenario.',
  ),
});

/** What each issuer says to somebody whom it does not know any more. */
const refusals = {
  github: { room: 'oidc-github', deed: { status: 401, body: { message: 'Bad credentials' } } },
  pipelines: {
    room: 'oidc-pipelines',
    deed: {
      status: 401,
      body: { message: 'TF400813: The user is not authorized to access this resource.', errorCode: 0 },
    },
  },
  entra: {
    room: 'entra',
    deed: {
      status: 401,
      body: {
        error: 'invalid_client',
        error_description:
          'AADSTS700213: No matching federated identity record found for presented assertion subject, by order of the scenario.',
        error_codes: [700213],
      },
    },
  },
} as const;

const spoil = (match: TroubleMatch, deed: TroubleDeed): Order => ({ kind: 'trouble', match, deed });

const bodyOf = (body: unknown): { readonly body?: string | Fields } => {
  if (body === undefined) return {};
  return { body: typeof body === 'string' ? body : JSON.stringify(body) };
};

const spoilt = (deed: Spoiling): Order => {
  switch (deed.kind) {
    case 'fail': {
      const { status, headers, body } = deed.value;
      return spoil({}, { status, ...(headers && { headers }), ...bodyOf(body) });
    }
    case 'page':
      return spoil({}, deed.value);
    case 'drop':
      return spoil({}, deed.value === 'before' ? 'reset-before' : 'reset-after');
    case 'delay':
      return spoil({}, { delayMs: deed.value });
    case 'hang':
      return spoil({}, 'hang');
    case 'empty':
      return spoil({}, 'empty-body');
    case 'stale':
      return spoil({ kind: 'read' }, 'stale');
    case 'lose':
      return spoil({ kind: 'write' }, 'lose');
    case 'again':
      return spoil({ kind: 'write' }, { againMs: deed.value });
    case 'throttle':
      return spoil({ room: 'arm' }, throttled(deed.value.retryAfter ?? 20_000));
    case 'freeze':
      return spoil({ kind: 'write' }, frozen(deed.value.status ?? 503));
    case 'refuse': {
      const { room, deed: refusal } = refusals[deed.value];
      return spoil(room === 'entra' ? { room, method: 'POST' } : { room }, refusal);
    }
    default: {
      const unreachable: never = deed;
      return unreachable;
    }
  }
};

/** Its own match is where a deed makes sense; `on` narrows it. */
export const orderOf = (deed: Deed, on: TroubleMatch = {}): Order => {
  switch (deed.kind) {
    case 'world':
    case 'split':
    case 'swap':
    case 'request':
    case 'load':
    case 'advance':
      return { kind: 'effect', deed };
    default: {
      const order = spoilt(deed);
      return order.kind === 'trouble' ? { ...order, match: { ...order.match, ...on } } : order;
    }
  }
};

const spoken = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const by = (order: { readonly by?: string }): string => order.by ?? 'somebody else';

/** `{sites: {payments: {staging: {down: true}}}}` as `payments staging down true`. */
const leaves = (value: unknown, path: readonly string[] = []): readonly string[] =>
  isFields(value)
    ? Object.entries(value).flatMap(([name, each]) => leaves(each, [...path, name]))
    : [[...path.filter(each => each !== 'sites'), spoken(value)].join(' ')];

/** In few words, for whoever looks on. */
export const nameOfOrder = (deed: Deed): string => {
  switch (deed.kind) {
    case 'world':
      return leaves(deed.value).join(', ').slice(0, 200);
    case 'delay':
    case 'again':
    case 'advance':
      return `${deed.kind} ${durationText(deed.value)}`;
    case 'split':
      return `${by(deed.value)} sets ${deed.value.site}/${deed.value.slot} to ${deed.value.percent} %`;
    case 'swap':
      return `${by(deed.value)} swaps ${deed.value.site}/${deed.value.source}`;
    case 'request':
      return `${by(deed.value)} sends ${deed.value.method} ${deed.value.path}`;
    case 'hang':
    case 'empty':
    case 'stale':
    case 'lose':
      return deed.kind;
    default:
      return `${deed.kind} ${spoken(deed.value)}`.slice(0, 120);
  }
};
