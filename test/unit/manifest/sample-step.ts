// A step with an input of every kind, for the renderers to render. It is never run.
import { only, optional, required, withDefault } from '../../../shared/step/input.js';
import {
  choice,
  duration,
  file,
  flag,
  keyValues,
  lines,
  list,
  number,
  percent,
  secret,
  serviceConnection,
  structured,
  text,
} from '../../../shared/step/kinds.js';
import { atMostOneOf, needs } from '../../../shared/step/rules.js';
import { defineStep } from '../../../shared/step/step.js';

const slots = '{"Value":"{{{ #extractResource slots}}}","DisplayValue":"{{{ #extractResource slots}}}"}';

const inputs = {
  site: required(text(), 'The name of the site.', { pick: { dataSource: 'AzureRMWebAppNames' } }),
  'azure-subscription': only(['azure-pipelines'], required(serviceConnection(), 'The connection to Azure.')),
  'client-id': only(['github', 'terminal'], optional(text(), 'The client, with `client-secret`.')),
  'client-secret': optional(secret(), 'The secret of the client.'),
  slot: optional(text(), 'The slot beside production.', {
    label: 'Deployment slot',
    visibleWhen: 'dry-run != true',
    pick: {
      dataSource: 'AzureRMWebAppSlotsId',
      parameters: { WebAppName: '$(site)' },
      resultTemplate: slots,
    },
  }),
  ladder: withDefault(choice(['slow', 'fast', 'one-rung']), 'slow', 'The ladder to climb.'),
  'dry-run': withDefault(flag(), 'false', 'Whether to plan only.'),
  'max-requests': withDefault(number({ from: 1, to: 100, whole: true }), '10', 'Requests at once.'),
  weight: optional(percent(), 'The first share of the candidate.'),
  'settle-for': withDefault(duration(), '5m', 'How long to wait after `weight` was set.'),
  regions: optional(list(), 'The regions to go through.'),
  'said-first': optional(lines(), 'What is said first.'),
  labels: optional(keyValues(), 'Labels for the record.'),
  policy: optional(file(), 'The policy.'),
  objectives: optional(structured(), 'Objectives, a | b.'),
} as const;

export const sampleStep = defineStep<{ readonly target: string }>()({
  name: 'canary-shift',
  title: 'Canary shift',
  summary: 'Climbs the ladder, and goes back when the candidate is worse.',
  about: ['It judges on every rung.', 'It never raises after a failure.'],
  inputs,
  rules: [atMostOneOf<typeof inputs>('policy', 'objectives'), needs('slot', 'site')],
  outputs: { 'last-weight': 'The share of the candidate at the end.' },
  needs: ['target'],
  examples: [
    {
      title: "The shop's first rung: 10%",
      values: {
        site: 'shop',
        'azure-subscription': 'production',
        'client-id': 'me',
        'client-secret': 'not-shown',
        weight: '10%',
        'dry-run': 'true',
        objectives: 'errors: 1%\nlatency: 300ms',
      },
    },
    { title: 'All defaults', values: { site: 'shop', 'azure-subscription': 'production' } },
  ],
  look: () => Promise.reject(new Error('the sample is never run')),
});
