// One connection of a visitor, kept for the next one: as little of HTTP as a visit needs, since thousands share one core
// with the site that they visit.
import { connect, type Socket } from 'node:net';

export type Reply = {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly body: string;
};

export type Connection = {
  /** One request at a time. Rejects when the connection ends or the time is over before the answer is whole. */
  ask(request: string): Promise<Reply>;
  readonly isOpen: () => boolean;
  close(): void;
};

const longestMilliseconds = 30_000;
const endOfHead = Buffer.from('\r\n\r\n');

/** Undefined as long as the answer is not whole. */
const replyIn = (received: Buffer): Reply | undefined => {
  const end = received.indexOf(endOfHead);
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  const from = end + endOfHead.length;
  if (received.length < from + length) return undefined;
  return {
    status: Number(head.slice(9, 12)),
    cookies: [...head.matchAll(/\r\nset-cookie: *([^\r]*)/gi)].map(([, value = '']) => value),
    body: received.toString('utf8', from, from + length),
  };
};

type Waiting = { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void };

export const openConnection = (port: number, host: string): Connection => {
  const socket: Socket = connect({ port, host, noDelay: true });
  let received: Buffer | undefined;
  let waiting: Waiting | undefined;
  let open = true;
  const end = (error: Error): void => {
    open = false;
    socket.destroy();
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.setTimeout(longestMilliseconds, () => end(new Error('no answer in time')));
  socket.on('error', end);
  socket.on('close', () => end(new Error('the connection was closed')));
  socket.on('data', (chunk: Buffer) => {
    received = received === undefined ? chunk : Buffer.concat([received, chunk]);
    const reply = replyIn(received);
    if (reply === undefined) return;
    received = undefined;
    waiting?.resolve(reply);
    waiting = undefined;
  });
  return {
    ask: request =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    isOpen: () => open,
    close: () => end(new Error('the load was stopped')),
  };
};
