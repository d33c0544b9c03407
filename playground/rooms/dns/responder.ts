// Answers questions of DNS over UDP on loopback, for as long as the playground runs.
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { State } from '../../state.js';
import { type Query, readQuery, replyCodes, writeReply } from './codec.js';
import { replyTo } from './names.js';

export type DnsResponder = {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
};

const loopback = '127.0.0.1';

const answerTo = (state: State, query: Query): Buffer => {
  if (!query.isStandard) return writeReply(query, { code: replyCodes.notPlayed, records: [] });
  state.agenda.catchUp();
  return writeReply(query, replyTo(state, query.question));
};

const receive = (state: State, socket: Socket, message: Buffer, from: RemoteInfo): void => {
  const query = readQuery(message);
  if (!query) return;
  socket.send(answerTo(state, query), from.port, from.address);
};

export const openResponder = async (state: State): Promise<DnsResponder> => {
  const socket = createSocket('udp4');
  // Whoever asked may be gone before the answer: UDP knows no caller that could be told.
  socket.on('error', () => undefined);
  socket.on('message', (message, from) => receive(state, socket, message, from));
  socket.bind(0, loopback);
  await once(socket, 'listening');
  return {
    host: loopback,
    port: socket.address().port,
    close: async () => {
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
};
