// Times, durations and digests in the reasons that people read.

export function shortDigest(digest: string): string {
  const match = /^(sha256:)?([0-9a-f]{12})[0-9a-f]*$/.exec(digest);
  return match === null ? digest.slice(0, 40) : `${match[1] ?? ''}${match[2]}`;
}

export function timeWords(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function durationWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
  const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  const words = parts.filter(part => part !== '').join(' ');
  return words === '' ? '0 min' : words;
}
