// The function apps of the usual world: one on Flex Consumption, which has no slots, and one with slots and triggers.
import type { ArmWorld, Behaviour, FunctionWorld, SiteWorld } from './world.js';

type Where = { readonly group: string; readonly location: string };

const healthy = (version: string): Behaviour => ({
  version,
  errorRate: 0,
  latency: { medianMs: 0, tailMs: 0 },
  down: false,
});

const invoices = (where: Where): SiteWorld => ({
  ...where,
  name: 'invoices',
  kind: 'functionapp,linux',
  plan: 'plan-flex',
  flex: { runtime: 'node', version: '20' },
  stickySettings: [],
  rules: [],
  production: {
    hostName: 'invoices.azurewebsites.net',
    config: { functionAppScaleLimit: 100 },
    settings: { FUNCTIONS_EXTENSION_VERSION: '~4' },
    containers: [],
    app: healthy('2.0.0'),
  },
  slots: {},
});

const functions: readonly FunctionWorld[] = [
  {
    name: 'receive',
    language: 'node',
    bindings: [
      { type: 'httpTrigger', direction: 'in', name: 'request', authLevel: 'function', methods: ['post'] },
      { type: 'http', direction: 'out', name: '$return' },
    ],
  },
  {
    name: 'sweep',
    language: 'node',
    bindings: [{ type: 'timerTrigger', direction: 'in', name: 'timer', schedule: '0 */5 * * * *' }],
  },
  {
    name: 'settle',
    language: 'node',
    bindings: [
      {
        type: 'queueTrigger',
        direction: 'in',
        name: 'message',
        queueName: 'settlements',
        connection: 'STORE',
      },
    ],
  },
];

const functionArm = (hostName: string, version: string, pair: string): ArmWorld => ({
  hostName,
  config: { linuxFxVersion: 'NODE|20', alwaysOn: true },
  settings: {
    FUNCTIONS_EXTENSION_VERSION: '~4',
    FUNCTIONS_WORKER_RUNTIME: 'node',
    WEBSITE_RUN_FROM_PACKAGE: `https://contosoartifacts.blob.core.windows.net/packages/notifier-${pair.repeat(32)}.zip`,
  },
  containers: [],
  app: healthy(version),
  functions,
});

/** A timer and a queue start two of its functions: no split of requests moves those. */
const notifier = (where: Where): SiteWorld => ({
  ...where,
  name: 'notifier',
  kind: 'functionapp,linux',
  plan: 'plan-premium',
  stickySettings: [],
  rules: [],
  production: functionArm('notifier.azurewebsites.net', '3.0.0', 'a1'),
  slots: { staging: functionArm('notifier-staging.azurewebsites.net', '3.1.0', 'a2') },
});

export const functionApps = (where: Where): readonly SiteWorld[] => [invoices(where), notifier(where)];
