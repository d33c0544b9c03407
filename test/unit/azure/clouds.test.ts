import { describe, expect, it } from '@jest/globals';
import { cloudOf, cloudOfEnvironment } from '../../../shared/azure/clouds.js';
import { cloudNames } from '../../../shared/steps/groups.js';

describe('clouds', () => {
  it('serves every cloud that the inputs offer, each with addresses of its own', () => {
    const clouds = cloudNames.map(cloudOf);
    for (const key of ['authority', 'resourceManager', 'federationAudience', 'logAnalytics'] as const) {
      expect(new Set(clouds.map(cloud => cloud[key])).size).toBe(cloudNames.length);
    }
  });

  it.each(cloudNames)('asks %s for tokens of its own control plane', name => {
    const cloud = cloudOf(name);
    expect(cloud.name).toBe(name);
    expect(cloud.resourceManagerScope).toBe(`${cloud.resourceManager}/.default`);
    expect(cloud.logAnalyticsScope).toBe(`${cloud.logAnalytics}/.default`);
  });

  it('knows the names that the Azure CLI and Azure DevOps use, whatever their case', () => {
    expect(cloudOfEnvironment('azurecloud')?.name).toBe('public');
    expect(cloudOfEnvironment('AzureUSGovernment')?.name).toBe('us-government');
    expect(cloudOfEnvironment('AzureChinaCloud')?.name).toBe('china');
    expect(cloudOfEnvironment('AzureStack')).toBeUndefined();
  });
});
