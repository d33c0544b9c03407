// Scenarios ready to be called by name. Each is a document as anybody could write it; docs/reference/scenarios.md says
// what each is good for.
import type { Fields } from '../exchange.js';

type Document = Fields & { readonly name: string; readonly about: string };

/** Enough visitors that a candidate with a tenth of them is heard of within a minute. */
const visitors = { payments: '20/s' };
const change = { method: 'PATCH', path: '/sites/payments/config/web' };
const candidate = (app: Fields): Fields => ({ world: { sites: { payments: { staging: app } } } });
const stable = (app: Fields): Fields => ({ world: { sites: { payments: { production: app } } } });

const controlPlane: readonly Document[] = [
  {
    name: 'frozen-control-plane',
    about: 'After two minutes nothing can be changed for half an hour; everything can still be read.',
    events: [{ at: '2m', for: '30m', do: { freeze: { status: 503 } } }],
  },
  {
    name: 'conflicting-control-plane',
    about: 'From the start every change conflicts with something else, for ten minutes.',
    events: [{ for: '10m', do: { freeze: { status: 409 } } }],
  },
  {
    name: 'throttled',
    about: 'After one minute the control plane answers 429 for five minutes, and asks for 20 seconds.',
    events: [{ at: '1m', for: '5m', do: { throttle: { retryAfter: '20s' } } }],
  },
  {
    name: 'slow-control-plane',
    about: 'Half of what is asked of the control plane is answered 3 real seconds late.',
    events: [{ on: { room: 'arm', share: 0.5 }, do: { delay: '3s' } }],
  },
  {
    name: 'error-pages',
    about: 'After one minute, and for two, the control plane is behind a gateway that knows HTML only.',
    events: [
      {
        at: '1m',
        for: '2m',
        on: { room: 'arm' },
        do: { page: { html: '<h1>Bad Gateway</h1>', status: 502 } },
      },
    ],
  },
  {
    name: 'flaky-network',
    about:
      'One request to the control plane in twenty is dropped: half before it was carried out, half after.',
    events: [
      { on: { room: 'arm', share: 0.025 }, do: { drop: 'before' } },
      { on: { room: 'arm', share: 0.025 }, do: { drop: 'after' } },
    ],
  },
];

const changes: readonly Document[] = [
  {
    name: 'lost-before',
    about: 'The connection is dropped before the first change of the split was made.',
    events: [{ on: { ...change, nth: 1 }, do: { drop: 'before' } }],
  },
  {
    name: 'lost-after',
    about: 'The connection is dropped after the first change of the split was made.',
    events: [{ on: { ...change, nth: 1 }, do: { drop: 'after' } }],
  },
  {
    name: 'lost-update',
    about: 'The first change of the split is answered 200, and nothing was changed.',
    events: [{ on: { ...change, nth: 1 }, do: { lose: true } }],
  },
  {
    name: 'swap-twice',
    about: 'The first swap is carried out a second time, five minutes later: nobody asked for that.',
    events: [{ on: { method: 'POST', path: '/slotsswap', nth: 1 }, do: { again: '5m' } }],
  },
  {
    name: 'stale-reads',
    about: 'The second to fourth look at the split shows what the first look showed.',
    events: [
      { on: { method: 'GET', path: '/sites/payments/config/web', nth: 2, times: 3 }, do: { stale: true } },
    ],
  },
  {
    name: 'another-hand',
    about: 'As soon as the split was changed for the first time, somebody else sets the candidate to 50 %.',
    events: [
      { on: { ...change, nth: 1 }, do: { split: { site: 'payments', slot: 'staging', percent: 50 } } },
    ],
  },
];

const identity: readonly Document[] = [
  {
    name: 'oidc-refused',
    about: 'After five minutes neither GitHub nor Azure DevOps states who runs, as after the end of a job.',
    events: [
      { at: '5m', do: { refuse: 'github' } },
      { at: '5m', do: { refuse: 'pipelines' } },
    ],
  },
  {
    name: 'sign-in-refused',
    about: 'After five minutes Entra trusts the federated credential no more.',
    events: [{ at: '5m', do: { refuse: 'entra' } }],
  },
];

const apps: readonly Document[] = [
  {
    name: 'candidate-fails',
    about: 'With visitors. After three minutes the candidate fails for 30 % of its requests.',
    load: visitors,
    events: [{ at: '3m', do: candidate({ errorRate: 0.3 }) }],
  },
  {
    name: 'candidate-slow',
    about: 'With visitors. The candidate answers in 400 ms, and the stable version in 40.',
    load: visitors,
    world: {
      sites: {
        payments: {
          production: { latency: { medianMs: 40, tailMs: 90 } },
          staging: { latency: { medianMs: 400, tailMs: 900 } },
        },
      },
    },
  },
  {
    name: 'candidate-dies',
    about: 'With visitors. After four minutes the candidate answers nobody any more.',
    load: visitors,
    events: [{ at: '4m', do: candidate({ down: true }) }],
  },
  {
    name: 'candidate-fails-under-load',
    about: 'With visitors. The candidate is well up to 4 requests/s and fails more the more it gets beyond.',
    load: visitors,
    world: {
      sites: {
        payments: {
          staging: {
            underLoad: [
              { perSecond: 4, errorRate: 0 },
              { perSecond: 12, errorRate: 0.5 },
            ],
          },
        },
      },
    },
  },
  {
    name: 'stable-fails',
    about: 'With visitors. After three minutes the stable version fails, and the candidate is well.',
    load: visitors,
    events: [{ at: '3m', do: stable({ errorRate: 0.3 }) }],
  },
  {
    name: 'everything-fails',
    about: 'With visitors. After three minutes both versions fail alike, for five minutes.',
    load: visitors,
    events: [
      { at: '3m', do: candidate({ errorRate: 0.3 }) },
      { at: '3m', do: stable({ errorRate: 0.3 }) },
      { at: '8m', do: candidate({ errorRate: 0 }) },
      { at: '8m', do: stable({ errorRate: 0 }) },
    ],
  },
];

export const readyMade: readonly Document[] = [...controlPlane, ...changes, ...identity, ...apps];
