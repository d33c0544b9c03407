// Adds to package-lock.json the platform packages that npm left out because a registry mirror does not hold them.
// Without them `npm ci` refuses the lock. Run after `npm install` behind such a mirror; it changes nothing else.
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm64', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'arm'];

/** `@scope/name-linux-x64-musl` says for which machine it is. */
function machineOf(name) {
  const os = systems.find(system => name.includes(`-${system}-`));
  const cpu = processors.find(processor => name.includes(`-${processor}`));
  if (os === undefined || cpu === undefined) throw new Error(`${name} does not say for which machine it is`);
  const libc = name.endsWith('-musl') || name.endsWith('-musleabihf') ? ['musl'] : undefined;
  return { cpu: [cpu], ...(libc && os === 'linux' && { libc }), os: [os] };
}

let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] !== undefined || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    lock.packages[place] = { version, ...machineOf(name), ...(entry.dev && { dev: true }), optional: true };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) =>
  a === '' ? -1 : b === '' ? 1 : a < b ? -1 : 1,
);
lock.packages = Object.fromEntries(sorted);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to package-lock.json`);
