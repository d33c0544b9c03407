// `playground` on a terminal: starts one, prints how to use it, and ends on SIGINT or SIGTERM.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Certificate } from './listener.js';
import { type Playground, type PlaygroundOptions, startPlayground } from './playground.js';

/** The arguments are wrong; the message says which one and what was expected. */
export class PlaygroundUsage extends Error {
  override readonly name = 'PlaygroundUsage';
}

export const playgroundHelp = `playground [--port N] [--seed N] [--tls-cert FILE --tls-key FILE]

Starts a local Azure with real traffic and prints what to export. It ends on Ctrl-C.

  --port N         port of the gateway, 0 for a free one (default 0)
  --seed N         same seed, same split of the same requests (default 1)
  --tls-cert FILE  certificate in PEM form; the gateway then speaks https
  --tls-key FILE   its key in PEM form
`;

const wholeNumber = (flag: string, given: string | undefined, most: number): number | undefined => {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (/^\d+$/.test(given) && value <= most) return value;
  throw new PlaygroundUsage(`--${flag} takes a whole number from 0 to ${most}, but got "${given}".`);
};

const readPem = async (flag: string, path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    // Known here: the file named by the flag cannot be read; the system says why.
    const why = error instanceof Error ? error.message : String(error);
    throw new PlaygroundUsage(`--${flag} names a file that cannot be read: ${why}`, { cause: error });
  }
};

const readCertificate = async (
  cert: string | undefined,
  key: string | undefined,
): Promise<Certificate | undefined> => {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new PlaygroundUsage('--tls-cert and --tls-key belong together; give both or none.');
  }
  return { cert: await readPem('tls-cert', cert), key: await readPem('tls-key', key) };
};

/** Anything that text can be written to: a stream, or a host's printer. */
export type Output = { write(text: string): unknown };

type Flags = {
  readonly help?: boolean;
  readonly port?: string;
  readonly seed?: string;
  readonly 'tls-cert'?: string;
  readonly 'tls-key'?: string;
};

const parseFlags = (argv: readonly string[]): Flags => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h' },
        port: { type: 'string' },
        seed: { type: 'string' },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    // Known here: an argument that does not exist, or one without its value; the parser says which.
    const why = error instanceof Error ? error.message : String(error);
    throw new PlaygroundUsage(why, { cause: error });
  }
};

const optionsFrom = async (flags: Flags): Promise<PlaygroundOptions> => {
  const port = wholeNumber('port', flags.port, 65_535);
  const seed = wholeNumber('seed', flags.seed, 4_294_967_295);
  const tls = await readCertificate(flags['tls-cert'], flags['tls-key']);
  return {
    ...(port === undefined ? {} : { port }),
    ...(seed === undefined ? {} : { seed }),
    ...(tls ? { tls } : {}),
  };
};

const startOn = async (options: PlaygroundOptions): Promise<Playground> => {
  try {
    return await startPlayground(options);
  } catch (error) {
    // Known here: a socket could not be opened, or the certificate and its key are no such thing.
    const why = error instanceof Error ? error.message : String(error);
    throw new PlaygroundUsage(`The playground cannot start with these arguments: ${why}`, { cause: error });
  }
};

const shellWord = (value: string): string =>
  /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

/** All of it is valid shell: everything but the exports is a comment. */
export const describePlayground = (playground: Playground): string => {
  const exports = Object.entries(playground.environment).map(
    ([name, value]) => `export ${name}=${shellWord(value)}`,
  );
  const sites = playground.sites.map(each => `#   ${each.name} ${each.slot} ${each.url}`);
  const front = playground.sites[0]?.url ?? playground.url;
  return [
    '# A local Azure is running. Point a shell at it with:',
    ...exports,
    '#',
    '# Sites (production splits real requests by its rules):',
    ...sites,
    '#',
    '# Try:',
    `#   curl -i ${front}/version`,
    `#   curl ${playground.url}/_playground/world`,
    '#',
    '# Ctrl-C ends it.',
    '',
  ].join('\n');
};

const interrupted = (): Promise<void> =>
  new Promise(resolve => {
    const end = (): void => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });

export const playgroundCommand = async (argv: readonly string[], out: Output): Promise<void> => {
  const flags = parseFlags(argv);
  if (flags.help) {
    out.write(playgroundHelp);
    return;
  }
  const options = await optionsFrom(flags);
  // Listening for the signal comes first: one that arrives during the start must not be lost.
  const end = interrupted();
  const playground = await startOn(options);
  out.write(describePlayground(playground));
  await end;
  await playground.stop();
};
