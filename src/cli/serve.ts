// A small static server for the built game: every file is read once and served from memory, so a
// request can reach nothing outside the folder. Text goes out compressed, hashed files may be kept
// for ever, and every response carries the strict policy. Used by `npm start` and the browser tests.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headerPolicy } from './build/csp.ts';

export type Served = { url: string; close: () => Promise<void> };

type Page = { body: Buffer; zips: boolean; zipped?: Buffer; headers: Record<string, string> };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const EVERY_RESPONSE = {
  'content-security-policy': headerPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Vite's hashed names: `assets/name-8charsXY.ext`. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

async function readPages(folder: string): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const body = await readFile(file);
    const type = TYPES[extname(entry.name).toLowerCase()] ?? 'application/octet-stream';
    const zips = type.includes('charset') && body.length > 512;
    pages.set(path, {
      body,
      zips,
      headers: {
        'content-type': type,
        'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
        ...(zips ? { vary: 'accept-encoding' } : {}),
      },
    });
  }
  return pages;
}

function pathOf(request: IncomingMessage): string {
  try {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return '';
  }
}

/** Compressed when it is first asked for: most files of a game are not, in one sitting. */
function zippedOf(page: Page): Buffer {
  page.zipped ??= gzipSync(page.body, { level: 9 });
  return page.zipped;
}

function respond(pages: Map<string, Page>, request: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number, words: string, more: Record<string, string> = {}) =>
    response
      .writeHead(status, { ...EVERY_RESPONSE, ...more, 'content-type': 'text/plain; charset=utf-8' })
      .end(`${words}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
    return;
  }
  const page = pages.get(pathOf(request));
  if (!page) {
    refuse(404, 'There is nothing here.');
    return;
  }
  const headers = { ...EVERY_RESPONSE, ...page.headers };
  if (request.headers['if-none-match'] === page.headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const zip = page.zips && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zip ? zippedOf(page) : page.body;
  response.writeHead(200, {
    ...headers,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
    'content-length': String(body.length),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Serves `folder` on loopback; takes the next free port where `port` is taken. Port 0 is any free port. */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const pages = await readPages(folder);
  const server = createServer((request, response) => respond(pages, request, response));
  for (let tried = port; ; tried += 1) {
    try {
      await listen(server, tried);
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || tried >= port + 50 || tried >= 65_535) throw error;
    }
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
