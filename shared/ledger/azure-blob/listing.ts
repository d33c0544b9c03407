// Reads a page of a list of blobs. The service answers in XML of one shape; whatever has another is refused, since
// a list that was read wrongly looks like a ledger in which nothing happened.
import { Fault } from '../../fault/fault.js';
import { mark } from './requests.js';

export type Listed = {
  readonly name: string;
  /** Made by us, and nothing was written to it yet. */
  readonly isUnwritten: boolean;
};

/** The marker asks for the next page; empty on the last. */
export type Page = { readonly blobs: readonly Listed[]; readonly marker: string };

const whole = /^\s*(?:<\?xml[^>]*\?>)?\s*<EnumerationResults\b[^>]*>(.*)<\/EnumerationResults>\s*$/s;
const list = /<Blobs>(.*)<\/Blobs>|<Blobs\s*\/>/s;
const next = /<NextMarker>([^<]*)<\/NextMarker>|<NextMarker\s*\/>/;

export function pageIn(xml: string): Page {
  // Neither comments nor sections of another grammar: nothing in them would be what it looks like.
  const inside = xml.includes('<!') ? undefined : whole.exec(xml)?.[1];
  const [all, blobs = ''] = list.exec(inside ?? '') ?? [];
  const marker = next.exec((inside ?? '').replace(all ?? '', ''));
  if (inside === undefined || all === undefined || !marker) throw unreadable();
  return { blobs: blobsIn(blobs), marker: plain(marker[1] ?? '') };
}

function blobsIn(xml: string): readonly Listed[] {
  const blobs = xml.match(/<Blob>.*?<\/Blob>/gs) ?? [];
  if (blobs.join('').length !== xml.replace(/>\s+<Blob>/g, '><Blob>').trim().length) throw unreadable();
  return blobs.flatMap(blobIn);
}

function blobIn(xml: string): readonly Listed[] {
  // A name that XML cannot hold comes encoded. None of ours does.
  if (/<Name\s+Encoded="true">/.test(xml)) return [];
  const name = /<Name>([^<]+)<\/Name>/.exec(xml)?.[1];
  const length = /<Content-Length>(\d+)<\/Content-Length>/.exec(xml)?.[1];
  if (name === undefined) throw unreadable();
  const isOurs = new RegExp(`<Metadata>(?:.*?)<ledger>${mark}</ledger>(?:.*?)</Metadata>`, 's').test(xml);
  return [{ name: plain(name), isUnwritten: isOurs && length === '0' }];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hexadecimal, decimal, word) => {
    if (typeof word === 'string') return entities[word] ?? whole;
    const code = Number.parseInt(hexadecimal ?? decimal, hexadecimal === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function unreadable(): Fault {
  return new Fault(
    'HTTP_UNREADABLE',
    'the list of blobs is not in the form that Azure Blob Storage gives it',
  );
}
