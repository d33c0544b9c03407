import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isClaimsChallenge } from '../../../shared/http/answer/claims-challenge.js';
import { saidBy } from '../../../shared/http/answer/words.js';

describe('What a service says', () => {
  it.each([
    ['Resource Manager', { error: { code: 'A', message: 'b' } }, 'A', 'b'],
    [
      'Resource Manager, with details',
      { error: { code: 'A', message: 'b', details: [{ message: 'c' }, { message: 'b' }, {}] } },
      'A',
      'b c',
    ],
    [
      'Resource Manager, with what lies inside',
      {
        error: {
          code: 'InvalidTemplateDeployment',
          message: 'See inner errors.',
          innererror: { code: 'QuotaExceeded', message: 'No cores are left.', innererror: { code: 'North' } },
          details: [
            { code: 'X', message: 'Here too.', innererror: { code: '-2133', message: 'Too large.' } },
          ],
        },
      },
      'InvalidTemplateDeployment',
      'See inner errors. QuotaExceeded: No cores are left. North Here too. Too large.',
    ],
    [
      'Log Analytics',
      {
        error: {
          message: 'The request had some invalid properties',
          code: 'BadArgumentError',
          innererror: {
            code: 'SemanticError',
            message: 'A semantic error occurred.',
            innererror: { code: 'SEM0100', message: "'where' operator: Failed to resolve 'Nope'" },
          },
        },
      },
      'BadArgumentError',
      "The request had some invalid properties SemanticError: A semantic error occurred. SEM0100: 'where' operator: Failed to resolve 'Nope'",
    ],
    [
      'an inner error that says nothing',
      { error: { code: 'A', message: 'b', innererror: null, innerError: { trace: 'c' } } },
      'A',
      'b',
    ],
    [
      'Prometheus',
      { status: 'error', errorType: 'bad_data', error: 'invalid parameter "query": 1:5: parse error' },
      'bad_data',
      'invalid parameter "query": 1:5: parse error',
    ],
    ['App Service', { Code: 'Conflict', Message: 'b', Target: null }, 'Conflict', 'b'],
    ['OData', { 'odata.error': { code: 'A', message: { value: 'b' } } }, 'A', 'b'],
    [
      'Microsoft Entra',
      {
        error: 'invalid_client',
        error_description: 'AADSTS700213: no\r\nTrace ID: 1',
        error_codes: [700213],
      },
      'invalid_client',
      'AADSTS700213: no Trace ID: 1',
    ],
    ['GitHub', { message: 'Not Found', documentation_url: 'x', status: '404' }, '', 'Not Found'],
    ['a service of its own kind', { reason: 'b' }, '', '{"reason":"b"}'],
  ])('is found in the form of %s', (_, body, code, words) => {
    expect(saidBy(JSON.stringify(body))).toEqual({ code, words });
  });

  it('is found in the XML of storage', () => {
    const text =
      '\uFEFF<?xml version="1.0"?>\n<Error><Code>BlobNotFound</Code><Message>No.\nTime: 1</Message></Error>';
    expect(saidBy(text)).toEqual({ code: 'BlobNotFound', words: 'No. Time: 1' });
  });

  it('is the title of an HTML page', () => {
    expect(saidBy('<HTML lang="en"><Title> 502\nBad </Title>')).toEqual({
      code: '',
      words: '',
      thing: 'an HTML page titled "502 Bad"',
    });
    expect(saidBy('<!doctype html><p>x').thing).toBe('an HTML page without a title');
  });

  it('is a line of plain text, cut where it gets long', () => {
    expect(saidBy('upstream\tdied').words).toBe('upstream died');
    expect(saidBy('x'.repeat(500)).words).toBe(`${'x'.repeat(200)}…`);
  });

  it('ends, however deep one error lies in another', () => {
    let error: unknown = { code: 'Deepest', message: 'no' };
    for (let depth = 0; depth < 500; depth += 1)
      error = { code: `C${depth}`, message: 'in', innererror: error };
    expect(saidBy(JSON.stringify({ error })).words.length).toBeLessThan(200);
  });

  it('is one line without control characters, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        const { code, words, thing } = saidBy(text);
        expect(`${code}${words}${thing ?? ''}`).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

describe('A claims challenge', () => {
  const claims = btoa('{"access_token":{"nbf":{"essential":true}}}');

  it('is known by its scheme, its error and claims that can be read', () => {
    const header = `Bearer realm="", authorization_uri="https://x", error="insufficient_claims", claims="${claims}"`;
    expect(isClaimsChallenge(401, header)).toBe(true);
    expect(isClaimsChallenge(403, header)).toBe(false);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    `Bearer error="insufficient_claims"`,
    `Bearer error="invalid_token", claims="${claims}"`,
    `PoP error="insufficient_claims", claims="${claims}"`,
    'Bearer error="insufficient_claims", claims="{}"',
  ])('is nothing else: %s', header => {
    expect(isClaimsChallenge(401, header)).toBe(false);
  });
});
