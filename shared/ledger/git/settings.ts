// What git is told through its environment: everything that matters, so that nothing of it stands in its arguments and
// nothing of the user's own settings is obeyed, except what leads there: proxies, certificates, and a way to sign in.
import type { Remote } from './remote.js';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Setting = readonly [name: string, value: string];

/** Shows that git reads its settings from the environment, which it does since 2.31. */
export const marker = 'azurepromote.known';

/** Of the user's variables for git, those that lead through proxies, to certificates or to SSH. */
const keptVariable =
  /^GIT_(EXEC_PATH|SSH|SSH_COMMAND|SSH_VARIANT|SSL_CAINFO|SSL_CAPATH|SSL_CERT|SSL_KEY|HTTP_PROXY_AUTHMETHOD|PROXY_SSL_\w+)$/i;
const keptSetting =
  /^(http\.(.*\.)?(proxy|proxyauthmethod|proxyssl\w+|sslbackend|sslcainfo|sslcapath|sslcert|sslkey|schannel\w+)|core\.sshcommand|ssh\.variant)$/i;

/** No prompt, no page, no trace, English words. `own` is false while the user's settings are looked at. */
export function gitEnvironment(
  environment: Environment,
  settings: readonly Setting[],
  own: 'own' | 'of-user' = 'own',
): Environment {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(GIT_|SSH_ASKPASS|LC_|LANG)/i.test(name) || keptVariable.test(name),
  );
  const configuration =
    own === 'own'
      ? { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
      : ofUser(environment, ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_GLOBAL']);
  return {
    ...Object.fromEntries(kept),
    ...configuration,
    ...asVariables(settings),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    SSH_ASKPASS_REQUIRE: 'never',
    GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
    LC_ALL: 'C',
  };
}

function ofUser(environment: Environment, names: readonly string[]): Environment {
  return Object.fromEntries(names.map(name => [name, environment[name]]).filter(([, value]) => value));
}

function asVariables(settings: readonly Setting[]): Environment {
  const pairs = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length) };
}

/** Of the answer to `git config --list -z`. */
export function settingsOf(listed: string): readonly Setting[] {
  return listed
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const end = line.indexOf('\n');
      // A name without a value means true.
      return end === -1 ? [line, 'true'] : [line.slice(0, end), line.slice(end + 1)];
    });
}

/** The user's own way to sign in counts where no token was given, as for a person at a terminal. */
export function carriedOver(
  settings: readonly Setting[],
  signIn: 'by-token' | 'as-user',
): readonly Setting[] {
  return settings.filter(
    ([name]) => keptSetting.test(name) || (signIn === 'as-user' && /^credential\./i.test(name)),
  );
}

/** `header` is the value of the header Authorization. It goes to this repository, and with no redirection elsewhere. */
export function ownSettings({ address, web }: Remote, header: string | undefined): readonly Setting[] {
  const authorized: readonly Setting[] =
    web === undefined || header === undefined
      ? []
      : [
          ['credential.helper', ''],
          [`http.${web.href}.extraHeader`, `Authorization: ${header}`],
          ['http.followRedirects', 'false'],
        ];
  return [
    [marker, '1'],
    ['remote.ledger.url', address],
    ['core.hooksPath', '/dev/null'],
    ['push.gpgSign', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    // The repository lives for one operation only.
    ['core.fsync', 'none'],
    ['core.fsyncObjectFiles', 'false'],
    ['fastimport.unpackLimit', '1'],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '20'],
    ...authorized,
  ];
}
