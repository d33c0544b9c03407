// What git and the server behind it said, and what may be made of it.

const longest = 300;

/** What the server said, else what git said; on one line. */
export function wordsOf(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).map(line => line.trim());
  const remote = lines.filter(isOfServer).map(line => line.slice('remote:'.length).trim());
  const own = ownLines(stderr).map(line => line.replace(/^(fatal|error): /, ''));
  const said = remote.some(line => line !== '') ? remote : own;
  const words = said.filter(line => line !== '').join('; ');
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** The complaints of git itself: a server may say what it likes, in lines of its own. */
function ownLines(stderr: string): readonly string[] {
  return stderr
    .split(/[\r\n]+/)
    .map(line => line.trim())
    .filter(line => /^(fatal|error): /.test(line) && !/^error: failed to push some refs/.test(line));
}

function isOfServer(line: string): boolean {
  return line.startsWith('remote:');
}

export function saysAbsent(stderr: string, ref: string): boolean {
  return ownLines(stderr).includes(`fatal: couldn't find remote ref ${ref}`);
}

const passing =
  /could ?n[o']t resolve|failed to connect|connection (was )?(refused|reset|closed|timed out|aborted)|returned error: (408|429|5\d\d)|early EOF|unexpected disconnect|hung up|empty reply|timed out|timeout|operation too slow|TLS connection|SSL_ERROR|SSL_connect|recv failure|send failure|unexpected eof|curl (16|18|28|35|52|55|56|92)\b/i;
const forbidden =
  /returned error: (401|403|404)|authentication failed|could not read (username|password)|permission( to \S+)? denied|repository '.*' not found|access denied/i;

/** Trouble on the way, which may be over with the next try. */
export function mayPass(stderr: string): boolean {
  return !isForbidden(stderr) && ownLines(stderr).some(line => passing.test(line));
}

/** No right to do this, or none even to know that the repository exists. */
export function isForbidden(stderr: string): boolean {
  return ownLines(stderr).some(line => forbidden.test(line));
}

/** `taken`: the tip is ours. Otherwise why the tip may not be ours; only looking at it again can tell. */
export type PushAnswer =
  | { readonly kind: 'taken' }
  /** Git saw another tip over there than the one expected, and sent nothing. */
  | { readonly kind: 'moved'; readonly words: string }
  /** Somebody else was faster, or is about to be. */
  | { readonly kind: 'overtaken'; readonly words: string }
  | { readonly kind: 'refused'; readonly words: string }
  /** No answer came: it may have been taken all the same. */
  | { readonly kind: 'unclear'; readonly stderr: string; readonly mayPass: boolean };

const overtaken =
  /^\[rejected\]|failed to update ref|cannot lock ref|unable to lock|incorrect old value|reference already exists|fetch first|non-fast-forward|already (been )?updated/i;

/** Of `git push --porcelain` with one reference. */
export function pushAnswer(exitCode: number | undefined, stdout: string, stderr: string): PushAnswer {
  if (exitCode === 0) return { kind: 'taken' };
  const rejected = stdout.split('\n').find(line => line.startsWith('!\t'));
  const said = wordsOf(stderr);
  const summary = rejected?.split('\t')[2]?.trim() ?? '';
  if (rejected === undefined || summary.includes('remote failed to report status')) {
    return isForbidden(stderr)
      ? { kind: 'refused', words: said }
      : { kind: 'unclear', stderr, mayPass: mayPass(stderr) };
  }
  const reason = /\((.*)\)$/.exec(summary)?.[1] ?? summary;
  const words = said === '' || said === reason ? reason : `${reason}: ${said}`;
  if (summary === '[rejected] (stale info)') return { kind: 'moved', words };
  return { kind: overtaken.test(summary) ? 'overtaken' : 'refused', words };
}
