// One request to GitHub's REST API. What it refuses names the permission that a job would have to be given.
import { Fault } from '../fault/fault.js';
import type { Answer, RetryClass, Transport } from '../http/transport.js';
import type { Secret } from '../step/secret.js';

export type Github = {
  readonly transport: Transport;
  readonly api: URL;
  readonly token: Secret | undefined;
};

export type GithubRequest = {
  readonly method: 'GET' | 'POST';
  /** Below the address of the API; names in it are encoded by whoever wrote it. */
  readonly path: string;
  readonly body?: unknown;
  /** As a workflow spells it: `deployments: write`. */
  readonly permission: string;
  readonly retry?: RetryClass;
};

/** Announcements are worth no long wait. */
const deadlineMilliseconds = 8_000;

export async function askGithub(github: Github, request: GithubRequest): Promise<Answer> {
  const { transport, api, token } = github;
  const { method, path, body, retry } = request;
  const url = new URL(`${api.pathname.replace(/\/$/, '')}/${path}`, api);
  try {
    return await transport.send({
      method,
      url,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token && { authorization: `Bearer ${token.reveal()}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(retry !== undefined && { retry }),
      deadlineMilliseconds,
      tryMilliseconds: deadlineMilliseconds,
    });
  } catch (thrown) {
    // A refusal gets what to do; everything else goes on as it came.
    throw refusal(thrown, request, token);
  }
}

/** GitHub hides what a token may not see behind a 404. */
function refusal(thrown: unknown, { permission }: GithubRequest, token: Secret | undefined): unknown {
  if (!(thrown instanceof Fault) || thrown.code !== 'HTTP_REFUSED') return thrown;
  const { status } = thrown.facts;
  if (status !== 401 && status !== 403 && status !== 404) return thrown;
  const hint =
    token === undefined
      ? 'give it a token'
      : `give the job \`permissions: { ${permission} }\`, or another token that may do so`;
  return new Fault('HTTP_REFUSED', thrown.message, { hint, facts: thrown.facts, cause: thrown });
}

export function nameIn(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && Boolean(value) && !Array.isArray(value);
}

export function listIn(json: unknown, what: string): readonly Fields[] {
  if (Array.isArray(json) && json.every(isFields)) return json;
  throw new Fault('HTTP_UNREADABLE', `GitHub answered with something that is no list of ${what}`);
}
