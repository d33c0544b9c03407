// Jobs on GitHub that record promotions, each in an environment, with a Sigstore on this machine.
import { join } from 'node:path';
import { type Claims, workflowClaims } from '../../support/sigstore/claims.js';
import type { LoopbackSigstore } from '../../support/sigstore/loopback.js';
import { folderWith } from '../artifact/files/temporary-folder.js';
import { service, standing } from './past.js';
import { recordRun } from './run-step.js';

export type Texts = Readonly<Record<string, string>>;

export const digest = `sha256:${'cd'.repeat(32)}`;

export const jobIn = (environment: string, more: Claims = {}): Claims => ({
  ...workflowClaims,
  environment,
  sub: `repo:octo/app:environment:${environment}`,
  ...more,
});

export type Place = { readonly ledger: string; readonly root: string; readonly services: string };

export function placeWith({ root, services }: LoopbackSigstore): Place {
  const folder = folderWith({ 'root.jsonl': `${JSON.stringify(root)}\n` });
  return { ledger: join(folder, 'ledger'), root: join(folder, 'root.jsonl'), services };
}

type Job = { readonly claims?: Claims; readonly variables?: Texts };

export const recordIn = (
  { ledger, root, services }: Place,
  environment: string,
  more: Texts = {},
  { claims = jobIn(environment), variables = {} }: Job = {},
) =>
  recordRun({
    flags: {
      service,
      environment,
      ledger: `file:${ledger}`,
      sigstore: 'custom',
      'fulcio-url': services,
      'rekor-url': services,
      'trusted-root': root,
      ...more,
    },
    environment: { GITHUB_REPOSITORY: 'octo/app', ...variables },
    claims,
  });

export async function bundleIn({ ledger }: Place, environment: string): Promise<string> {
  const { promotions } = await standing(ledger, environment);
  return promotions.at(-1)?.records.at(-1)?.signed ?? '';
}
