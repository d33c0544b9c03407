// Long operations: each one has an id, takes its time, and can be asked about at two addresses.
import { type Answer, type AnswerHeaders, json } from '../../exchange.js';
import type { State } from '../../state.js';
import { noteEvent } from '../activity/record.js';
import { groupScope } from '../arm-place.js';
import type { ArmCall, ArmOperation } from '../arm-provider.js';
import { noResource, refusal } from '../arm-refusals.js';
import type { ContainerApp, Operation, OperationFailure } from '../container-apps/live.js';
import { appNamed } from '../container-apps/lookup.js';
import { settleAll } from '../container-apps/settle.js';
import { appView } from '../container-apps/views.js';
import { containersVersion } from '../container-apps/world.js';

type Plan = { readonly kind: Operation['kind']; readonly failure?: OperationFailure | undefined };

const type = 'Microsoft.App/containerApps';

const actions: Readonly<Record<Operation['kind'], string>> = {
  write: `${type}/write`,
  delete: `${type}/delete`,
  start: `${type}/start/action`,
  stop: `${type}/stop/action`,
};

/** As addresses have a place: `westeurope`. */
export const placeName = (location: string): string => location.replaceAll(' ', '').toLowerCase();

/** The activity log learns how it ended when it ends. */
const noteEnd = (state: State, operation: Operation): void =>
  state.agenda.at(operation.endsAt, at => {
    noteEvent(state, {
      at,
      actor: operation.actor,
      action: actions[operation.kind],
      resource: `${groupScope(state.world.subscription, operation.group)}/providers/${type}/${operation.app}`,
      group: operation.group,
      type,
      status: operation.failure ? 'Failed' : 'Succeeded',
      ...(operation.failure ? { description: operation.failure.message } : {}),
      operation: operation.id,
      correlation: operation.correlation,
    });
  });

export const beginOperation = (call: ArmCall, app: ContainerApp, plan: Plan): Operation => {
  const { state } = call;
  const startedAt = state.clock.now().getTime();
  const operation: Operation = {
    id: call.operation,
    kind: plan.kind,
    app: app.name,
    group: app.group,
    location: placeName(app.environment.location),
    actor: call.actor,
    correlation: call.correlation,
    startedAt,
    endsAt: startedAt + state.habits.containerOperationSeconds * 1000,
    failure: plan.failure,
  };
  state.containerApps.operations.set(operation.id, operation);
  app.operation = operation;
  noteEnd(state, operation);
  return operation;
};

const below = (call: ArmCall, operation: Operation): string =>
  `/subscriptions/${call.state.world.subscription}/providers/Microsoft.App/locations/${operation.location}`;

const addressOf = (call: ArmCall, operation: Operation, kind: string): string =>
  `https://management.azure.com${below(call, operation)}/${kind}/${operation.id}?api-version=${containersVersion}`;

export const statusHeaders = (call: ArmCall, operation: Operation): AnswerHeaders => ({
  'azure-asyncoperation': `${addressOf(call, operation, 'containerappOperationStatuses')}&azureAsyncOperation=true`,
});

export const resultHeaders = (call: ArmCall, operation: Operation): AnswerHeaders => ({
  location: addressOf(call, operation, 'containerappOperationResults'),
});

export const accepted = (call: ArmCall, operation: Operation): Answer => ({
  status: 202,
  headers: { ...statusHeaders(call, operation), ...resultHeaders(call, operation) },
  body: '',
});

type Asked = { readonly call: ArmCall; readonly operation: Operation; readonly isOver: boolean };

const withOperation =
  (answer: (asked: Asked) => Answer): ArmOperation['run'] =>
  call => {
    const now = settleAll(call.state);
    const id = call.names['operation'] ?? '';
    const operation = call.state.containerApps.operations.get(id);
    return operation
      ? answer({ call, operation, isOver: operation.endsAt <= now })
      : noResource(`Microsoft.App/locations/operations/${id}`, call.group);
  };

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const operationStatus = withOperation(({ call, operation, isOver }) => {
  const ended = operation.failure ? 'Failed' : 'Succeeded';
  return json(200, {
    id: `${below(call, operation)}/containerappOperationStatuses/${operation.id}`,
    name: operation.id,
    status: isOver ? ended : 'InProgress',
    startTime: iso(operation.startedAt),
    ...(isOver ? { endTime: iso(operation.endsAt) } : {}),
    ...(isOver && operation.failure ? { error: operation.failure } : {}),
  });
});

export const operationResult = withOperation(({ call, operation, isOver }) => {
  if (!isOver) return { status: 202, headers: resultHeaders(call, operation), body: '' };
  if (operation.failure) return refusal(400, operation.failure.code, operation.failure.message);
  const app = appNamed(call.state.containerApps, operation.group, operation.app);
  return app ? json(200, appView(call.state, app)) : { status: 204, headers: {}, body: '' };
});

/** An operation is judged at the group of its app: its address lies below the subscription, where few have a role. */
export const operationScope: NonNullable<ArmOperation['scope']> = (ask, state) => {
  const id = ask.path.split('/').at(-1) ?? '';
  const { subscription } = state.world;
  const group = state.containerApps.operations.get(id)?.group;
  return group === undefined ? `/subscriptions/${subscription}` : groupScope(subscription, group);
};
