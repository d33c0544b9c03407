// What a child process prints, up to a limit. The rest is read and let go, so that the child does not block.
import type { Readable } from 'node:stream';

export type CappedOutput = {
  readonly text: () => string;
  readonly truncated: () => boolean;
  /** Lets go of the pipe, which a grandchild may hold open. */
  readonly release: () => void;
};

export function collect(stream: Readable, most: number): CappedOutput {
  const chunks: Buffer[] = [];
  let room = most;
  let truncated = false;
  stream.on('data', (chunk: Buffer) => {
    if (chunk.length > room) truncated = true;
    if (room > 0) chunks.push(chunk.subarray(0, room));
    room = Math.max(0, room - chunk.length);
  });
  return {
    text: () => new TextDecoder().decode(Buffer.concat(chunks)),
    truncated: () => truncated,
    release: () => stream.destroy(),
  };
}
