// Requests of our own: how each is sent, and how many of them make a load. Inputs of every step that sends some.
import { type Inputs, optional, withDefault } from '../../step/input.js';
import { type Kind, list, type Parsed, secret, text } from '../../step/kinds.js';

const seconds = { s: 1, m: 60, h: 3_600 } as const;
const form = /^(\d{1,7}(?:\.\d{1,3})?)\s*\/\s*([smh])$/;

/** Requests per second; absent when it is no rate. */
export function rateIn(text: string): number | undefined {
  const [, count, unit] = form.exec(text.trim()) ?? [];
  const per = unit === 's' || unit === 'm' || unit === 'h' ? seconds[unit] : undefined;
  const rate = per === undefined ? 0 : Number(count) / per;
  return rate > 0 ? rate : undefined;
}

/** More than this is a load test, and belongs elsewhere. */
export const mostPerSecond = 100;

/** Requests in a second, to each arm. */
export function loadKind(): Kind<number> {
  const expected = `a rate such as 5/s or 30/m, and at most ${mostPerSecond}/s`;
  const parse = (given: string): Parsed<number> => {
    const perSecond = rateIn(given);
    return perSecond === undefined || perSecond > mostPerSecond ? { expected } : { value: perSecond };
  };
  return { name: 'text', expected, parse };
}

/** Where an app answers. It ends at its host: the page is an input of its own. */
export function addressKind(): Kind<URL> {
  const expected = 'an address such as https://payments-staging.azurewebsites.net';
  const parse = (given: string): Parsed<URL> => {
    const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
    const isPlain = url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '';
    if (!isPlain || !/^https?:$/.test(url.protocol)) return { expected };
    const isSecret = url.username !== '' || url.password !== '';
    return isSecret ? { expected, note: 'it holds a user or a password' } : { value: url };
  };
  return { name: 'text', expected, parse };
}

export const probeRequestInputs = {
  'probe-path': withDefault(
    text({ pattern: /^\//, expected: 'a path that begins with /' }),
    '/',
    'The page that is asked.',
  ),
  'probe-status': withDefault(list(), '200', 'The statuses that are right, parted by commas.'),
  'probe-header': optional(secret(), 'A header that lets probes in, as `name: value`.'),
} as const satisfies Inputs;

export const loadInputs = {
  load: optional(
    loadKind(),
    'For staging: so many harmless GETs to the own address of each arm while it is judged, such as `5/s`, at most `100/s`. They are marked, and they alone are judged: `source: probe`.',
  ),
  'probe-version': optional(
    text({
      pattern: /^(header:[A-Za-z0-9-]+|json:\S+)$/,
      expected: '`header:NAME` or `json:PATH`',
    }),
    'Where an answer to such a request says its version: `header:X-App-Version`, or `json:build.version`. With `candidate-version` another one at that address is no answer of the candidate.',
  ),
} as const satisfies Inputs;
