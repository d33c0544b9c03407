// Visitors of the edge: real requests to the name of the endpoint, counted by the origin that answered.

import { request } from 'node:http';
import type { Playground } from '../../../../playground/playground.js';
import { edgeHost } from './set.js';

const origins: Readonly<Record<string, string>> = { production: 'blue', preview: 'green' };

export type Met = { readonly origin: string; readonly status: number; readonly cookie: string | undefined };

export function once(playground: Playground, cookie?: string, host = edgeHost): Promise<Met> {
  const { hostname, port } = new URL(playground.url);
  const headers = { host, ...(cookie !== undefined && { cookie }) };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: '/', headers }, answer => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', part => {
        body += part;
      });
      answer.on('end', () => {
        const slot = /"slot":"([^"]+)"/.exec(body)?.[1] ?? 'nobody';
        const [set] = answer.headers['set-cookie'] ?? [];
        resolve({
          origin: origins[slot] ?? slot,
          status: answer.statusCode ?? 0,
          cookie: set?.split(';')[0],
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

export async function visit(
  playground: Playground,
  times: number,
  host = edgeHost,
): Promise<Readonly<Record<string, number>>> {
  const met: Record<string, number> = {};
  for (let each = 0; each < times; each += 1) {
    const { origin } = await once(playground, undefined, host);
    met[origin] = (met[origin] ?? 0) + 1;
  }
  return met;
}
