// Signs in as a process of its own does, with the real clock, and prints who it became. For what only a fresh process can show.
import { cloudOf } from '../../../shared/azure/clouds.js';
import { credentialFor, type Identity } from '../../../shared/azure/identity/identity.js';
import { asFault } from '../../../shared/fault/fault.js';
import { createTransport } from '../../../shared/http/pipeline.js';
import { runProcess } from '../../../shared/process/process.js';
import { Secret } from '../../../shared/step/secret.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { githubAssertion } from './stage.js';

const { env, argv } = process;
const application = { tenant: env['AZURE_TENANT_ID'] ?? '', client: env['AZURE_CLIENT_ID'] ?? '' };
const identity: Identity =
  argv[2] === 'oidc'
    ? { kind: 'oidc', ...application }
    : { kind: 'secret', ...application, secret: new Secret(env['AZURE_CLIENT_SECRET'] ?? '') };

const print = (text: string) => process.stdout.write(`${text}\n`);
const ending = new AbortController().signal;
const host = {
  name: 'github',
  idToken: (audience: string) => githubAssertion(env, audience),
  connection: () => undefined,
  mask: () => undefined,
  cancelled: ending,
} as const;
const transport = createTransport({
  clock: realClock,
  environment: env,
  signal: ending,
  trace: () => undefined,
  userAgent: 'azure-promote/test',
  deadlineMilliseconds: 4_000,
});
const ports = { cloud: cloudOf('public'), transport, clock: realClock, host, processes: runProcess };

try {
  const credential = credentialFor(identity, { ...ports, environment: env });
  const { token } = await credential.getToken(ports.cloud.resourceManagerScope);
  print(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
} catch (thrown) {
  // The test reads from here what went wrong.
  const { code, message, hint } = asFault(thrown);
  print(JSON.stringify({ code, message, hint }));
}
