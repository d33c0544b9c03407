// A program as a user of the target `command` would write it: it moves the weights of a container app, with a token of its
// own. Where Azure is, and who asks there, stands in its environment. It remembers nothing, and tries nothing twice.
import { text } from 'node:stream/consumers';
import { at, call, fieldsOf } from '../../../contract/playground/caller.js';

export const azureVariable = 'CHAOS_AZURE';

export type Azure = Readonly<Record<'url' | 'tenant' | 'client' | 'secret' | 'subscription', string>>;

type Question = {
  readonly id: string;
  readonly verb: string;
  readonly split?: Readonly<Record<string, number>>;
  readonly guard?: string;
};

class Refused extends Error {
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(message);
    this.kind = kind;
  }
}

async function asked(azure: Azure, app: string, body?: unknown): Promise<unknown> {
  const { url, tenant, client, secret, subscription } = azure;
  const form = {
    grant_type: 'client_credentials',
    client_id: client,
    client_secret: secret,
    scope: 'https://management.azure.com/.default',
  };
  const signedIn = await call(url, 'login.microsoftonline.com', `/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  if (signedIn.status !== 200) throw new Refused('unavailable', `no token: ${signedIn.status}`);
  const path = `/subscriptions/${subscription}/resourceGroups/rg-prod/providers/Microsoft.App/containerApps/${app}`;
  const came = await call(url, 'management.azure.com', `${path}?api-version=2024-03-01`, {
    method: body === undefined ? 'GET' : 'PATCH',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${String(fieldsOf(signedIn.body)['access_token'])}`,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  // What Azure refuses was not done. What broke off may have been.
  if (came.status >= 400) {
    throw new Refused(
      came.status === 400 ? 'unsuitable' : 'unavailable',
      `Azure says ${came.status}: ${came.body}`,
    );
  }
  return came.body === '' ? {} : fieldsOf(came.body);
}

type Weight = { readonly revisionName?: unknown; readonly weight?: unknown };

function sharesIn(app: unknown): Readonly<Record<string, number>> {
  const traffic = at(app, 'properties', 'configuration', 'ingress', 'traffic');
  if (!Array.isArray(traffic) || traffic.length === 0) throw new Refused('failed', 'Azure tells no weights');
  const weights: readonly Weight[] = traffic;
  return Object.fromEntries(
    weights.map(({ revisionName, weight }) => [String(revisionName), Number(weight ?? 0)]),
  );
}

async function answer(azure: Azure, app: string, { verb, split = {}, guard }: Question): Promise<object> {
  if (verb === 'hello') return { protocol: 1 };
  const shares = sharesIn(await asked(azure, app));
  const arms = [`${app}--v1`, `${app}--v2`].map(name => ({ name, share: shares[name] ?? 0 }));
  if (verb === 'read') return { arms, guard: JSON.stringify(arms) };
  if (verb !== 'write') throw new Refused('unsuitable', `what is ${verb}?`);
  if (arms.every(({ name, share }) => share === (split[name] ?? 0))) return {};
  if (guard !== undefined && guard !== JSON.stringify(arms))
    throw new Refused('conflict', 'somebody was here');
  const traffic = arms.map(({ name }) => ({ revisionName: name, weight: split[name] ?? 0 }));
  const properties = { configuration: { ingress: { traffic } } };
  await asked(azure, app, { location: 'West Europe', properties });
  return {};
}

/** Called with the name of the app. */
export async function main(app: string): Promise<void> {
  const azure: Azure = JSON.parse(process.env[azureVariable] ?? '{}');
  const question: Question = JSON.parse(await text(process.stdin));
  const { id } = question;
  try {
    process.stdout.write(`${JSON.stringify({ id, ok: await answer(azure, app, question) })}\n`);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : 'it broke';
    const kind = thrown instanceof Refused ? thrown.kind : 'failed';
    process.stdout.write(`${JSON.stringify({ id, error: { kind, message } })}\n`);
  }
}
