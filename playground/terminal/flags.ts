// The flags of `playground`, and what they order. A wrong one is refused with what was expected.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Wish, wishFrom } from '../load/wish.js';
import type { PlaygroundOptions } from '../playground.js';
import type { Certificate } from '../reception/listener.js';
import { type ReadYaml, scenarioAsked } from '../scenario/file.js';
import { fastest } from '../time/clock.js';

/** The arguments are wrong; the message says which one and what was expected. */
export class PlaygroundUsage extends Error {
  override readonly name = 'PlaygroundUsage';
}

export const playgroundHelp = `playground [--port N] [--seed N] [--speed N] [--scenario NAME|FILE]
           [--load SITE=RATE] [--returning SHARE]
           [--tls-cert FILE --tls-key FILE]

Starts a local Azure with real traffic, and prints what to export. Ctrl-C ends.

  --port N           port of the gateway, 0 for a free one (default 0)
  --seed N           same seed, same split of the same requests (default 1)
  --speed N          so many times faster than real time, 1 to ${fastest.toLocaleString('en-US')} (default 1)
  --scenario NAME    a scenario by name, or a file with one (YAML or JSON)
  --scenarios        lists the scenarios that have a name, and ends
  --scenario-schema  prints the JSON schema of scenario files, and ends
  --load SITE=RATE   visitors, such as payments=20/s, in the playground's time;
                     may be given again for another site
  --returning SHARE  the share of them that keep cookies, 0 to 1 (default 0)
  --tls-cert FILE    certificate in PEM form; the gateway then speaks https
  --tls-key FILE     its key in PEM form
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  port: { type: 'string' },
  seed: { type: 'string' },
  speed: { type: 'string' },
  scenario: { type: 'string' },
  scenarios: { type: 'boolean' },
  'scenario-schema': { type: 'boolean' },
  load: { type: 'string', multiple: true },
  returning: { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
} as const;

const readFlags = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    // Known here: an argument that does not exist, or one without its value; the parser says which.
    const why = error instanceof Error ? error.message : String(error);
    throw new PlaygroundUsage(why, { cause: error });
  }
};

export type Flags = ReturnType<typeof readFlags>;

export const parseFlags = (argv: readonly string[]): Flags => readFlags(argv);

const wholeNumber = (flag: string, given: string | undefined, most: number): number | undefined => {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (/^\d+$/.test(given) && value <= most) return value;
  throw new PlaygroundUsage(`--${flag} takes a whole number from 0 to ${most}, but got "${given}".`);
};

type Range = { readonly least: number; readonly most: number };

const decimalNumber = (
  flag: string,
  given: string | undefined,
  { least, most }: Range,
): number | undefined => {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (/^\d+(\.\d{1,3})?$/.test(given) && value >= least && value <= most) return value;
  throw new PlaygroundUsage(`--${flag} takes a number from ${least} to ${most}, but got "${given}".`);
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

const readLoad = (given: readonly string[] | undefined, returning: number): readonly Wish[] | undefined =>
  given?.map(words => {
    const wish = wishFrom(words, returning);
    if (wish) return wish;
    throw new PlaygroundUsage(`--load takes a site and a rate such as payments=20/s, but got "${words}".`);
  });

const readAsked = async (given: string | undefined, readYaml: ReadYaml | undefined) => {
  if (given === undefined) return undefined;
  try {
    return await scenarioAsked(given, readYaml);
  } catch (error) {
    // Known here: no such name, no such file, or a document that is wrong; the message says which.
    const why = error instanceof Error ? error.message : String(error);
    throw new PlaygroundUsage(`--scenario: ${why}`, { cause: error });
  }
};

export const optionsFrom = async (
  flags: Flags,
  readYaml: ReadYaml | undefined,
): Promise<PlaygroundOptions> => {
  const port = wholeNumber('port', flags.port, 65_535);
  const seed = wholeNumber('seed', flags.seed, 4_294_967_295);
  const speed = decimalNumber('speed', flags.speed, { least: 1, most: fastest });
  const returning = decimalNumber('returning', flags.returning, { least: 0, most: 1 });
  const load = readLoad(flags.load, returning ?? 0);
  const tls = await readCertificate(flags['tls-cert'], flags['tls-key']);
  const scenario = await readAsked(flags.scenario, readYaml);
  return {
    ...(port === undefined ? {} : { port }),
    ...(seed === undefined ? {} : { seed }),
    ...(speed === undefined ? {} : { speed }),
    ...(load === undefined ? {} : { load }),
    ...(tls ? { tls } : {}),
    ...(scenario ? { scenario } : {}),
  };
};
