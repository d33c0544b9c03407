// A header of the user's own that lets our requests in, by an input: its value is a secret from here on.
import { Fault } from '../fault/fault.js';
import { spell } from '../step/names.js';
import { Secret } from '../step/secret.js';
import type { Wiring } from './adapters.js';

export type OwnHeader = { readonly name: string; readonly value: Secret };

export function headerIn(
  input: string,
  given: Secret | undefined,
  { raw, host }: Wiring,
): OwnHeader | undefined {
  if (given === undefined) return undefined;
  const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(\S.*)$/.exec(given.reveal().trim()) ?? [];
  if (name === undefined || value === undefined) {
    throw new Fault('INPUT_INVALID', 'one input needs attention', {
      facts: { [spell(input, raw.host)]: 'expected `name: value`' },
    });
  }
  const secret = new Secret(value);
  host.mask(secret);
  return { name, value: secret };
}
