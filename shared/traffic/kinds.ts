// The kinds of target and the coordinates that name one: once, for the steps' inputs and for the policy.
import { optional, required } from '../step/input.js';
import { choice, text } from '../step/kinds.js';
import { exactlyOneOf, needs } from '../step/rules.js';

export const targetKinds = ['app-service'] as const;
export type TargetKind = (typeof targetKinds)[number];

const resourceGroupName = text({
  pattern: /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u,
  expected: 'the name of a resource group',
});
const siteName = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/,
  expected: 'the name of an app, 2 to 60 letters, digits or hyphens',
});
const slotName = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}$/,
  expected: '`idle` or the name of a slot',
});
const resourceId = text({
  pattern: /^\/subscriptions\/[^/\s]+\/./i,
  expected: 'a resource id that starts with /subscriptions/',
});

export const targetInputs = {
  target: required(choice(targetKinds), 'What splits the traffic.', { label: 'Target' }),
  'resource-group': optional(resourceGroupName, 'The resource group of the app.', {
    label: 'Resource group',
    pick: { dataSource: 'AzureResourceGroups' },
  }),
  app: optional(siteName, 'The name of the app.', {
    label: 'App',
    pick: { dataSource: 'AzureRMWebAppNames' },
  }),
  'resource-id': optional(
    resourceId,
    'The full resource id of the app, instead of `resource-group` and `app`.',
  ),
  candidate: optional(
    slotName,
    'The slot that holds, or will hold, the new version: its name, or `idle` for the one slot without traffic.',
    {
      label: 'Candidate',
      pick: {
        dataSource: 'AzureRMWebAppSlotsId',
        parameters: { WebAppName: '$(app)', ResourceGroupName: '$(resourceGroup)' },
        resultTemplate:
          '{"Value":"{{{ #extractResource slots}}}","DisplayValue":"{{{ #extractResource slots}}}"}',
      },
    },
  ),
} as const;

export const targetRules = [exactlyOneOf('app', 'resource-id'), needs('app', 'resource-group')] as const;
