// Finds the app that an address names, as it is by now, or says that it is not there.
import type { Answer } from '../../exchange.js';
import type { ArmCall, ArmOperation } from '../arm-provider.js';
import { noResource } from '../arm-refusals.js';
import type { ContainerApp } from './live.js';
import { appNamed } from './lookup.js';
import { settleAll } from './settle.js';

export type OnApp = { readonly call: ArmCall; readonly app: ContainerApp; readonly now: number };

export const onApp =
  (answer: (target: OnApp) => Answer): ArmOperation['run'] =>
  call => {
    const now = settleAll(call.state);
    const name = call.names['app'] ?? '';
    const app = appNamed(call.state.containerApps, call.group, name);
    return app ? answer({ call, app, now }) : noResource(`Microsoft.App/containerApps/${name}`, call.group);
  };
