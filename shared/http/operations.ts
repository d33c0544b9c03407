// Remembers where long operations said they can be asked after: an answer from there may be empty.
import type { Reply } from './call.js';

export type Operations = {
  readonly remember: (from: URL, reply: Pick<Reply, 'status' | 'headers'>) => void;
  readonly isPoll: (url: URL) => boolean;
};

/** Of a run that starts more operations than this, the oldest have ended long ago. */
const most = 1_000;

export function createOperations(): Operations {
  const known = new Set<string>();
  return {
    remember(from, { status, headers }) {
      for (const name of ['azure-asyncoperation', 'operation-location', 'location']) {
        // Elsewhere a location is that of the resource itself, which is never empty.
        if (name === 'location' && status !== 202) continue;
        const value = headers.get(name);
        if (value !== undefined && URL.canParse(value, from.href)) known.add(placeOf(new URL(value, from)));
      }
      for (const oldest of known) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
    },
    isPoll: url => known.has(placeOf(url)),
  };
}

/** Without the query: SDKs add an api-version to it. */
function placeOf(url: URL): string {
  return `${url.origin}${url.pathname}`.toLowerCase();
}
