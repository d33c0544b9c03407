// What PUT and PATCH of a container app do not take.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { type Came, errorOf, type Fields } from '../caller.js';
import { ask, below, start } from './asking.js';

describe('a write to a container app', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  const put = (name: string, body: Fields): Promise<Came> =>
    ask(playground, `containerApps/${name}`, { method: 'PUT', body: JSON.stringify(body) });

  const newApp = (more: Fields = {}): Fields => ({
    location: 'westeurope',
    tags: { team: 'orders' },
    properties: {
      environmentId: below(playground, 'managedEnvironments/cae-prod'),
      configuration: { ingress: { external: true, targetPort: 80 } },
      template: { containers: [{ name: 'app', image: 'contoso.azurecr.io/fresh:1.0.0' }] },
      ...more,
    },
  });

  it.each([
    ['no location', { properties: {} }, 400, 'LocationRequired'],
    ['another location', { location: 'East US' }, 409, 'InvalidResourceLocation'],
    ['an unknown field', { location: 'westeurope', propertys: {} }, 400, 'ContainerAppInvalidSchema'],
    [
      'a mode that does not exist',
      { location: 'westeurope', properties: { configuration: { activeRevisionsMode: 'Both' } } },
      400,
      'ContainerAppInvalidActiveRevisionsMode',
    ],
    [
      'more replicas at least than at most',
      { location: 'westeurope', properties: { template: { scale: { minReplicas: 9 } } } },
      400,
      'ContainerAppInvalidScale',
    ],
    [
      'no containers',
      { location: 'westeurope', properties: { template: { containers: [] } } },
      400,
      'ContainerAppContainerRequired',
    ],
    [
      'a container without an image',
      { location: 'westeurope', properties: { template: { containers: [{ name: 'app' }] } } },
      400,
      'ContainerAppImageRequired',
    ],
    [
      'a secret that is not there',
      {
        location: 'westeurope',
        properties: {
          template: {
            containers: [{ name: 'app', image: 'a:1', env: [{ name: 'KEY', secretRef: 'none' }] }],
          },
        },
      },
      400,
      'ContainerAppSecretRefNotFound',
    ],
    [
      'a port that is none',
      { location: 'westeurope', properties: { configuration: { ingress: { targetPort: 70_000 } } } },
      400,
      'ContainerAppInvalidIngressTargetPort',
    ],
  ])('is refused for %s', async (_, body, status, code) => {
    const came = await ask(playground, 'containerApps/orders-api', {
      method: 'PATCH',
      body: JSON.stringify(body),
    });
    expect([came.status, errorOf(came).code]).toEqual([status, code]);
  });

  it.each([
    ['a name that is none', 'Fresh_App', {}, 'ContainerAppInvalidName'],
    [
      'an environment that is not there',
      'fresh',
      { environmentId: '/nothing' },
      'ManagedEnvironmentNotFound',
    ],
    ['no template', 'fresh', { template: {} }, 'ContainerAppContainerRequired'],
  ])('is refused for %s', async (_, name, more, code) => {
    const came = await put(name, newApp(more));
    expect([came.status, errorOf(came).code]).toEqual([400, code]);
  });
});
