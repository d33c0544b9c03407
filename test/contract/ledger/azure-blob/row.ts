// The ledger in Azure Blob Storage, against Azurite. A place is the address of a container.
import { randomUUID } from 'node:crypto';
import type { Credential } from '../../../../shared/azure/identity/identity.js';
import type { Clock } from '../../../../shared/http/clock.js';
import { createTransport } from '../../../../shared/http/pipeline.js';
import { type AzureBlobOptions, azureBlobLedger } from '../../../../shared/ledger/azure-blob/azure-blob.js';
import { blobOf, placeAt } from '../../../../shared/ledger/azure-blob/place.js';
import type { Ledger } from '../../../../shared/ledger/ledger.js';
import type { LedgerRow } from '../row.js';
import { azurite, tokenFor } from './azurite.js';

export const credential: Credential = {
  getToken: async scopes => {
    const audience = [scopes]
      .flat()
      .join(' ')
      .replace(/\/\.default$/, '');
    return { token: tokenFor(audience), expiresOnTimestamp: 1 };
  },
};

export function open(place: string, clock: Clock, more: Partial<AzureBlobOptions> = {}): Required<Ledger> {
  const signal = new AbortController().signal;
  const transport = createTransport({
    clock,
    signal,
    trace: () => undefined,
    environment: {},
    userAgent: 'test',
  });
  return azureBlobLedger({ container: place, clock, transport, credential, ...more });
}

/** A request of the tests' own, past the ledger. */
export async function ask(
  method: string,
  url: URL | string,
  headers: Record<string, string> = {},
  body?: string,
) {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${tokenFor()}`, 'x-ms-version': '2023-11-03', ...headers },
    ...(body !== undefined && { body }),
  });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  if (answer.ok || answer.status === 404) return { status: answer.status, text };
  throw new Error(`${method} ${url} was answered ${answer.status}: ${text}`);
}

export async function newContainer(origin: string): Promise<string> {
  const place = `${origin}/ledger-${randomUUID()}`;
  await ask('PUT', `${place}?restype=container`);
  return place;
}

/** As somebody would do it who is not the ledger. */
export async function overwrite(blob: URL, text: string): Promise<void> {
  await ask('PUT', blob, { 'x-ms-blob-type': 'AppendBlob' });
  if (text !== '') await ask('PUT', `${blob.href}?comp=appendblock`, { 'content-type': 'text/plain' }, text);
}

export const azureBlobRow: LedgerRow = {
  name: 'azure-blob',
  place: async () => newContainer(await azurite()),
  open,
  lasting: {
    spoil: async (place, stream, change) => {
      const blob = blobOf(placeAt(place), stream, 1);
      const { status, text } = await ask('GET', blob);
      await overwrite(blob, change(status === 404 ? '' : text));
    },
    contents: async place => {
      const { text } = await ask('GET', `${place}?restype=container&comp=list`);
      return [...text.matchAll(/<Name>([^<]*)/g)].map(([, name = '']) => name).sort();
    },
  },
  remove: async place => {
    await ask('DELETE', `${place}?restype=container`);
  },
};
