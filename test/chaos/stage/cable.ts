// The network between a run and the playground: connections pass through here, and can be cut at any moment, whatever
// is under way on them. Questions of DNS pass as well.
import { createSocket, type Socket as Datagrams } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

const loopback = '127.0.0.1';

/** `refused`: whatever is open is reset, and nobody new is let in. `silent`: nothing arrives any more. */
export type Cut = 'refused' | 'silent';

export type Cable = {
  /** In place of the playground's own. */
  readonly url: string;
  readonly dns: string;
  readonly cut: (how: Cut) => void;
  readonly mend: () => void;
  readonly remove: () => Promise<void>;
};

export type CableEnds = {
  readonly url: string;
  readonly dns: { readonly host: string; readonly port: number };
};

export async function layCable(to: CableEnds): Promise<Cable> {
  const inside = new URL(to.url);
  const open = new Set<Socket>();
  let broken: Cut | undefined;
  const server = createServer(near => {
    if (broken !== undefined) return turnAway(near, broken, open);
    const far = connect(Number(inside.port), inside.hostname);
    join(near, far, open);
  });
  server.listen(0, loopback);
  await once(server, 'listening');
  const names = await relayNames(to.dns, () => broken !== undefined);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://${loopback}:${port}`,
    dns: `${loopback}:${names.address().port}`,
    cut: how => {
      broken = how;
      for (const each of open)
        if (how === 'refused') each.resetAndDestroy();
        else each.pause().unpipe();
    },
    mend: () => {
      broken = undefined;
      // What was silent stays so for whoever waited on it: those packets are gone.
      for (const each of open) if (each.isPaused()) each.resetAndDestroy();
    },
    remove: async () => {
      for (const each of open) each.destroy();
      names.close();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

function turnAway(near: Socket, how: Cut, open: Set<Socket>): void {
  near.on('error', () => undefined);
  if (how === 'refused') {
    near.resetAndDestroy();
    return;
  }
  near.pause();
  keep(near, open);
}

function join(near: Socket, far: Socket, open: Set<Socket>): void {
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    keep(one, open);
    // Whichever side ends first, the other one learns of it.
    one.on('error', () => other.resetAndDestroy());
    one.on('close', () => other.destroy());
    one.setNoDelay(true);
    one.pipe(other);
  }
}

function keep(socket: Socket, open: Set<Socket>): void {
  open.add(socket);
  socket.on('close', () => open.delete(socket));
}

/** Each asker gets a socket of its own towards the responder, so that answers find their way. */
async function relayNames(to: CableEnds['dns'], isCut: () => boolean): Promise<Datagrams> {
  const front = createSocket('udp4');
  front.on('error', () => undefined);
  front.on('message', (question, from) => {
    if (isCut()) return;
    const back = createSocket('udp4');
    back.on('error', () => undefined);
    const late = setTimeout(() => back.close(), 2_000);
    back.once('message', answer => {
      clearTimeout(late);
      if (!isCut()) front.send(answer, from.port, from.address);
      back.close();
    });
    back.send(question, to.port, to.host);
  });
  front.bind(0, loopback);
  await once(front, 'listening');
  return front;
}
