// A hook for Node: a library of the GitHub harness imports JSON without saying that it is JSON. Bundlers take that, and
// Jest does; Node itself does not.
import type { LoadHook } from 'node:module';

export const load: LoadHook = (url, context, nextLoad) =>
  nextLoad(
    url,
    url.endsWith('.json')
      ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } }
      : context,
  );
