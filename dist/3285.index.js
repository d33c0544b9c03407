export const id = 3285;
export const ids = [3285];
export const modules = {
63285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
playground: () => (  playground_playground)
});
var promises_ = __webpack_require__(51455);
var external_node_util_ = __webpack_require__(57975);
var load_wish = __webpack_require__(32459);
var finding = __webpack_require__(74813);
var ready_made = __webpack_require__(88317);
;// CONCATENATED MODULE: ./lib/playground/scenario/file.js
const contentOf = async (path) => {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch (error) {
const why = error instanceof Error ? error.message : String(error);
const known = ready_made .N.map(each => each.name).join(', ');
throw new finding .JY(`${path} is neither a scenario (${known}) nor a file that can be read: ${why}`, {
cause: error,
});
}
};
const readJson = (text) => Promise.resolve({ value: JSON.parse(text), lineOf: () => undefined });
const readDocument = async (path, readYaml) => {
const content = await contentOf(path);
const reader = path.endsWith('.json') ? readJson : readYaml;
if (!reader)
throw new finding .JY(`${path} is not JSON, and nothing here reads YAML.`);
try {
const document = await reader(content);
return document;
}
catch (error) {
const why = error instanceof Error ? error.message : String(error);
throw new finding .JY(`${path} cannot be read: ${why}`, { cause: error });
}
};
const scenarioAsked = async (given, readYaml) => {
const named = (0,finding .Sc)(given);
if (named)
return named;
const { value, lineOf } = await readDocument(given, readYaml);
return (0,finding .tb)(value, given, lineOf);
};
var clock = __webpack_require__(83689);
;// CONCATENATED MODULE: ./lib/playground/terminal/flags.js
class PlaygroundUsage extends Error {
name = 'PlaygroundUsage';
}
const playgroundHelp = `playground [--port N] [--seed N] [--speed N] [--scenario NAME|FILE]
           [--load SITE=RATE] [--returning SHARE]
           [--tls-cert FILE --tls-key FILE]

Starts a local Azure with real traffic, and prints what to export. Ctrl-C ends.

  --port N           port of the gateway, 0 for a free one (default 0)
  --seed N           same seed, same split of the same requests (default 1)
  --speed N          so many times faster than real time, 1 to ${clock .h.toLocaleString('en-US')} (default 1)
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
};
const readFlags = (argv) => {
try {
return (0,external_node_util_.parseArgs)({ args: [...argv], options }).values;
}
catch (error) {
const why = error instanceof Error ? error.message : String(error);
throw new PlaygroundUsage(why, { cause: error });
}
};
const parseFlags = (argv) => readFlags(argv);
const wholeNumber = (flag, given, most) => {
if (given === undefined)
return undefined;
const value = Number(given);
if (/^\d+$/.test(given) && value <= most)
return value;
throw new PlaygroundUsage(`--${flag} takes a whole number from 0 to ${most}, but got "${given}".`);
};
const decimalNumber = (flag, given, { least, most }) => {
if (given === undefined)
return undefined;
const value = Number(given);
if (/^\d+(\.\d{1,3})?$/.test(given) && value >= least && value <= most)
return value;
throw new PlaygroundUsage(`--${flag} takes a number from ${least} to ${most}, but got "${given}".`);
};
const readPem = async (flag, path) => {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch (error) {
const why = error instanceof Error ? error.message : String(error);
throw new PlaygroundUsage(`--${flag} names a file that cannot be read: ${why}`, { cause: error });
}
};
const readCertificate = async (cert, key) => {
if (cert === undefined && key === undefined)
return undefined;
if (cert === undefined || key === undefined) {
throw new PlaygroundUsage('--tls-cert and --tls-key belong together; give both or none.');
}
return { cert: await readPem('tls-cert', cert), key: await readPem('tls-key', key) };
};
const readLoad = (given, returning) => given?.map(words => {
const wish = (0,load_wish .Kd)(words, returning);
if (wish)
return wish;
throw new PlaygroundUsage(`--load takes a site and a rate such as payments=20/s, but got "${words}".`);
});
const readAsked = async (given, readYaml) => {
if (given === undefined)
return undefined;
try {
return await scenarioAsked(given, readYaml);
}
catch (error) {
const why = error instanceof Error ? error.message : String(error);
throw new PlaygroundUsage(`--scenario: ${why}`, { cause: error });
}
};
const optionsFrom = async (flags, readYaml) => {
const port = wholeNumber('port', flags.port, 65_535);
const seed = wholeNumber('seed', flags.seed, 4_294_967_295);
const speed = decimalNumber('speed', flags.speed, { least: 1, most: clock .h });
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
var default_world = __webpack_require__(60676);
var playground = __webpack_require__(8121);
var world = __webpack_require__(47919);
;// CONCATENATED MODULE: ./lib/playground/rooms/kubernetes/defaults.js
const namespace = 'shop';
const healthy = (version) => ({
version,
errorRate: 0,
latency: { medianMs: 0, tailMs: 0 },
down: false,
});
const backend = (name, version, pair) => ({
namespace,
name,
image: `contoso.azurecr.io/storefront:${version}`,
digest: `sha256:${pair.repeat(32)}`,
pods: 2,
app: healthy(version),
});
const routes = { group: world .e, resource: 'httproutes' };
const reading = [
{ ...routes, verbs: ['get', 'list'] },
{ group: '', resource: 'services', verbs: ['get'] },
{ group: '', resource: 'pods', verbs: ['list'] },
];
const users = [
{
name: 'deployer',
account: 'system:serviceaccount:shop:promoter',
token: 'deployer-token-of-the-playground',
rights: [...reading, { ...routes, verbs: ['patch'] }],
},
{
name: 'reader',
account: 'system:serviceaccount:shop:reader',
token: 'reader-token-of-the-playground',
rights: reading,
},
{
name: 'stranger',
account: 'system:serviceaccount:other:stranger',
token: 'stranger-token-of-the-playground',
rights: [],
},
{
name: 'admin',
account: 'alex@contoso.com',
token: 'admin-token-of-the-playground',
rights: [{ group: '*', resource: '*', verbs: ['*'] }],
},
];
const defaultClusters = [
{
name: 'aks-prod',
namespace,
users,
routes: [
{
namespace,
name: 'storefront',
manager: 'kubectl',
spec: {
parentRefs: [{ group: world .e, kind: 'Gateway', name: 'public' }],
hostnames: ['shop.contoso.example'],
rules: [
{
matches: [{ path: { type: 'PathPrefix', value: '/' } }],
backendRefs: [
{ group: '', kind: 'Service', name: 'storefront-v1', port: 80, weight: 100 },
{ group: '', kind: 'Service', name: 'storefront-v2', port: 80, weight: 0 },
],
},
],
},
},
],
backends: [backend('storefront-v1', '1.0.0', 'e1'), backend('storefront-v2', '2.0.0', 'e2')],
},
];
var live = __webpack_require__(30198);
var scenario = __webpack_require__(12344);
;// CONCATENATED MODULE: ./lib/playground/terminal/terminal.js
const startOn = async (options) => {
try {
return await (0,playground .K)({ world: { ...(0,default_world .K)(), clusters: defaultClusters }, ...options });
}
catch (error) {
const why = error instanceof Error ? error.message : String(error);
throw new PlaygroundUsage(`The playground cannot start with these arguments: ${why}`, { cause: error });
}
};
const shellWord = (value) => /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
const remarks = ({ state: { clock }, scenarios, load }) => [
...(clock.speed === 1 ? [] : [`# Time runs ${clock.speed} times faster than real time.`, '#']),
...scenarios.progress().map(each => `# Scenario ${each.name}: ${each.about}`),
...load.report().map(each => `# Visitors: ${each.site} ${each.perSecond}/s`),
];
const describePlayground = (playground) => {
const exports = Object.entries(playground.environment).map(([name, value]) => `export ${name}=${shellWord(value)}`);
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
`# DNS of Traffic Manager, over UDP: dig @${host} -p ${port} ${profile?.asked ? (0,live .Xk)(profile.asked) : 'NAME.trafficmanager.net'}`,
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
const interrupted = () => new Promise(resolve => {
const end = () => {
process.off('SIGINT', end);
process.off('SIGTERM', end);
resolve();
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
});
const playgroundCommand = async (argv, out, readYaml) => {
const flags = parseFlags(argv);
if (flags.help)
return void out.write(playgroundHelp);
if (flags.scenarios)
return void out.write((0,finding .Z7)());
if (flags['scenario-schema'])
return void out.write(`${JSON.stringify(scenario .mE, undefined, 2)}\n`);
const options = await optionsFrom(flags, readYaml);
const end = interrupted();
const playground = await startOn(options);
out.write(describePlayground(playground));
await end;
await playground.stop();
};
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/cli/playground.js
async function playground_playground(words, io) {
try {
await playgroundCommand(words, io.stdout, readYaml);
}
catch (thrown) {
if (!(thrown instanceof PlaygroundUsage))
throw thrown;
throw new fault .v('INPUT_INVALID', thrown.message, {
hint: 'run azure-promote playground --help',
cause: thrown,
});
}
}
async function readYaml(text) {
const { isNode, LineCounter, parseDocument } = await __webpack_require__.e(  8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
const lines = new LineCounter();
const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
const problem = document.errors[0] ?? document.warnings[0];
if (problem !== undefined)
throw problem;
return {
value: document.toJS({ maxAliasCount: 100 }),
lineOf: (at) => {
const node = document.getIn(at, true);
const offset = isNode(node) ? node.range?.[0] : undefined;
return offset === undefined ? undefined : lines.linePos(offset).line;
},
};
}
})
};
