// A record as an attestation of the repository on GitHub, beside the ledger. Best effort: the ledger is what counts.
import { asFault } from '../../fault/fault.js';
import { readInputs } from '../../step/read.js';
import { ledgerInputs } from '../../steps/groups.js';
import type { Wiring } from '../adapters.js';

export async function publish(wiring: Wiring, signed: string): Promise<void> {
  const { host, environment, raw } = wiring;
  const bundle: unknown = JSON.parse(signed);
  const isCertified = typeof Object(Object(bundle).verificationMaterial).certificate === 'object';
  if (!isCertified) {
    host.log.warning(
      'only what a job signs by its identity can be an attestation on GitHub: this record is in the ledger alone',
    );
    return;
  }
  const token = readInputs(ledgerInputs, [], raw)['ledger-token'];
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
  try {
    const { openTransport } = await import('../transport.js');
    await openTransport(wiring).send({
      method: 'POST',
      url: new URL(`${api}/repos/${repository}/attestations`),
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token && { authorization: `Bearer ${token.reveal()}` }),
      },
      body: JSON.stringify({ bundle }),
      // The same bundle twice says the same twice.
      retry: 'idempotent',
    });
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    // It is signed and kept; only who looks at GitHub alone does not find it.
    host.log.warning(
      `the record is in the ledger, and GitHub did not take it as an attestation (permissions: attestations: write): ${fault.message}`,
    );
  }
}
