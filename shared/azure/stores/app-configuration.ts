// App Configuration, its data plane: one request each, no decisions. Values go through as text, untouched: Microsoft's own
// client reads a flag into an object of its own, and loses what that does not know.
import { Fault } from '../../fault/fault.js';
import type { Answer, Request } from '../../http/transport.js';
import type { Arm } from '../arm.js';
import type { CloudName } from '../clouds.js';

/** The version that our copies of Azure's API documents describe. */
const apiVersion = '2023-11-01';
const mediaType = 'application/vnd.microsoft.appconfig.kv+json';

const stores: Readonly<Record<CloudName, string>> = {
  public: '.azconfig.io',
  'us-government': '.azconfig.azure.us',
  china: '.azconfig.azure.cn',
};

export type KeyValue = {
  readonly key: string;
  readonly label: string | undefined;
  readonly value: string;
  readonly contentType: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly isLocked: boolean;
  readonly etag: string;
  readonly modifiedAt: string | undefined;
};

export type KeyName = Pick<KeyValue, 'key' | 'label'>;

export type AppConfiguration = {
  readonly host: string;
  readonly read: (name: KeyName) => Promise<KeyValue>;
  /** Label, tags and content type stay. Undefined when somebody changed it since it was read: nothing was written then. */
  readonly write: (before: KeyValue, value: string) => Promise<KeyValue | undefined>;
};

export function createAppConfiguration(arm: Arm, endpoint: string): AppConfiguration {
  const home = storeAt(arm, endpoint);
  // With it the store answers from a copy that has seen our last write.
  let syncToken: string | undefined;
  const send = async (
    name: KeyName,
    request: Pick<Request, 'method' | 'body' | 'headers'>,
  ): Promise<Answer> => {
    const { token } = await arm.credential.getToken(arm.cloud.appConfigurationScope);
    const answer = await arm.transport.send({
      ...request,
      url: addressOf(home, name),
      headers: {
        accept: `${mediaType}, application/problem+json`,
        ...request.headers,
        ...(syncToken !== undefined && { 'sync-token': syncToken }),
        authorization: `Bearer ${token}`,
      },
    });
    syncToken = answer.header('sync-token') ?? syncToken;
    return answer;
  };
  return {
    host: home.host,
    read: async name => {
      try {
        return keyValueIn((await send(name, { method: 'GET' })).json, name);
      } catch (thrown) {
        throw refusal(thrown, { name, host: home.host, verb: 'read' });
      }
    },
    write: async (before, value) => {
      const { key, label, contentType, tags, etag } = before;
      const name = { key, label };
      const body = JSON.stringify({
        value,
        ...(contentType !== undefined && { content_type: contentType }),
        tags,
      });
      const headers = { 'content-type': mediaType, 'if-match': `"${etag}"` };
      try {
        return keyValueIn((await send(name, { method: 'PUT', body, headers })).json, name);
      } catch (thrown) {
        if (isStatus(thrown, 412)) return undefined;
        throw refusal(thrown, { name, host: home.host, verb: 'write' });
      }
    },
  };
}

/** Our token goes to a store of this cloud and nowhere else. */
function storeAt({ cloud }: Arm, endpoint: string): URL {
  const url = new URL(endpoint);
  const suffix = stores[cloud.name];
  if (url.protocol === 'https:' && url.hostname.endsWith(suffix) && url.port === '') return url;
  throw new Fault('TARGET_UNSUITABLE', `${url.host} is no store of App Configuration in this cloud`, {
    hint: `take the endpoint of the store, which ends in ${suffix}`,
    facts: { expected: `https://NAME${suffix}`, got: url.host },
  });
}

function addressOf(home: URL, { key, label }: KeyName): URL {
  const url = new URL(`/kv/${encodeURIComponent(key)}`, home);
  if (label !== undefined) url.searchParams.set('label', label);
  url.searchParams.set('api-version', apiVersion);
  return url;
}

function keyValueIn(json: unknown, name: KeyName): KeyValue {
  const found = Object(json);
  const { value, etag, content_type: contentType, tags, locked, last_modified: modifiedAt } = found;
  if (found.key !== name.key || (found.label ?? undefined) !== name.label) {
    throw odd(`it is about ${JSON.stringify(found.key)?.slice(0, 100)}, and not about ${name.key}`);
  }
  if (typeof value !== 'string' || typeof etag !== 'string') throw odd('it holds no value or no etag');
  return {
    ...name,
    value,
    etag,
    contentType: typeof contentType === 'string' ? contentType : undefined,
    tags: textsIn(tags),
    isLocked: locked === true,
    modifiedAt: typeof modifiedAt === 'string' ? modifiedAt : undefined,
  };
}

function textsIn(tags: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(Object(tags));
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function odd(why: string): Fault {
  return new Fault('HTTP_UNREADABLE', `the answer of App Configuration is no key-value: ${why}`);
}

type Context = { readonly name: KeyName; readonly host: string; readonly verb: 'read' | 'write' };

const roles = { read: 'App Configuration Data Reader', write: 'App Configuration Data Owner' } as const;

/** The data plane names neither actions nor roles: which one is missing follows from what was asked. */
function refusal(thrown: unknown, { name, host, verb }: Context): unknown {
  if (!(thrown instanceof Fault)) return thrown;
  const { facts, cause = thrown } = thrown;
  const what = `${name.key}${name.label === undefined ? '' : ` with label ${name.label}`} in ${host}`;
  switch (facts['status']) {
    case 403:
      return new Fault('IDENTITY_FORBIDDEN', `the identity may not ${verb} ${what}`, {
        hint: `assign the role ${roles[verb]} at the store, and allow this runner in its network rules; a role takes up to 15 minutes`,
        facts: { ...facts, role: roles[verb], scope: host },
        cause,
      });
    case 404:
      return new Fault('TARGET_NOT_FOUND', `there is no ${what}`, {
        hint: 'name the flag as the portal does, without its prefix; a label is an input of its own',
        facts,
        cause,
      });
    case 409:
      // Something else in between may say so as well.
      if (!/read-only|locked/i.test(thrown.message)) return thrown;
      return new Fault('TARGET_UNSUITABLE', `${what} is locked: nobody may change it`, {
        hint: `unlock it: az appconfig feature unlock --endpoint https://${host} --auth-mode login --feature NAME`,
        facts,
        cause,
      });
    default:
      return thrown;
  }
}

function isStatus(thrown: unknown, status: number): boolean {
  return thrown instanceof Fault && thrown.facts['status'] === status;
}
