// Azure DevOps' token endpoint, as a job of Azure Pipelines sees it: a statement of which service connection runs.
import { randomUUID } from 'node:crypto';
import { type Answer, type Ask, json } from '../exchange.js';
import { type State, sameName } from '../state.js';
import { bearerOf, signToken } from '../token.js';

const lifeSeconds = 10 * 60;
const supported = ['7.1', '7.1-preview.1'];

const refusal = (status: number, message: string): Answer =>
  json(status, {
    $id: '1',
    innerException: undefined,
    message,
    typeName: 'Microsoft.TeamFoundation.DistributedTask.WebApi.DistributedTaskException',
    typeKey: 'DistributedTaskException',
    errorCode: 0,
    eventId: 3000,
  });

/** Without the header that suppresses it, Azure DevOps sends callers it does not know to a sign-in page. */
const unknownCaller = (ask: Ask): Answer =>
  sameName(ask.headers['x-tfs-fedauthredirect'] ?? '', 'Suppress')
    ? refusal(401, 'TF400813: The user is not authorized to access this resource.')
    : { status: 302, headers: { location: 'https://spsprodweu1.vssps.visualstudio.com/_signin' }, body: '' };

export const pipelinesOidc = (ask: Ask, state: State): Answer => {
  const run = state.world.pipelines;
  if (ask.method !== 'POST') return refusal(405, `The requested resource does not support ${ask.method}.`);
  if (bearerOf(ask.headers['authorization']) !== run.accessToken) return unknownCaller(ask);
  const version = ask.query.get('api-version') ?? '';
  if (!supported.includes(version)) return refusal(400, `No api-version '${version}' for this resource.`);
  const connection = ask.query.get('serviceConnectionId');
  if (connection && !sameName(connection, run.serviceConnection)) {
    return refusal(404, `Service connection with ID ${connection} was not found.`);
  }
  const issuedAt = state.clock.seconds();
  const claims = {
    jti: randomUUID(),
    iss: run.issuer,
    // Without a service connection the statement names the pipeline, which no federated credential here trusts.
    sub: connection ? run.subject : 'p://contoso/payments/release',
    aud: 'api://AzureADTokenExchange',
    nbf: issuedAt,
    iat: issuedAt,
    exp: issuedAt + lifeSeconds,
  };
  return json(200, { oidcToken: signToken(claims, state.key) });
};
