// `npm start`: builds the game, then serves it on this machine until Ctrl-C.
// PORT chooses the first port to try; without it 4173.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFolder } from './serve.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const wanted = process.env.PORT || '4173';
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${wanted}".`);
  process.exit(2);
}

await build({ root: top, logLevel: 'warn' });
const served = await serveFolder(fileURLToPath(new URL('../../dist/', import.meta.url)), port);
console.log(`Front Desk is open: ${served.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)));
}
