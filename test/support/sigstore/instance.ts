// A whole Sigstore on a loopback port: authority with its certificate log, transparency logs, timestamp authority, all
// of @sigstore/mock behind one real server, and the official client to sign with them. Runs in a process of its own.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyPairKeyObjectResult,
  sign,
} from 'node:crypto';
import { bundleToJSON } from '@sigstore/bundle';
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import {
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  type Signer,
  TSAWitness,
  type Witness,
} from '@sigstore/sign';
import { type Behaviour, startHttpServer } from '../http-server.js';
import { type Claims, claimsIn, extensionsBeyondMock, unsignedToken } from './claims.js';
import { asLogged } from './dsse-log.js';
import { logV2 } from './log-v2.js';
import { rootDocument } from './root-document.js';
import type { Signing, SigningKey, WitnessName } from './signing.js';

export type Instance = {
  /** Where authority, log and timestamp authority listen, all at once. */
  readonly services: string;
  readonly root: Readonly<Record<string, unknown>>;
  readonly signedAt: number;
  readonly timestampRoot: Uint8Array;
  readonly sign: (signing: Signing) => Promise<unknown>;
  readonly timestamp: (data: Uint8Array) => Promise<Uint8Array>;
};

export async function startInstance(): Promise<Instance> {
  // One clock for all of them: fractions of a second are written in forms that not every reader knows, and a moment
  // ahead, since the roots of the mock are valid from the moment at which they are made.
  const clock = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000);
  const keys = {
    authority: pair('P-384'),
    certificates: pair(),
    log: pair(),
    newLog: pair(),
    time: pair('P-384'),
  };
  const certificates = await initializeCTLog(keys.certificates, clock);
  const authority = await initializeCA(keys.authority, certificates, clock);
  const time = await initializeTSA(keys.time, clock);
  let answer: (path: string) => HandlerFn | undefined = () => undefined;
  const server = await startHttpServer([respond(path => answer(path))]);
  const log = await initializeTLog(server.origin, keys.log, clock);
  const newLog = logV2(server.origin, keys.newLog);
  let claims: Claims = {};
  const withClaims = {
    rootCertificate: authority.rootCertificate,
    issueCertificate: (request: Parameters<typeof authority.issueCertificate>[0]) =>
      authority.issueCertificate({
        ...request,
        extensions: [...(request.extensions ?? []), ...extensionsBeyondMock(claims)],
      }),
  };
  const certifying = fulcioHandler(withClaims, { subjectClaim: 'san' });
  const logging: typeof log = {
    publicKey: log.publicKey,
    log: proposed => log.log(asLogged(proposed)),
    logV2: request => log.logV2(request),
  };
  const handlers = [
    {
      ...certifying,
      fn: (body: string) => {
        claims = claimsIn(body);
        return certifying.fn(body);
      },
    },
    rekorHandler(logging),
    newLog,
    tsaHandler(time),
  ];
  answer = path => handlers.find(handler => handler.path === path)?.fn;
  return {
    root: rootDocument({ origin: server.origin, authority, certificates, log, newLog, time }),
    services: server.origin,
    sign: signing => signAt(server.origin, signing),
    timestamp: async data => tokenIn(await time.timestamp(timestampRequest(data))),
    timestampRoot: bytesOf(time.rootCertificate),
    signedAt: clock.getTime(),
  };
}

function timestampRequest(data: Uint8Array) {
  return {
    artifactHash: createHash('sha256').update(data).digest(),
    hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
    nonce: 7,
    policyOID: '1.3.6.1.4.1.57264.2',
    certReq: true,
  };
}

/** A response is a status of five bytes in its sequence, and the token. */
function tokenIn(response: ArrayBufferView): Uint8Array {
  const bytes = bytesOf(response);
  const headLength = (bytes[1] ?? 0) < 0x80 ? 2 : 2 + ((bytes[1] ?? 0) & 0x7f);
  const statusLength = 2 + (bytes[headLength + 1] ?? 0);
  return bytes.subarray(headLength + statusLength);
}

function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function respond(handlerFor: (path: string) => HandlerFn | undefined): Behaviour {
  return (response, { url, body }) => {
    const handle = handlerFor(url);
    if (handle === undefined) {
      response.writeHead(404).end();
      return;
    }
    handle(body).then(
      ({ statusCode, response: content, contentType }) => {
        response.writeHead(statusCode, contentType === undefined ? {} : { 'content-type': contentType });
        response.end(content);
      },
      // The handlers answer 400 for what they know; the rest ends the connection and with it the test.
      () => response.destroy(),
    );
  };
}

async function signAt(origin: string, signing: Signing): Promise<unknown> {
  const { claims, statement, message, withChain = false, witnesses = ['log'] } = signing;
  const token = unsignedToken({ ...claims, aud: 'sigstore' });
  const identityProvider = { getToken: () => Promise.resolve(token) };
  const signer =
    signing.key === undefined
      ? new FulcioSigner({ fulcioBaseURL: origin, identityProvider })
      : keyed(signing.key);
  const options = { signer, witnesses: witnesses.map(name => witnessOf(origin, name)) };
  if (message !== undefined) {
    const data = Buffer.from(message, 'base64');
    return bundleToJSON(await new MessageSignatureBundleBuilder(options).create({ data }));
  }
  const data = Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement));
  const type = signing.payloadType ?? 'application/vnd.in-toto+json';
  return bundleToJSON(
    await new DSSEBundleBuilder({ ...options, certificateChain: withChain }).create({ data, type }),
  );
}

/** Signs as a vault does: the key never leaves it, and the signature comes as DER or as bare r||s. */
function keyed({ privateKey, hint, dsaEncoding }: SigningKey): Signer {
  const key = createPrivateKey(privateKey);
  const publicKey = createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }).toString();
  return {
    sign: data =>
      Promise.resolve({
        key: { $case: 'publicKey', publicKey, hint },
        signature: sign('sha256', data, { key, dsaEncoding }),
      }),
  };
}

function witnessOf(origin: string, name: WitnessName): Witness {
  if (name === 'timestamp') return new TSAWitness({ tsaBaseURL: origin });
  // The mock's entries of kind dsse lack their signatures.
  return name === 'log'
    ? new RekorWitness({ rekorBaseURL: origin, entryType: 'intoto' })
    : new RekorWitness({ rekorBaseURL: origin, majorApiVersion: 2 });
}

function pair(namedCurve = 'P-256'): KeyPairKeyObjectResult {
  return generateKeyPairSync('ec', { namedCurve });
}
