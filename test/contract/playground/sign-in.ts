// Statements of who runs, and what Entra makes of them, as a caller with nothing but a socket gets them.
import type { Playground } from '../../../playground/playground.js';
import { askForToken, at, type Came, call, type Fields, fieldsOf } from './caller.js';

export const audience = 'api://AzureADTokenExchange';
export const scope = 'https://management.azure.com/.default';
const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export const claimsOf = (token: unknown): Fields =>
  fieldsOf(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString('utf8'));

export const githubToken = (playground: Playground, bearer?: string, wanted = audience): Promise<Came> => {
  const { environment } = playground;
  const address = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  const token = bearer ?? environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  const target = `${address.pathname}${address.search}&audience=${encodeURIComponent(wanted)}`;
  return call(playground.url, undefined, target, { headers: { authorization: `Bearer ${token}` } });
};

export const exchange = (playground: Playground, assertion: unknown, tenant?: string): Promise<Came> =>
  askForToken(
    playground,
    {
      grant_type: 'client_credentials',
      client_id: playground.environment['AZURE_CLIENT_ID'] ?? '',
      client_assertion_type: jwtBearer,
      client_assertion: String(assertion),
      scope,
    },
    tenant,
  );

export const secretForm = (playground: Playground): Readonly<Record<string, string>> => ({
  grant_type: 'client_credentials',
  client_id: playground.environment['AZURE_CLIENT_ID'] ?? '',
  client_secret: playground.environment['AZURE_CLIENT_SECRET'] ?? '',
  scope,
});

export const codeOf = (came: Came): unknown => at(fieldsOf(came.body), 'error_codes', 0);
