// Requests to Azure Blob Storage: one function for each, signed in, and none of them decides anything.
import { cloudOf } from '../../azure/clouds.js';
import type { Credential } from '../../azure/identity/identity.js';
import type { Answer, Request, Transport } from '../../http/transport.js';
import { blobFault } from './faults.js';
import type { Place } from './place.js';

export type Storage = {
  readonly place: Place;
  readonly transport: Transport;
  readonly credential: Credential;
};

/** Of the service. Newer ones change nothing for what is asked here. */
const apiVersion = '2023-11-03';
/** Says that we made the blob, so that an empty one is known from one that was emptied. */
const markHeader = 'x-ms-meta-ledger';
export const mark = 'azure-promote';

export function isMarked(answer: Answer): boolean {
  return answer.header(markHeader) === mark;
}

/** Fails when it is there already. */
export function createBlob(storage: Storage, blob: URL): Promise<Answer> {
  return send(storage, {
    method: 'PUT',
    url: blob,
    headers: {
      'x-ms-blob-type': 'AppendBlob',
      'x-ms-blob-content-type': 'text/plain; charset=utf-8',
      [markHeader]: mark,
      'if-none-match': '*',
      'content-length': '0',
    },
    expect: 'none',
  });
}

export type Tip = { readonly etag: string; readonly length: number };

/** At this length of this very blob, or not at all; so that it may be sent again. */
export function appendBlock(
  storage: Storage,
  blob: URL,
  { etag, length }: Tip,
  text: string,
): Promise<Answer> {
  return send(storage, {
    method: 'PUT',
    url: withQuery(blob, { comp: 'appendblock' }),
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'x-ms-blob-condition-appendpos': String(length),
      'if-match': etag,
    },
    body: text,
    retry: 'idempotent',
    expect: 'none',
  });
}

/** `unless`: answers 304 when it is still this one. `only`: fails when it is another one. */
export type Condition = { readonly unless: string } | { readonly only: string } | undefined;

export function getBlob(
  storage: Storage,
  blob: URL,
  range: string | undefined,
  condition: Condition,
): Promise<Answer> {
  return send(storage, {
    method: 'GET',
    url: blob,
    headers: {
      ...(range !== undefined && { 'x-ms-range': range }),
      ...(condition &&
        ('unless' in condition ? { 'if-none-match': condition.unless } : { 'if-match': condition.only })),
    },
    expect: 'text',
  });
}

export function listBlobs(storage: Storage, prefix: string, marker: string): Promise<Answer> {
  const query = {
    restype: 'container',
    comp: 'list',
    include: 'metadata',
    prefix,
    ...(marker !== '' && { marker }),
  };
  return send(storage, { method: 'GET', url: withQuery(storage.place.container, query), expect: 'text' });
}

export function getContainer(storage: Storage): Promise<Answer> {
  return send(storage, {
    method: 'GET',
    url: withQuery(storage.place.container, { restype: 'container' }),
    expect: 'none',
  });
}

function withQuery(url: URL, query: Readonly<Record<string, string>>): URL {
  const target = new URL(url);
  target.search = new URLSearchParams(query).toString();
  return target;
}

async function send({ transport, credential, place }: Storage, request: Request): Promise<Answer> {
  const { token } = await credential.getToken(cloudOf('public').storageScope);
  try {
    return await transport.send({
      ...request,
      headers: { ...request.headers, 'x-ms-version': apiVersion, authorization: `Bearer ${token}` },
    });
  } catch (thrown) {
    // A refusal gets our words; everything else goes on as it came.
    throw blobFault(thrown, place);
  }
}
