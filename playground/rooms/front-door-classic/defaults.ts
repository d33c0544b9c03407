// The classic Front Door of the default world: a pool with one backend that everything goes to, and one beside it that gets
// nothing until it is enabled; and beside the pool what a careless whole write would lose.
import type { ClassicWorld } from './world.js';

const backend = (address: string, enabledState: 'Enabled' | 'Disabled', weight: number) => ({
  address,
  httpPort: 80,
  httpsPort: 443,
  enabledState,
  priority: 1,
  weight,
  backendHostHeader: address,
});

type Reference = { readonly id: string };

const ruleIn = (own: string, firewall: Reference) => ({
  name: 'everything',
  properties: {
    routeConfiguration: {
      '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration',
      forwardingProtocol: 'MatchRequest',
      backendPool: { id: `${own}/backendpools/payments` },
    },
    frontendEndpoints: [{ id: `${own}/frontendendpoints/default` }],
    acceptedProtocols: ['Http', 'Https'],
    patternsToMatch: ['/*'],
    enabledState: 'Enabled',
    webApplicationFirewallPolicyLink: firewall,
  },
});

const hostBehind = (firewall: Reference) => ({
  name: 'default',
  properties: {
    hostName: 'payments-classic.azurefd.net',
    sessionAffinityEnabledState: 'Disabled',
    sessionAffinityTtlSeconds: 0,
    webApplicationFirewallPolicyLink: firewall,
  },
});

export const defaultClassicDoors = (subscription: string): readonly ClassicWorld[] => {
  const below = `/subscriptions/${subscription}/resourcegroups/rg-prod/providers/Microsoft.Network`;
  const own = `${below}/frontdoors/payments-classic`;
  const firewall = { id: `${below}/frontdoorwebapplicationfirewallpolicies/payments` };
  return [
    {
      name: 'payments-classic',
      group: 'rg-prod',
      location: 'Global',
      tags: { team: 'payments', 'cost-center': '4711' },
      properties: {
        friendlyName: 'payments',
        routingRules: [ruleIn(own, firewall)],
        loadBalancingSettings: [
          {
            name: 'usual',
            properties: { sampleSize: 4, successfulSamplesRequired: 2, additionalLatencyMilliseconds: 500 },
          },
        ],
        healthProbeSettings: [
          {
            name: 'health',
            properties: {
              path: '/health',
              protocol: 'Https',
              intervalInSeconds: 30,
              enabledState: 'Enabled',
              healthProbeMethod: 'HEAD',
            },
          },
        ],
        backendPools: [
          {
            name: 'payments',
            properties: {
              backends: [
                backend('payments.azurewebsites.net', 'Enabled', 1000),
                backend('payments-preview.azurewebsites.net', 'Disabled', 1),
              ],
              loadBalancingSettings: { id: `${own}/loadbalancingsettings/usual` },
              healthProbeSettings: { id: `${own}/healthprobesettings/health` },
            },
          },
        ],
        frontendEndpoints: [hostBehind(firewall)],
        backendPoolsSettings: { enforceCertificateNameCheck: 'Enabled', sendRecvTimeoutSeconds: 30 },
        enabledState: 'Enabled',
      },
      distances: { 'payments.azurewebsites.net': 5, 'payments-preview.azurewebsites.net': 40 },
    },
  ];
};
