// What Microsoft Entra's refusals mean, and what to do about each. Pure: words in, fault out.
import { type Facts, Fault } from '../../fault/fault.js';
import { type HostName, spell } from '../../step/names.js';
import type { Claims } from './assertion.js';

/** The sign-in that was refused. */
export type SignIn = {
  readonly host: HostName;
  readonly cloud: string;
  readonly tenant: string;
  readonly client: string;
  readonly scope: string;
  /** What the assertion said that was sent, for a federated credential. */
  readonly claims?: Claims;
  readonly now: number;
};

type Hint = (signIn: SignIn) => string;

const hints: Readonly<Record<string, Hint>> = {
  '70021': matchHint,
  '700211': matchHint,
  '700212': signIn =>
    `${matchHint(signIn)}; each cloud has its own audience, and this is cloud ${signIn.cloud}`,
  '700213': matchHint,
  '7002137': matchHint,
  '7002138': signIn => `the two differ in upper and lower case only. ${matchHint(signIn)}`,
  '700024': ({ claims }) =>
    claims === undefined
      ? 'set the clock of this machine: it signs with its own time'
      : 'run it again: a fresh assertion is made for every token. If it happens again, compare the times above with the clock of the service that made the assertion',
  '50013': () =>
    'the assertion was not signed by the issuer that it names; check the issuer of the federated credential',
  '700027': () =>
    'the certificate is not the one that the application knows; upload its public part there, or use the right one',
  '7000215': ({ client }) =>
    `give the value of the secret, not its id; if it is lost, make a new one: az ad app credential reset --id ${client} --append`,
  '7000222': ({ client }) =>
    `the secret has expired; make a new one: az ad app credential reset --id ${client} --append. With OIDC there is none to expire`,
  '90002': tenantHint,
  '900023': tenantHint,
  '700016': ({ tenant, host }) =>
    `check ${inputOr('client-id', host)}: it is the application (client) id, not the object id; and that the application is in tenant ${tenant}`,
  '7000229': ({ client }) =>
    `the application has no service principal in this tenant; make it: az ad sp create --id ${client}`,
  '7000112': () => 'the application is disabled; enable it under Enterprise applications, Properties',
  '500011': cloudHint,
  '900382': cloudHint,
  '900432': cloudHint,
  '53003': () => 'a Conditional Access policy blocks this identity, for example by the address of the runner',
};

/** Entra's code out of its own words; undefined when they hold none. */
export function entraCode(words: string): string | undefined {
  return /\bAADSTS(\d+)\b/.exec(words)?.[1];
}

export function refusalOf(words: string, code: string, signIn: SignIn, cause: unknown): Fault {
  const hint =
    hints[code]?.(signIn) ?? `the code is explained at https://login.microsoftonline.com/error?code=${code}`;
  return new Fault('IDENTITY_REFUSED', `Microsoft Entra refused the sign-in: ${sentence(words)}`, {
    hint,
    facts: factsOf(code, signIn),
    cause,
  });
}

function factsOf(code: string, { tenant, client, scope, claims, now }: SignIn): Facts {
  const who = { aadsts: code, tenant, client, scope };
  if (claims === undefined) return { ...who, clock: time(now) };
  return {
    ...who,
    subject: claims.subject,
    issuer: claims.issuer,
    audience: claims.audience,
    ...(claims.from !== undefined && { 'valid-from': time(claims.from * 1000) }),
    ...(claims.until !== undefined && { 'valid-until': time(claims.until * 1000) }),
    clock: time(now),
  };
}

// The agent hides every value of a connection that it does not know, so that a command with them would be all stars.
const maskedByAgent =
  'where the agent shows *** for a value, read it on the page of the service connection (Project settings, Service connections), which shows issuer and subject';

function matchHint(signIn: SignIn): string {
  const { client, claims } = signIn;
  if (claims === undefined)
    return `compare the federated credentials of application ${client} with the facts above`;
  const parts = [
    `application ${client} needs a federated credential with exactly the subject, issuer and audience above; case counts`,
    ...subjectRemarks(claims),
    ...(signIn.host === 'azure-pipelines' ? [maskedByAgent] : command(client, claims)),
  ];
  return parts.join('; ');
}

/** What most often stands between a GitHub subject and its credential. */
function subjectRemarks({ subject }: Claims): readonly string[] {
  if (!subject.startsWith('repo:')) return [];
  const remarks: string[] = [];
  if (/^repo:[^/:]+@\d+\/[^:]+@\d+:/.test(subject)) {
    remarks.push(
      'this repository sends the ids of owner and repository after their names, as all made after 2026-07-15 do; a credential without them never matches',
    );
  } else {
    remarks.push('this repository sends names without ids, so the credential must not hold OWNER@ID/REPO@ID');
  }
  if (!subject.includes(':environment:')) {
    remarks.push('the job names no environment; if the credential is for one, add environment: to the job');
  }
  return remarks;
}

/** Branch and environment names come from outside: a command is printed only when a shell cannot misread it. */
function command(client: string, { subject, issuer, audience }: Claims): readonly string[] {
  const plain = /^[\w@:/.=+~-]+$/;
  if (![client, subject, issuer, audience].every(text => plain.test(text))) return [];
  const parameters = JSON.stringify({ name: 'azure-promote', issuer, subject, audiences: [audience] });
  return [`to make one: az ad app federated-credential create --id ${client} --parameters '${parameters}'`];
}

function tenantHint({ host, cloud }: SignIn): string {
  return `check ${inputOr('tenant-id', host)}, and that the tenant is in cloud ${cloud}`;
}

function cloudHint({ host, cloud, scope }: SignIn): string {
  return `the tenant does not know ${scope}: is it in cloud ${cloud}? Otherwise set ${spell('cloud', host)}`;
}

function inputOr(name: string, host: HostName): string {
  return host === 'azure-pipelines' ? 'the service connection' : spell(name, host);
}

/** Entra's first words, without the ids and the time that it appends. */
function sentence(words: string): string {
  const from = words.indexOf('AADSTS');
  const said = words
    .slice(Math.max(from, 0))
    .split(/\s*(?:Trace ID:|Correlation ID:|Timestamp:)/)[0]
    ?.replace(/\s+/g, ' ');
  return (said ?? '').slice(0, 600).trim();
}

function time(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? 'unreadable' : date.toISOString();
}
