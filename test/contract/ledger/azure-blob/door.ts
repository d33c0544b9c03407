// A door before Azurite that passes requests on, loses what it is told to lose, and keeps what it saw.
import { type Behaviour, type HttpServer, type Seen, startHttpServer } from '../../../support/http-server.js';

export type Fate =
  | 'passed-on'
  /** Azurite does it, and nobody hears of that. */
  | 'answer-lost'
  /** Azurite never hears of it. */
  | 'request-lost'
  | Behaviour;

export type Door = HttpServer & {
  decide: (seen: Seen) => Fate;
  /** What Azurite gets to see of an address. */
  rewrite: (url: string) => string;
};

/** Until it is told otherwise, everything is passed on. */
export async function startDoor(azurite: string): Promise<Door> {
  const server = await startHttpServer([
    (response, seen) => {
      const fate = door.decide(seen);
      if (typeof fate === 'function') return fate(response, seen);
      if (fate === 'request-lost') return void response.destroy();
      pass(azurite, { ...seen, url: door.rewrite(seen.url) }).then(
        ({ status, headers, body }) => {
          if (fate === 'answer-lost') return void response.destroy();
          response.writeHead(status, headers);
          response.end(body);
        },
        // Azurite is gone: so is this connection.
        () => response.destroy(),
      );
    },
  ]);
  const door: Door = Object.assign(server, {
    decide: (): Fate => 'passed-on',
    rewrite: (url: string) => url,
  });
  return door;
}

const ofTheConnection = [
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'keep-alive',
];

async function pass(azurite: string, { method, url, headers, body }: Seen) {
  const kept = Object.entries(headers).flatMap(([name, value]): readonly [string, string][] =>
    ofTheConnection.includes(name) || value === undefined ? [] : [[name, String(value)]],
  );
  const answer = await fetch(`${azurite}${url}`, {
    method,
    headers: Object.fromEntries(kept),
    ...(body !== '' && { body }),
  });
  const own = [...answer.headers].filter(([name]) => !ofTheConnection.includes(name));
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(own), body: bytes };
}

/** The error of the service, in the form in which it gives it. */
export function refuses(status: number, code: string): Behaviour {
  return response => {
    response.writeHead(status, { 'content-type': 'application/xml', 'x-ms-error-code': code });
    response.end(`\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>Words of the service.
RequestId:11111111-2222-3333-4444-555555555555</Message></Error>`);
  };
}

export function isAppend({ method, url }: Seen): boolean {
  return method === 'PUT' && url.endsWith('comp=appendblock');
}
