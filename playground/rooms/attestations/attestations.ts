// GitHub's attestations of digests, and the store where it keeps their bundles. Two servers: the store turns away
// whoever brings it a token that was meant for the API.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { packSnappy } from './snappy.js';

export type KeptAttestation = {
  readonly bundle: unknown;
  readonly initiator?: 'user' | 'github';
  /** `inline`: in the list. `store`: null in the list, packed in the store. */
  readonly at?: 'inline' | 'store';
  /** In place of the address in the store. */
  readonly bundleUrl?: string;
};

export type AttestationsOptions = {
  /** Whoever does not show this token is refused; absent: everybody may read. */
  readonly token?: string;
  /** How a stranger is refused: a private repository does not exist for him. */
  readonly refusal?: 401 | 403 | 404;
  /** An organisation answers under its own address only, a user under another. */
  readonly ownerIs?: 'organisation' | 'user';
};

export type AttestationsRoom = {
  readonly api: string;
  readonly requests: readonly {
    readonly url: string;
    readonly authorization: string | undefined;
    readonly place: 'api' | 'store';
  }[];
  readonly keep: (digest: string, attestations: readonly KeptAttestation[]) => void;
  stop(): Promise<void>;
};

const listen = async (serve: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(serve);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
};

const end = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
};

const json = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
};

const largestPage = 100;
const usualPage = 30;

export const startAttestationsRoom = async (options: AttestationsOptions = {}): Promise<AttestationsRoom> => {
  const kept = new Map<string, readonly KeptAttestation[]>();
  const packed: Buffer[] = [];
  const requests: {
    readonly url: string;
    readonly authorization: string | undefined;
    readonly place: 'api' | 'store';
  }[] = [];
  const note = (request: IncomingMessage, place: 'api' | 'store'): void => {
    requests.push({ url: request.url ?? '', authorization: request.headers.authorization, place });
  };
  const store = await listen((request, response) => {
    note(request, 'store');
    const bytes = packed[Number(/^\/bundles\/(\d+)/.exec(request.url ?? '')?.[1])];
    // Two kinds of credentials at once are refused, as stores do.
    if (request.headers.authorization !== undefined)
      return json(response, 400, { code: 'InvalidAuthenticationInfo' });
    if (bytes === undefined) return json(response, 404, {});
    response.writeHead(200, { 'content-type': 'application/x-snappy' });
    response.end(bytes);
  });
  const entryOf = ({ bundle, initiator = 'user', at = 'inline', bundleUrl }: KeptAttestation) => {
    if (at === 'inline') return { repository_id: 1001, bundle, initiator };
    packed.push(packSnappy(Buffer.from(JSON.stringify(bundle))));
    return {
      repository_id: 1001,
      bundle: null,
      bundle_url: bundleUrl ?? `${store.origin}/bundles/${packed.length - 1}?sig=x`,
      initiator,
    };
  };
  const api = await listen((request, response) => {
    note(request, 'api');
    if (options.token !== undefined && request.headers.authorization !== `Bearer ${options.token}`) {
      return json(response, options.refusal ?? 404, { message: 'Not Found' });
    }
    const url = new URL(request.url ?? '/', api.origin);
    const page = attestationsPage(url, kept, options);
    if (page === undefined) return json(response, 404, { message: 'Not Found' });
    json(
      response,
      200,
      { attestations: page.entries.map(entryOf) },
      page.next === undefined ? {} : { link: page.next },
    );
  });
  return {
    api: api.origin,
    requests,
    keep: (digest, attestations) => void kept.set(digest, attestations),
    stop: async () => {
      await Promise.all([end(api.server), end(store.server)]);
    },
  };
};

type Page = { readonly entries: readonly KeptAttestation[]; readonly next: string | undefined };

const address = /^\/(repos\/[^/]+\/[^/]+|orgs\/[^/]+|users\/[^/]+)\/attestations\/(sha256:[0-9a-f]{64})$/;

/** Also what the gateway's room of GitHub serves. */
export const attestationsPage = (
  url: URL,
  kept: ReadonlyMap<string, readonly KeptAttestation[]>,
  { ownerIs }: AttestationsOptions,
): Page | undefined => {
  const [, kind, digest = ''] = address.exec(url.pathname) ?? [];
  const all = kept.get(digest);
  const wrongOwner = ownerIs === 'user' ? 'orgs/' : 'users/';
  if (kind === undefined || kind.startsWith(wrongOwner) || all === undefined) return undefined;
  const size = Math.min(largestPage, Number(url.searchParams.get('per_page') ?? usualPage));
  const from = Number(url.searchParams.get('after') ?? 0);
  const to = from + size;
  const next = `<${url.origin}${url.pathname}?per_page=${size}&after=${to}>; rel="next"`;
  return { entries: all.slice(from, to), next: to < all.length ? next : undefined };
};
