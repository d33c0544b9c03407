#!/usr/bin/env node
// A target of azure-promote that is not Azure's: the servers of one HAProxy backend share its traffic by their weights.
//   haproxy-backend.mjs SOCKET BACKEND
// SOCKET is the path, or HOST:PORT, of HAProxy's runtime API at level admin. One line of JSON with a question comes in, one
// line with the answer goes out; docs/reference/command-protocol.md says what stands in them. Needs Node and nothing else.
import { createConnection } from 'node:net';
import { argv, stderr, stdin, stdout } from 'node:process';

const [socket, backend] = argv.slice(2);
const longest = 5_000;

/** What HAProxy said, or why it said nothing: an error with one of the kinds of the protocol. */
class Refused extends Error {
  constructor(kind, message, hint) {
    super(message);
    Object.assign(this, { kind, hint });
  }
}

/** Sends commands of the runtime API, all in one line, and resolves with everything that comes back. */
function ask(...commands) {
  const at = /^(.+):(\d+)$/.exec(socket);
  return new Promise((resolve, reject) => {
    const connection = createConnection(at ? { host: at[1], port: Number(at[2]) } : { path: socket });
    const fail = why => {
      connection.destroy();
      reject(new Refused('unavailable', `HAProxy cannot be asked at ${socket}: ${why}`));
    };
    let text = '';
    connection.setEncoding('utf8');
    connection.setTimeout(longest, () => fail(`no answer within ${longest / 1000} s`));
    connection.on('error', error => fail(error.message));
    connection.on('data', chunk => (text += chunk));
    connection.on('end', () => resolve(text));
    connection.end(`${commands.join('; ')}\n`);
  });
}

/** The servers of the backend, by the columns that the first lines name. */
async function servers() {
  const text = await ask(`show servers state ${backend}`);
  if (/Can't find backend/i.test(text)) {
    throw new Refused('not-found', `HAProxy has no backend ${backend}`, 'name one of its configuration');
  }
  const lines = text.split('\n');
  const columns = lines
    .find(line => line.startsWith('# be_id'))
    ?.slice(2)
    .split(' ');
  if (!columns) throw new Refused('failed', `HAProxy says: ${text.slice(0, 200)}`);
  return lines
    .filter(line => /^\d+ /.test(line))
    .map(line => Object.fromEntries(line.split(' ').map((value, index) => [columns[index], value])));
}

const weightOf = server => Number(server.srv_uweight);

/** No weight anywhere: HAProxy answers 503 to everybody, and there are no shares to tell. */
function sharesOf(found) {
  const sum = found.reduce((total, server) => total + weightOf(server), 0);
  if (sum === 0)
    throw new Refused('unsuitable', `no server of ${backend} has a weight: nobody gets an answer`);
  return Object.fromEntries(found.map(server => [server.srv_name, (weightOf(server) / sum) * 100]));
}

/** Changes whenever a weight does. */
const guardOf = found => found.map(server => `${server.srv_name}=${weightOf(server)}`).join(',');

/** 2: it runs. Its administrator may have taken it out (1), or let it drain (8). */
function stateOf({ srv_op_state: operation, srv_admin_state: order }) {
  if (Number(order) & 0x07) return 'MAINT';
  if (Number(order) & 0x38) return 'DRAIN';
  return operation === '2' ? 'UP' : 'DOWN';
}

async function read() {
  const found = await servers();
  const shares = sharesOf(found);
  const away = found.filter(server => stateOf(server) !== 'UP');
  return {
    guard: guardOf(found),
    arms: found.map(server => ({
      name: server.srv_name,
      share: shares[server.srv_name],
      state: `${stateOf(server)}, weight ${weightOf(server)}`,
      ...(server.srv_port > 0 && { address: `http://${server.srv_addr}:${server.srv_port}` }),
    })),
    remarks: away.map(server => `${server.srv_name} is ${stateOf(server)}: its share goes to the others`),
  };
}

/** A weight is the share itself. Whoever gets more comes first, so that there is always somebody who answers. */
async function write({ split, guard }) {
  const found = await servers();
  const shares = sharesOf(found);
  const isSo = found.every(({ srv_name: name }) => Math.abs(shares[name] - (split[name] ?? 0)) < 0.5);
  if (isSo) return {};
  if (guard !== undefined && guard !== guardOf(found)) {
    throw new Refused('conflict', 'the weights are no longer what was read before');
  }
  const changes = [...found].sort((one, other) => gain(other, split) - gain(one, split));
  const said = await ask(
    ...changes.map(
      ({ srv_name: name }) => `set server ${backend}/${name} weight ${Math.round(split[name] ?? 0)}`,
    ),
  );
  if (said.trim() === '') return {};
  if (/permission denied/i.test(said)) {
    throw new Refused('forbidden', 'the socket does not let us change weights', 'give it `level admin`');
  }
  throw new Refused('failed', `HAProxy says: ${said.trim()}`);
}

const gain = (server, split) => (split[server.srv_name] ?? 0) - weightOf(server);

function hello() {
  const isUsable = socket !== undefined && /^[\w.:-]+$/.test(backend ?? '');
  if (!isUsable) throw new Refused('unsuitable', 'call it with two arguments: SOCKET BACKEND');
  return {
    protocol: 1,
    abilities: {
      grainPercent: 1,
      rangePercent: { from: 1, to: 99 },
      atomic: true,
      verifiable: 'exactly',
      settling: { expectedMilliseconds: 1_000, worstMilliseconds: 60_000 },
      pinnedAtRollback:
        'Connections and requests under way end where they are; every new request obeys the weights.',
      leastRoles: [
        {
          role: 'level admin',
          scope: 'the stats socket of HAProxy',
          why: 'reads the servers, sets their weights',
        },
      ],
    },
  };
}

const verbs = { hello, read, write };

let line = '';
for await (const chunk of stdin.setEncoding('utf8')) line += chunk;
const { id, verb, ...words } = JSON.parse(line);
try {
  if (!Object.hasOwn(verbs, verb)) throw new Refused('unsuitable', `the verb ${verb} is not known here`);
  stdout.write(`${JSON.stringify({ id, ok: await verbs[verb](words) })}\n`);
} catch (error) {
  const { kind = 'failed', message, hint } = error;
  stderr.write(`${verb}: ${message}\n`);
  stdout.write(`${JSON.stringify({ id, error: { kind, message, hint } })}\n`);
}
