// Container Apps: one request each, no decisions. Reads by Azure's own client, loaded on first use; changes by
// requests of our own, since the client's long operations wait by real time and send less than they are given.
import { randomUUID } from 'node:crypto';
import type {
  Container,
  ContainerApp,
  ContainerAppsAPIClient,
  Replica,
  Revision,
  TrafficWeight,
} from '@azure/arm-appcontainers';
import { retryClassHeader } from '../http/transport.js';
import type { Arm } from './arm.js';
import { sendToArm } from './arm-request.js';
import { type Followed, type Following, follow, type Operation, operationOf } from './long-operation.js';
import { askSdk, correlationHeader, gather } from './sdk-request.js';

/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2024-03-01';

export type AppAddress = {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly app: string;
};

/**
 * Merged into the app: what is not named stays, a list is replaced whole. Secrets are never named here, since
 * a read does not tell their values.
 */
export type AppChange = {
  readonly configuration?: {
    readonly activeRevisionsMode?: 'Multiple';
    readonly ingress?: { readonly traffic: readonly TrafficWeight[] };
  };
  readonly template?: {
    readonly revisionSuffix: string;
    readonly containers: readonly Container[];
    readonly scale: { readonly minReplicas: number };
  };
};

export type ContainerApps = {
  /** Under which our changes stand in the activity log. */
  readonly correlation: string;
  readonly app: (at: AppAddress) => Promise<ContainerApp>;
  /** Those that were deactivated too. */
  readonly revisions: (at: AppAddress) => Promise<readonly Revision[]>;
  readonly replicas: (at: AppAddress, revision: string) => Promise<readonly Replica[]>;
  readonly appNames: (at: Omit<AppAddress, 'app'>) => Promise<readonly string[]>;
  /** The operation that goes on after the answer; undefined when it was over with it. */
  readonly change: (at: AppAddress, location: string, change: AppChange) => Promise<Operation | undefined>;
  readonly follow: (operation: Operation, following: Following) => Promise<Followed>;
  readonly activate: (at: AppAddress, revision: string) => Promise<void>;
  readonly deactivate: (at: AppAddress, revision: string) => Promise<void>;
};

export async function createContainerApps(arm: Arm, now: () => number): Promise<ContainerApps> {
  const { ContainerAppsAPIClient: Client } = await import('@azure/arm-appcontainers');
  const options = {
    apiVersion,
    endpoint: arm.cloud.resourceManager,
    credentialScopes: arm.cloud.resourceManagerScope,
    httpClient: arm.transport.client,
    retryOptions: { maxRetries: 0 },
  };
  const made = new Map<string, ContainerAppsAPIClient>();
  // Made once: a day of looks would throw thousands of pipelines away.
  const client = ({ subscription }: Pick<AppAddress, 'subscription'>) => {
    const known = made.get(subscription) ?? new Client(arm.credential, subscription, options);
    made.set(subscription, known);
    return known;
  };
  const correlation = randomUUID();
  const marked = { [correlationHeader]: correlation };
  // Switching on what is on changes nothing, so that it may be sent again in spite of its verb.
  const repeatable = { requestOptions: { customHeaders: { ...marked, [retryClassHeader]: 'idempotent' } } };
  return {
    correlation,
    app: at => askSdk(appOf(at), () => client(at).containerApps.get(at.resourceGroup, at.app)),
    revisions: at =>
      askSdk(appOf(at), () =>
        gather(client(at).containerAppsRevisions.listRevisions(at.resourceGroup, at.app)),
      ),
    replicas: (at, revision) =>
      askSdk(revisionOf(at, revision), async () => {
        const { containerAppsRevisionReplicas: sdk } = client(at);
        return (await sdk.listReplicas(at.resourceGroup, at.app, revision)).value;
      }),
    appNames: at =>
      askSdk(`resource group ${at.resourceGroup}`, async () => {
        const apps = await gather(client(at).containerApps.listByResourceGroup(at.resourceGroup));
        return apps.flatMap(app => app.name ?? []);
      }),
    change: async (at, location, properties) => {
      const answer = await sendToArm(arm, {
        method: 'PATCH',
        url: `${pathOf(at)}?api-version=${apiVersion}`,
        headers: marked,
        body: JSON.stringify({ location, properties }),
        resource: appOf(at),
      });
      return operationOf(answer, now());
    },
    follow: (operation, following) => follow(arm, operation, following),
    activate: (at, revision) =>
      askSdk(revisionOf(at, revision), () =>
        client(at).containerAppsRevisions.activateRevision(at.resourceGroup, at.app, revision, repeatable),
      ),
    deactivate: (at, revision) =>
      askSdk(revisionOf(at, revision), () =>
        client(at).containerAppsRevisions.deactivateRevision(at.resourceGroup, at.app, revision, repeatable),
      ),
  };
}

function pathOf({ subscription, resourceGroup, app }: AppAddress): string {
  const group = `/subscriptions/${subscription}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
  return `${group}/providers/Microsoft.App/containerApps/${encodeURIComponent(app)}`;
}

function appOf(at: AppAddress): string {
  return `container app ${at.app} in ${at.resourceGroup}`;
}

function revisionOf(at: AppAddress, revision: string): string {
  return `revision ${revision} of ${appOf(at)}`;
}
