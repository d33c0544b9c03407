// `playground` on a terminal: starts one, prints how to use it, and ends on SIGINT or SIGTERM.
import { defaultWorld } from '../default-world.js';
import { type Playground, type PlaygroundOptions, startPlayground } from '../playground.js';
import { defaultClusters } from '../rooms/kubernetes/defaults.js';
import { fqdnOf } from '../rooms/traffic-manager/live.js';
import type { ReadYaml } from '../scenario/file.js';
import { scenarioList } from '../scenario/finding.js';
import { scenarioSchema } from '../scenario/scenario.js';
import { optionsFrom, PlaygroundUsage, parseFlags, playgroundHelp } from './flags.js';

/** Anything that text can be written to: a stream, or a host's printer. */
export type Output = { write(text: string): unknown };

const startOn = async (options: PlaygroundOptions): Promise<Playground> => {
  try {
    return await startPlayground({ world: { ...defaultWorld(), clusters: defaultClusters }, ...options });
  } catch (error) {
    // Known here: a socket could not be opened, the certificate and its key are no such thing, or the scenario or the
    // load does not fit.
    const why = error instanceof Error ? error.message : String(error);
    throw new PlaygroundUsage(`The playground cannot start with these arguments: ${why}`, { cause: error });
  }
};

const shellWord = (value: string): string =>
  /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

const remarks = ({ state: { clock }, scenarios, load }: Playground): readonly string[] => [
  ...(clock.speed === 1 ? [] : [`# Time runs ${clock.speed} times faster than real time.`, '#']),
  ...scenarios.progress().map(each => `# Scenario ${each.name}: ${each.about}`),
  ...load.report().map(each => `# Visitors: ${each.site} ${each.perSecond}/s`),
];

/** All of it is valid shell: everything but the exports is a comment. */
export const describePlayground = (playground: Playground): string => {
  const exports = Object.entries(playground.environment).map(
    ([name, value]) => `export ${name}=${shellWord(value)}`,
  );
  const sites = playground.sites.map(each => `#   ${each.name} ${each.slot} ${each.url}`);
  const apps = playground.containerApps.map(each => `#   ${each.name} ${each.url}`);
  const routes = playground.routes.map(each => `#   ${each.name} ${each.url}`);
  const { host, port } = playground.dns;
  const [profile] = playground.state.trafficProfiles.profiles;
  const front = playground.sites[0]?.url ?? playground.url;
  return [
    '# A local Azure is running. Point a shell at it with:',
    ...exports,
    '#',
    ...remarks(playground),
    '# Sites (production splits real requests by its rules):',
    ...sites,
    '#',
    '# Container apps (each splits real requests by its weights):',
    ...apps,
    '#',
    '# Routes of Gateway API (each splits real requests by its weights; kubectl reads KUBECONFIG too):',
    ...routes,
    '#',
    `# DNS of Traffic Manager, over UDP: dig @${host} -p ${port} ${profile?.asked ? fqdnOf(profile.asked) : 'NAME.trafficmanager.net'}`,
    '#',
    `# Look on in a browser: ${playground.url}`,
    '#',
    '# Try:',
    `#   curl -i ${front}/version`,
    `#   curl ${playground.url}/_playground/world`,
    '#',
    '# Ctrl-C ends it.',
    '',
  ]
    .join('\n')
    .replaceAll(/\n#\n#\n/g, '\n#\n');
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

/** `readYaml` is asked for scenario files that are not JSON, and only then. */
export const playgroundCommand = async (
  argv: readonly string[],
  out: Output,
  readYaml?: ReadYaml,
): Promise<void> => {
  const flags = parseFlags(argv);
  if (flags.help) return void out.write(playgroundHelp);
  if (flags.scenarios) return void out.write(scenarioList());
  if (flags['scenario-schema']) return void out.write(`${JSON.stringify(scenarioSchema, undefined, 2)}\n`);
  const options = await optionsFrom(flags, readYaml);
  // Listening for the signal comes first: one that arrives during the start must not be lost.
  const end = interrupted();
  const playground = await startOn(options);
  out.write(describePlayground(playground));
  await end;
  await playground.stop();
};
