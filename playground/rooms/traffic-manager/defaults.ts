// The profile of the default world: one endpoint in Azure, and one beside it that gets nothing until it is enabled.
import type { ProfileWorld } from './world.js';

export const defaultProfiles = (subscription: string): readonly ProfileWorld[] => [
  {
    name: 'payments-tm',
    group: 'rg-prod',
    tags: {},
    properties: {
      profileStatus: 'Enabled',
      trafficRoutingMethod: 'Weighted',
      dnsConfig: { relativeName: 'payments-tm', ttl: 30 },
      monitorConfig: {
        protocol: 'HTTPS',
        port: 443,
        path: '/health',
        intervalInSeconds: 30,
        timeoutInSeconds: 10,
        toleratedNumberOfFailures: 3,
      },
      trafficViewEnrollmentStatus: 'Disabled',
    },
    endpoints: [
      {
        kind: 'azureEndpoints',
        name: 'stable',
        properties: {
          targetResourceId: `/subscriptions/${subscription}/resourceGroups/rg-prod/providers/Microsoft.Web/sites/payments`,
          target: 'payments.azurewebsites.net',
          endpointStatus: 'Enabled',
          weight: 1000,
          priority: 1,
          alwaysServe: 'Disabled',
        },
      },
      {
        kind: 'externalEndpoints',
        name: 'candidate',
        properties: {
          target: 'payments-preview.azurewebsites.net',
          endpointStatus: 'Disabled',
          weight: 1,
          priority: 2,
          endpointLocation: 'West Europe',
          alwaysServe: 'Disabled',
        },
      },
    ],
  },
];
