// Whether a file is a zip package. Its bytes are what is verified, so that nothing is ever unpacked or packed again.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { unusable } from './digesting.js';

const beginning = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const ending = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** The end of the directory, with the longest comment that may follow it. */
const tail = 22 + 65_535;

export function refuseOther(path: string): void {
  const { size } = statSync(path);
  const descriptor = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4);
    readSync(descriptor, head, 0, 4, 0);
    const last = Buffer.alloc(Math.min(tail, size));
    readSync(descriptor, last, 0, last.length, Math.max(0, size - last.length));
    if (head.equals(beginning) && last.includes(ending)) return;
  } finally {
    closeSync(descriptor);
  }
  throw unusable(path, 'it is no zip package, or an empty or damaged one');
}
