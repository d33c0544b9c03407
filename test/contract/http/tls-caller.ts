// Runs in a process of its own, since Node reads NODE_EXTRA_CA_CERTS only at its start: one call, its result as JSON.
import { Fault } from '../../../shared/fault/fault.js';
import { createTransport } from '../../../shared/http/pipeline.js';
import type { RetryClass } from '../../../shared/http/transport.js';
import { realClock } from '../../../shared/wiring/clock.js';

const [, , url = '', retry = 'safe'] = process.argv;
const classOf = (text: string): RetryClass => (text === 'once' ? 'once' : 'safe');

const tell = (result: unknown) => process.stdout.write(JSON.stringify(result));

const transport = createTransport({
  clock: realClock,
  signal: new AbortController().signal,
  trace: () => undefined,
  environment: process.env,
  userAgent: 'azure-promote/test',
});

try {
  const headers = { authorization: 'Bearer token-that-nobody-may-see' };
  const answer = await transport.send({ method: 'GET', url: new URL(url), headers, retry: classOf(retry) });
  tell({ status: answer.status, json: answer.json });
} catch (thrown) {
  // The test judges it.
  if (!(thrown instanceof Fault)) throw thrown;
  tell({ code: thrown.code, message: thrown.message, hint: thrown.hint, facts: thrown.facts });
}
