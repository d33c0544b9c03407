// npm run chaos: rollouts that die at any moment, and what is left of them. Nothing is imported before the hook is there.
import { register } from 'node:module';

register('./program/json-modules.js', import.meta.url);
const { main } = await import('./program/main.js');
// Said aloud: left to itself, Node 20 has been seen to wait for ever for sockets that are closed already.
process.exit(await main(process.argv.slice(2)));
