// The job's own token for Sigstore, and the way to the services that turn it into a signature.
import { Fault } from '../../fault/fault.js';
import { withoutSecrets } from '../../http/answer/redact.js';
import type { Signer } from '../../record/signer.js';
import {
  type Endpoints,
  gitHubs,
  type Identity,
  notSigned,
  type Post,
  publicGood,
  sigstoreSigner,
} from '../../record/signers/sigstore.js';
import type { SignValues } from '../../steps/record-promotion/sign-inputs.js';
import type { Wiring } from '../adapters.js';
import { openDownload } from '../artifact/network.js';
import { instanceFor } from './instance.js';

export async function keyless(wiring: Wiring, values: SignValues): Promise<Signer> {
  const endpoints = endpointsFor(wiring, values);
  return sigstoreSigner(endpoints, await identityOf(wiring), await postFor(wiring));
}

function endpointsFor(wiring: Wiring, values: SignValues): Endpoints {
  const name = instanceFor(wiring, values);
  if (name === 'public-good') return publicGood;
  if (name === 'github') return gitHubs;
  const { 'fulcio-url': authority, 'rekor-url': log, 'timestamp-url': timestamp } = values;
  if (authority === undefined || (log === undefined && timestamp === undefined)) {
    throw new Fault('INPUT_INVALID', 'a Sigstore of your own needs its addresses', {
      hint: 'give fulcio-url, and rekor-url or timestamp-url or both',
    });
  }
  return {
    authority: new URL(authority),
    ...(log !== undefined && { log: new URL(log) }),
    ...(timestamp !== undefined && { timestamp: new URL(timestamp) }),
  };
}

async function identityOf({ host }: Wiring): Promise<Identity> {
  const token = await host.idToken('sigstore');
  const claims = claimsIn(token.reveal());
  const subject = String(claims['email'] ?? claims['sub'] ?? '');
  if (subject === '') throw notSigned('the token of this job says nobody');
  const environment = claims['environment'];
  if (environment === undefined) {
    host.log.warning(
      'this job names no environment: whoever asks for its record by the environment will refuse it; set environment: in the job',
    );
  }
  const place = environment === undefined ? '' : `, in the environment ${String(environment)}`;
  return { token, subject, words: `${String(claims['job_workflow_ref'] ?? subject)}${place}` };
}

/** Ours was issued a moment ago; whether it is genuine is the authority's to check. */
function claimsIn(token: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    // It is no token of that form.
    throw notSigned('the host gave a token that cannot be read');
  }
}

const largestAnswer = 262_144;

async function postFor(wiring: Wiring): Promise<Post> {
  const download = await openDownload(wiring, { offline: false });
  return async (url, body) => {
    const { status, bytes } = await download({
      url,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, application/timestamp-reply',
      },
      body: JSON.stringify(body),
      maximumBytes: largestAnswer,
    });
    if (status === 200 || status === 201) return bytes;
    const said = Buffer.from(bytes).toString('utf8').replace(/\s+/g, ' ').slice(0, 200);
    const words = withoutSecrets(said, { url, headers: [], body: JSON.stringify(body) });
    throw notSigned(`${url.host} answered ${status}: ${words}`, { status, host: url.host });
  };
}
