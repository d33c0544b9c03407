// One good piece of evidence in each format, with the question to which it is the answer.
import { generateKeyPairSync, sign } from 'node:crypto';
import type { Signer, TrustedRoot } from '../../../../shared/artifact/artifact.js';
import { artifact, digestOf, rootsOf, signedBy, statementAbout } from '../asking.js';
import { workflowClaims as claims } from '../claims.js';
import type { LoopbackSigstore } from '../loopback.js';
import { cose, jws } from '../notary.js';
import { makeCertificate, usageOids } from '../x509.js';
import { byteMutants, jsonMutants, type Mutant, type Random } from './mutation.js';

export type Original = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly signer: Signer;
  readonly mutants: (random: Random) => Iterable<Mutant>;
};

const packed = [
  'dsseEnvelope.payload',
  'verificationMaterial.tlogEntries.canonicalizedBody',
  'payload',
  'protected',
];

export async function originals(sigstore: LoopbackSigstore): Promise<readonly Original[]> {
  const statement = statementAbout(artifact, {
    predicate: { builder: { id: 'https://example.test' }, count: 7 },
  });
  const message = artifact.toString('base64');
  const signer = signedBy(sigstore.root);
  const ownDemands = { logEntries: 0, certificateTimestamps: 0, times: 1 };
  const unlogged = withTrust(signer, rootsOf(sigstore.root, { demands: ownDemands }));
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const privateKey = pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const pem = pair.publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const key: Signer = { kind: 'key', keys: [{ pem }], trust: rootsOf(sigstore.root) };
  const bare: Signer = { kind: 'key', keys: [{ pem }], trust: [] };
  const own = { privateKey, hint: 'key', dsaEncoding: 'der' } as const;
  return [
    json('statement, 0.3, log', await sigstore.sign({ claims, statement }), signer),
    json(
      'statement, 0.2, log and timestamp',
      await sigstore.sign({ claims, statement, withChain: true, witnesses: ['log', 'timestamp'] }),
      signer,
    ),
    json(
      'statement, second log',
      await sigstore.sign({ claims, statement, witnesses: ['log-v2', 'timestamp'] }),
      signer,
    ),
    json('message, log', await sigstore.sign({ claims, message }), signer),
    json(
      'message, timestamp alone',
      await sigstore.sign({ claims, message, witnesses: ['timestamp'] }),
      unlogged,
    ),
    json('statement, managed key', await sigstore.sign({ claims: {}, statement, key: own }), key),
    json('bare envelope', envelope(statement, privateKey), bare),
    ...(await notary(sigstore)),
  ];
}

function json(name: string, document: unknown, signer: Signer): Original {
  return {
    name,
    bytes: Buffer.from(JSON.stringify(document)),
    signer,
    mutants: random => jsonMutants(document, random, packed),
  };
}

function withTrust(signer: Signer, trust: readonly TrustedRoot[]): Signer {
  return signer.kind === 'identity' ? { ...signer, trust } : signer;
}

function envelope(statement: unknown, privateKey: string) {
  const payload = Buffer.from(JSON.stringify(statement));
  const payloadType = 'application/vnd.in-toto+json';
  const head = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `);
  const sig = sign('sha256', Buffer.concat([head, payload]), privateKey).toString('base64');
  return { payloadType, payload: payload.toString('base64'), signatures: [{ keyid: 'key', sig }] };
}

async function notary(sigstore: LoopbackSigstore): Promise<readonly Original[]> {
  const root = makeCertificate({ name: 'C=US,O=Octo,CN=root', authority: true });
  const leaf = makeCertificate({
    name: 'C=US,O=Octo,CN=release',
    issuer: root,
    usages: [usageOids.codeSigning],
  });
  const wish = {
    chain: [leaf.der, root.der],
    key: leaf.key,
    digest: `sha256:${digestOf(artifact).hex}`,
    expiry: '2999-01-01T00:00:00Z',
    stamp: sigstore.timestamp,
  };
  const signer: Signer = {
    kind: 'notary',
    notary: {
      roots: [root.der],
      timestampRoots: [sigstore.timestampRoot],
      identities: ['x509.subject: C=US, O=Octo'],
      level: 'strict',
    },
  };
  const bytes = await cose(wish);
  return [
    json('JWS with timestamp', JSON.parse((await jws(wish)).toString()), signer),
    { name: 'COSE with timestamp', bytes, signer, mutants: random => byteMutants(bytes, random, 500) },
  ];
}
