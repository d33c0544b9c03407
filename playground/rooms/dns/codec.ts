// Messages of DNS as they travel over UDP (RFC 1035): reads a question, writes an answer.

export type Question = { readonly name: string; readonly type: number };

export type Query = {
  readonly id: number;
  readonly wantsRecursion: boolean;
  readonly isStandard: boolean;
  readonly question: Question;
  /** As it was sent, to be repeated in the answer. */
  readonly questionBytes: Buffer;
};

/** Addresses, and names that stand for others. */
export const recordTypes = { A: 1, CNAME: 5, AAAA: 28 } as const;

export const replyCodes = { ok: 0, notRead: 1, noSuchName: 3, notPlayed: 4 } as const;

export type ReplyCode = (typeof replyCodes)[keyof typeof replyCodes];

export type ResourceRecord = {
  readonly name: string;
  readonly type: 'A' | 'CNAME';
  readonly ttl: number;
  /** An address such as 127.0.0.1, or a name. */
  readonly value: string;
};

const headerLength = 12;
const internet = 1;
const longestLabel = 63;

type ReadName = { readonly name: string; readonly end: number };

/** A question needs no compression, and one that has it is not read. */
const readName = (message: Buffer, start: number): ReadName | undefined => {
  const labels: string[] = [];
  let at = start;
  while (at < message.length) {
    const length = message.readUInt8(at);
    if (length === 0) return { name: labels.join('.').toLowerCase(), end: at + 1 };
    if (length > longestLabel || at + 1 + length > message.length) return undefined;
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return undefined;
};

/** Undefined for what is no question: nobody answers that. */
export const readQuery = (message: Buffer): Query | undefined => {
  if (message.length < headerLength) return undefined;
  const flags = message.readUInt16BE(2);
  const isAnswer = (flags & 0x8000) !== 0;
  if (isAnswer || message.readUInt16BE(4) !== 1) return undefined;
  const read = readName(message, headerLength);
  if (!read || read.end + 4 > message.length) return undefined;
  return {
    id: message.readUInt16BE(0),
    wantsRecursion: (flags & 0x0100) !== 0,
    isStandard: (flags & 0x7800) === 0 && message.readUInt16BE(read.end + 2) === internet,
    question: { name: read.name, type: message.readUInt16BE(read.end) },
    questionBytes: message.subarray(headerLength, read.end + 4),
  };
};

const writeName = (name: string): Buffer =>
  Buffer.concat([
    ...name
      .split('.')
      .filter(each => each !== '')
      .map(each => Buffer.concat([Buffer.from([each.length]), Buffer.from(each, 'latin1')])),
    Buffer.from([0]),
  ]);

const content = ({ type, value }: ResourceRecord): Buffer =>
  type === 'A' ? Buffer.from(value.split('.').map(Number)) : writeName(value);

const writeRecord = (record: ResourceRecord): Buffer => {
  const bytes = content(record);
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(recordTypes[record.type], 0);
  fixed.writeUInt16BE(internet, 2);
  fixed.writeUInt32BE(record.ttl, 4);
  fixed.writeUInt16BE(bytes.length, 8);
  return Buffer.concat([writeName(record.name), fixed, bytes]);
};

export type Reply = { readonly code: ReplyCode; readonly records: readonly ResourceRecord[] };

const answerFlags = 0x8000;
const authoritative = 0x0400;
const recursionWanted = 0x0100;
const recursionGiven = 0x0080;

export const writeReply = (query: Query, { code, records }: Reply): Buffer => {
  const header = Buffer.alloc(headerLength);
  header.writeUInt16BE(query.id, 0);
  const echoed = query.wantsRecursion ? recursionWanted : 0;
  header.writeUInt16BE(answerFlags | authoritative | echoed | recursionGiven | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  return Buffer.concat([header, query.questionBytes, ...records.map(writeRecord)]);
};
