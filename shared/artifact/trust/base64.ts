// Base64 that can be written in one way only. Node reads whatever it is given and skips what it does not know; then
// one signature would have a thousand spellings.

/** Of the standard alphabet with its padding, as JSON of protocol buffers is written; else undefined. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** Of the alphabet for URLs without padding, as in JOSE; else undefined. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}
