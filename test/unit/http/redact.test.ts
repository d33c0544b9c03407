import { describe, expect, it } from '@jest/globals';
import { traceUrl, withoutSecrets } from '../../../shared/http/answer/redact.js';

const nothingSent = { url: new URL('https://a.example/'), headers: [], body: undefined };

describe('An address in the trace', () => {
  it('keeps host, path and version, and hides every other value', () => {
    expect(traceUrl(new URL('https://u:p@a.example:8/b%20c?Api-Version=1&$filter=x&x=#y'))).toBe(
      'https://a.example:8/b%20c?Api-Version=1&$filter=…&x=…',
    );
    expect(traceUrl(new URL('https://a.example'))).toBe('https://a.example/');
  });
});

describe('Words of a service', () => {
  it.each([
    ['a token', 'got eyJhbGciOi.eyJhdWQi.c2ln-_x here', 'got *** here'],
    ['a bearer token of another shape', 'got Bearer abcdefgh12 here', 'got Bearer *** here'],
    ['a signed address', 'at https://x/y?sv=1&sig=a%2Bb%3D&se=2', 'at https://x/y?sv=1&sig=***&se=2'],
    ['a function key', 'at https://x/y?code=abc==', 'at https://x/y?code=***'],
    ['a connection string', 'AccountName=a;AccountKey=abcdefgh12==;End', 'AccountName=a;AccountKey=***;End'],
    ['a form', 'client_secret=abcdefgh12&a=b', 'client_secret=***&a=b'],
    ['JSON', '{"access_token":"abcdefgh12"}', '{"access_token":"***"}'],
  ])('lose %s', (_, text, expected) => {
    expect(withoutSecrets(text, nothingSent)).toBe(expected);
  });

  it.each([
    "The client 'c' does not have authorization to perform action 'Microsoft.Web/sites/write' over scope '/s/1'.",
    'code: AuthorizationFailed',
    'the key production-slot was not found in the vault',
    'AADSTS7000215: Invalid client secret provided. Ensure the secret is not the client secret ID.',
  ])('keep what is none: %s', text => {
    expect(withoutSecrets(text, nothingSent)).toBe(text);
  });

  it('lose what was sent in confidence, the longest first', () => {
    const headers = [
      ['X-Api-Key', 'abcdefgh'],
      ['Authorization', 'abcdefgh-ijkl'],
    ] as const;
    expect(withoutSecrets('not abcdefgh-ijkl, not abcdefgh', { ...nothingSent, headers })).toBe(
      'not ***, not ***',
    );
  });

  it('keep what is too short to be a secret', () => {
    expect(withoutSecrets('a key', { ...nothingSent, headers: [['api-key', 'key']] })).toBe('a key');
  });
});
