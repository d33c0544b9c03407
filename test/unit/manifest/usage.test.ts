import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { azureUsage, githubUsage, terminalUsage } from '../../../shared/manifest/usage.js';
import { sampleStep } from './sample-step.js';

const [example, plain] = sampleStep.examples;
if (example === undefined || plain === undefined) throw new Error('the sample has two examples');

describe('an example', () => {
  it('is a step of a workflow, without the inputs of other hosts', () => {
    expect(parse(githubUsage(sampleStep, example))).toEqual([
      {
        name: "The shop's first rung: 10%",
        uses: 'OWNER/azure-promote/actions/canary-shift@v1',
        with: {
          site: 'shop',
          'client-id': 'me',
          'client-secret': '$' + '{{ secrets.CLIENT_SECRET }}',
          weight: '10%',
          'dry-run': 'true',
          objectives: 'errors: 1%\nlatency: 300ms',
        },
      },
    ]);
  });

  it('is a step of a pipeline, with secrets from variables', () => {
    expect(parse(azureUsage(sampleStep, example))).toEqual([
      {
        task: 'AzurePromoteCanaryShift@1',
        displayName: "The shop's first rung: 10%",
        inputs: {
          azureSubscription: 'production',
          site: 'shop',
          clientSecret: '$(clientSecret)',
          weight: '10%',
          dryRun: true,
          objectives: 'errors: 1%\nlatency: 300ms',
        },
      },
    ]);
  });

  it('is a command line with secrets from the environment', () => {
    expect(terminalUsage(sampleStep, plain)).toBe('azure-promote canary-shift --site shop');
    expect(terminalUsage(sampleStep, example)).toMatch(
      /^AZURE_PROMOTE_CLIENT_SECRET="\$CLIENT_SECRET" azure-promote canary-shift --site shop --client-id me /,
    );
  });

  it('reaches the command as it is meant, through a real shell', () => {
    const values = {
      site: "it's; rm -r $HOME",
      'client-id': '`id`',
      objectives: 'errors: 1%\n"latency": 300ms',
    };
    const line = terminalUsage(sampleStep, { title: 'x', values });
    const script = `azure-promote() { printf '%s|' "$@"; }\n${line}`.replaceAll(
      'azure-promote',
      'azure_promote',
    );
    const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('|').slice(0, -1);
    expect(words).toEqual([
      'canary-shift',
      ...['--site', values.site],
      ...['--client-id', values['client-id']],
      ...['--objectives', values.objectives],
    ]);
  });

  it('never shows the value of a secret', () => {
    const all = [githubUsage, azureUsage, terminalUsage].map(render => render(sampleStep, example)).join();
    expect(all).not.toContain('not-shown');
  });
});
