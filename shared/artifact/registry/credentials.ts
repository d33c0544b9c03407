// Who we are to a registry: from inputs, from what `docker login` left behind, or by an Azure identity.
import { Secret } from '../../step/secret.js';
import { isJson, type Json } from '../statement.js';

export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: Secret; readonly from: string }
  /** Exchanged for a token of the registry: what `docker login` keeps for ACR, or got by an exchange. */
  | { readonly kind: 'refresh-token'; readonly token: Secret; readonly from: string }
  /** A token of Microsoft Entra, which only ACR understands. */
  | { readonly kind: 'azure'; readonly token: () => Promise<string>; readonly from: string };

/** Undefined: nobody in particular. */
export type CredentialSource = (registry: string) => Promise<Credential | undefined>;

/** `docker-credential-<name> get` with the registry on its standard input. Undefined when it knows nothing. */
export type CredentialHelper = (name: string, registry: string) => Promise<string | undefined>;

const refreshUser = '<token>';
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];

export async function dockerCredential(
  registry: string,
  config: Json,
  helper: CredentialHelper,
): Promise<Credential | undefined> {
  const keys =
    registry === 'docker.io' ? dockerHubKeys : [registry, `https://${registry}`, `https://${registry}/v2/`];
  const name = helperFor(keys, config);
  if (name !== undefined) {
    const printed = await helper(name, registry === 'docker.io' ? (dockerHubKeys[0] ?? '') : registry);
    const found = printed === undefined ? undefined : helperAnswer(printed, name);
    if (found !== undefined) return found;
  }
  const auths = isJson(config['auths']) ? config['auths'] : {};
  for (const key of keys) {
    const entry = auths[key];
    const found = isJson(entry) ? entryOf(entry) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function helperFor(keys: readonly string[], config: Json): string | undefined {
  const helpers = isJson(config['credHelpers']) ? config['credHelpers'] : {};
  const own = keys.map(key => helpers[key]).find(each => typeof each === 'string');
  const name = own ?? config['credsStore'];
  // It becomes part of the name of a program.
  return typeof name === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(name) ? name : undefined;
}

function helperAnswer(printed: string, name: string): Credential | undefined {
  const answer = parsed(printed);
  if (!isJson(answer)) return undefined;
  const { Username: username, Secret: secret } = answer;
  if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
  const from = `docker-credential-${name}`;
  return username === refreshUser
    ? { kind: 'refresh-token', token: new Secret(secret), from }
    : { kind: 'password', username, password: new Secret(secret), from };
}

const configFile = "docker login's config file";

function entryOf(entry: Json): Credential | undefined {
  const { identitytoken: identity, auth, username, password } = entry;
  if (typeof identity === 'string' && identity !== '') {
    return { kind: 'refresh-token', token: new Secret(identity), from: configFile };
  }
  if (typeof auth === 'string' && auth !== '') {
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (colon < 1) return undefined;
    const secret = text.slice(colon + 1).replace(/\0+$/, '');
    return {
      kind: 'password',
      username: text.slice(0, colon),
      password: new Secret(secret),
      from: configFile,
    };
  }
  if (typeof username !== 'string' || typeof password !== 'string' || password === '') return undefined;
  return { kind: 'password', username, password: new Secret(password), from: configFile };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: as good as nothing, and whoever asked says so.
    return undefined;
  }
}
