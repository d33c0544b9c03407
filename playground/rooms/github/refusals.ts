// What GitHub answers when it refuses.
import { type Answer, json } from '../../exchange.js';

const pages = 'https://docs.github.com/rest';

export const refused = (
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Answer => json(status, { message, ...more, documentation_url: pages, status: String(status) });

export const badCredentials = (): Answer => refused(401, 'Bad credentials');

export const notFound = (): Answer => refused(404, 'Not Found');

/** The header says which permission would do; the message does not. */
export const notAccessible = (permission: string): Answer => {
  const answer = refused(403, 'Resource not accessible by integration');
  return { ...answer, headers: { ...answer.headers, 'x-accepted-github-permissions': permission } };
};

export const invalid = (resource: string, field: string, code: string): Answer =>
  refused(422, 'Validation Failed', { errors: [{ resource, field, code }] });
