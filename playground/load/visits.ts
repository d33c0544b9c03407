// Sends visits over as many connections as are needed at once, and keeps those that are free for the next visit.
import { type Connection, openConnection, type Reply } from './connection.js';

export type Visits = {
  /** Undefined when more visits wait for their answer than this machine can hold open. */
  send(request: string): Promise<Reply> | undefined;
  readonly underWay: () => number;
  close(): void;
};

const mostConnections = 1_000;

export const startVisits = (url: URL): Visits => {
  const all = new Set<Connection>();
  const free: Connection[] = [];
  const takeFree = (): Connection | undefined => {
    for (let last = free.pop(); last; last = free.pop()) {
      if (last.isOpen()) return last;
      all.delete(last);
    }
    return undefined;
  };
  const opened = (): Connection | undefined => {
    if (all.size >= mostConnections) return undefined;
    const connection = openConnection(Number(url.port), url.hostname);
    all.add(connection);
    return connection;
  };
  const visit = async (connection: Connection, request: string): Promise<Reply> => {
    try {
      const reply = await connection.ask(request);
      free.push(connection);
      return reply;
    } catch (error) {
      // Known here: this connection is of no more use; the visit failed, and its counter says so.
      all.delete(connection);
      throw error;
    }
  };
  return {
    send: request => {
      const connection = takeFree() ?? opened();
      return connection && visit(connection, request);
    },
    underWay: () => all.size - free.length,
    close: () => {
      for (const connection of all) connection.close();
      all.clear();
      free.length = 0;
    },
  };
};
