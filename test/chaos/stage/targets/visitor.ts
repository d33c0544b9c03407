// One visitor without a past: a new connection, no cookies, and which version answered.
import { get } from 'node:http';
import type { Side } from './target.js';

export type Versions = Readonly<Record<Side, string>>;

/** `host`: of an app that has no address of its own. */
export async function askVersion(url: string, versions: Versions, host?: string): Promise<Side | 'nobody'> {
  const answered = await answeredBy(url, host);
  if (answered === versions.candidate) return 'candidate';
  return answered === versions.stable ? 'stable' : 'nobody';
}

/** Whether or not the request failed: the header says who answered. */
function answeredBy(url: string, host: string | undefined): Promise<string | undefined> {
  return new Promise(resolve => {
    const asked = get(url, { agent: false, ...(host && { headers: { host } }) }, answer => {
      answer.resume();
      const version = answer.headers['x-app-version'];
      resolve(typeof version === 'string' ? version : undefined);
    });
    asked.on('error', () => resolve(undefined));
  });
}
