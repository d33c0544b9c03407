import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageIn } from '../../../shared/ledger/azure-blob/listing.js';

const blob = (name: string, { length = '9', mark = '' } = {}) =>
  `<Blob><Name>${name}</Name><Properties><Etag>0x1</Etag><Content-Length>${length}</Content-Length></Properties>${mark}<OrMetadata /></Blob>`;
const page = (blobs: string, marker = '<NextMarker />') =>
  `<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="https://x/" ContainerName="c"><Prefix>p</Prefix><Blobs>${blobs}</Blobs>${marker}</EnumerationResults>`;
const names = (xml: string) => pageIn(xml).blobs.map(({ name }) => name);

describe('a page of a list of blobs', () => {
  it('names its blobs, and the page that follows', () => {
    expect(names(page(blob('a') + blob('b/c')))).toEqual(['a', 'b/c']);
    expect(pageIn(page(blob('a'), '<NextMarker>2!76&amp;x</NextMarker>')).marker).toBe('2!76&x');
    expect(pageIn(page(blob('a'), '<NextMarker></NextMarker>')).marker).toBe('');
  });

  it('may hold none', () => {
    expect(pageIn(page(''))).toEqual({ blobs: [], marker: '' });
    expect(pageIn('<EnumerationResults><Blobs /><NextMarker/></EnumerationResults>')).toEqual({
      blobs: [],
      marker: '',
    });
  });

  it('may be spread over lines', () => {
    expect(names(page(`\n  ${blob('a')}\n  ${blob('b')}\n`))).toEqual(['a', 'b']);
  });

  it('tells a blob that we made and did not write to from one that was emptied', () => {
    const ours = '<Metadata><owner>x</owner><ledger>azure-promote</ledger></Metadata>';
    const isUnwritten = (xml: string) => pageIn(page(xml)).blobs[0]?.isUnwritten;
    expect(isUnwritten(blob('a', { length: '0', mark: ours }))).toBe(true);
    expect(isUnwritten(blob('a', { length: '1', mark: ours }))).toBe(false);
    expect(isUnwritten(blob('a', { length: '0', mark: '<Metadata><ledger>no</ledger></Metadata>' }))).toBe(
      false,
    );
    expect(isUnwritten(blob('a', { length: '0' }))).toBe(false);
  });

  it('reads names as XML means them, and passes over those that it cannot hold', () => {
    expect(names(page(blob('a&amp;lt;&#x41;&#66;&quot;')))).toEqual(['a&lt;AB"']);
    expect(names(page(blob('a').replace('<Name>', '<Name Encoded="true">') + blob('b')))).toEqual(['b']);
  });

  it.each([
    ['an empty answer', ''],
    ['another page', '<html><Blobs></Blobs></html>'],
    ['half of a page', page(blob('a')).slice(0, -30)],
    ['a page without a marker', page(blob('a'), '')],
    ['a page without a list', page('').replace('<Blobs></Blobs>', '')],
    ['a blob without a name', page('<Blob><Properties/></Blob>')],
    ['something between the blobs', page(`${blob('a')}<BlobPrefix><Name>b</Name></BlobPrefix>`)],
    ['a comment', page(`${blob('a')}<!-- ${blob('b')} -->`)],
    ['a section of another grammar', page('<Blob><Name><![CDATA[a]]></Name></Blob>')],
  ])('is refused as %s', (_, xml) => {
    expect(() => pageIn(xml)).toThrow(expect.objectContaining({ code: 'HTTP_UNREADABLE' }));
  });

  it('is read or refused, whatever it says, and soon', () => {
    const piece = fc.constantFrom(
      '<Blobs>',
      '</Blobs>',
      '<Blob>',
      '</Blob>',
      '<Name>',
      '</Name>',
      '&#9;',
      '&#xFFFFFF;',
      'a',
      ' ',
      '<NextMarker/>',
    );
    const total = fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const xml = `<EnumerationResults>${pieces.join('')}</EnumerationResults>`;
      try {
        expect(Array.isArray(pageIn(xml).blobs)).toBe(true);
      } catch (thrown) {
        // Refused: nothing else may come out.
        expect(thrown).toMatchObject({ code: 'HTTP_UNREADABLE' });
      }
    });
    fc.assert(total);
  });
});
