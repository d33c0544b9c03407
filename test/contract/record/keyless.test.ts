// Records that a job signs by its identity, over a whole Sigstore on this machine: who can verify them, and where they lie.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { startHttpServer } from '../../support/http-server.js';
import { unsignedToken, workflowClaims } from '../../support/sigstore/claims.js';
import { type LoopbackSigstore, startSigstore } from '../../support/sigstore/loopback.js';
import { removeFolders } from '../artifact/files/temporary-folder.js';
import { verify } from '../artifact/step/run-step.js';
import { bundleIn, digest, jobIn, placeWith, recordIn } from './jobs.js';
import { promoted, service, standing } from './past.js';
import { recordRun } from './run-step.js';

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
afterEach(removeFolders);

const place = () => placeWith(sigstore);

describe('a record that a job signs', () => {
  it.each([
    { witness: 'a log', more: {} },
    { witness: 'a log and a timestamp', more: { stamp: 'too' } },
  ])('is a bundle that the official library verifies ($witness)', async ({ more }) => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    const stamp = 'stamp' in more ? { 'timestamp-url': sigstore.services } : {};
    const run = await recordIn(at, 'staging', stamp);
    expect(run).toMatchObject({ outcome: 'passed', outputs: { 'signed-by': 'sigstore', digest } });
    const library = bundleFromJSON(JSON.parse(await bundleIn(at, 'staging')));
    const material = toTrustMaterial(TrustedRoot.fromJSON(sigstore.root));
    const signer = new Verifier(material, { timestampThreshold: 'stamp' in more ? 2 : 1 }).verify(
      toSignedEntity(library),
    );
    expect(signer.identity?.subjectAlternativeName).toBe(workflowClaims['san']);
  });

  it('needs no log where a timestamp authority is the witness, as with GitHub’s own', async () => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    const run = await recordRun({
      flags: {
        service,
        environment: 'staging',
        ledger: `file:${at.ledger}`,
        'fulcio-url': sigstore.services,
        'timestamp-url': sigstore.services,
      },
      claims: jobIn('staging'),
    });
    expect(run).toMatchObject({ outcome: 'passed' });
    const bundle = bundleFromJSON(JSON.parse(await bundleIn(at, 'staging')));
    expect(bundle.verificationMaterial.tlogEntries).toEqual([]);
    const material = toTrustMaterial(TrustedRoot.fromJSON(sigstore.root));
    const verifier = new Verifier(material, { tlogThreshold: 0, timestampThreshold: 1 });
    expect(verifier.verify(toSignedEntity(bundle)).identity?.subjectAlternativeName).toBe(
      workflowClaims['san'],
    );
  });

  it('is believed by verify-artifact for its environment, and for no other', async () => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    await recordIn(at, 'staging');
    const asked = {
      digest,
      'signer-workflow': 'octo/app/.github/workflows/release.yml',
      'predicate-type': 'https://in-toto.io/attestation/svr/v0.2',
      'trusted-root': at.root,
      bundle: await bundleIn(at, 'staging'),
    };
    expect(await verify({ ...asked, predecessors: 'staging' })).toMatchObject({ exitCode: 0 });
    expect(await verify({ ...asked, predecessors: 'qa' })).toMatchObject({ exitCode: 1 });
  });

  it('warns when the job names no environment', async () => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    const { environment: _, ...anonymous } = jobIn('staging');
    const run = await recordIn(at, 'staging', {}, { claims: anonymous });
    expect(run.page).toContain('names no environment');
  });

  it.each([
    ['refuses, and repeats what it was sent', 400],
    ['answers with a page', 200],
  ])('is not kept when a service %s (RECORD_NOT_SIGNED)', async (_, status) => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    const echo = await startHttpServer([(response, { body }) => void response.writeHead(status).end(body)]);
    const run = await recordIn(at, 'staging', { 'fulcio-url': echo.origin });
    await echo.close();
    expect(run).toMatchObject({ exitCode: 3, error: { code: 'RECORD_NOT_SIGNED' } });
    const token = unsignedToken({ ...jobIn('staging'), aud: 'sigstore' });
    expect(echo.seen[0]?.body).toContain(token);
    expect(JSON.stringify(run)).not.toContain(token);
    expect((await standing(at.ledger, 'staging')).promotions[0]?.records).toEqual([]);
  });
});

describe('a record that is also an attestation', () => {
  const stored = async (status: number) => {
    const at = place();
    await promoted(at.ledger, { environment: 'staging', digest });
    const api = await startHttpServer([
      response => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify(status === 201 ? { id: 7 } : { message: 'Resource not accessible by integration' }),
        );
      },
    ]);
    const run = await recordIn(
      at,
      'staging',
      { store: 'github' },
      { variables: { GITHUB_API_URL: api.origin } },
    );
    await api.close();
    return { run, api, signed: await bundleIn(at, 'staging') };
  };

  it('is told to GitHub as it is kept, once', async () => {
    const { run, api, signed } = await stored(201);
    expect(run).toMatchObject({ outcome: 'passed' });
    expect(api.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /repos/octo/app/attestations',
    ]);
    expect(JSON.parse(api.seen[0]?.body ?? '')).toEqual({ bundle: JSON.parse(signed) });
  });

  it('is kept in the ledger when GitHub does not take it, and the log says so', async () => {
    const { run, signed } = await stored(403);
    expect(run).toMatchObject({ outcome: 'passed', outputs: { 'signed-by': 'sigstore' } });
    expect(run.page).toContain('attestations: write');
    expect(signed).not.toBe('');
  });
});
