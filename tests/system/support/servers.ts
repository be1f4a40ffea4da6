import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findProgram } from '../../../tools/programs.mjs';
import { serve } from '../../../tools/serve.mjs';

export interface WebServer {
  /** Where Ebb is, with a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server on a free port; a build made for a path is served under that path. */
type Start = (build: string, base: string) => Promise<WebServer>;

/** Each server with what the build wrote for it. */
export const SERVERS: Readonly<Record<'caddy' | 'nginx' | 'npm start', Start>> = {
  caddy: startCaddy,
  nginx: startNginx,
  'npm start': async (folder, base) => {
    const { url, close } = await serve({ folder, base, port: 0 });
    return { url, stop: close };
  },
};

async function startCaddy(build: string, base: string): Promise<WebServer> {
  const place = await makePlace(build, base);
  const site = `http://localhost:${place.port}`;
  const config = `{\n\tadmin off\n}\nimport ${place.root}${base}hosting/Caddyfile\n`;
  await writeFile(join(place.path, 'Caddyfile'), config);
  const stop = await run(
    'caddy',
    ['run', '--adapter', 'caddyfile', '--config', join(place.path, 'Caddyfile')],
    { EBB_SITE: site, EBB_ROOT: place.root, HOME: place.path, XDG_DATA_HOME: place.path },
    /serving initial configuration/,
  );
  return { url: `${site}${base}`, stop: () => stop().then(place.remove) };
}

async function startNginx(build: string, base: string): Promise<WebServer> {
  const place = await makePlace(build, base);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${place.path}/${name};`)
    .join(' ');
  const config = `daemon off; pid ${place.path}/nginx.pid; error_log stderr notice;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off; ${temporary}
      server {
        listen 127.0.0.1:${place.port};
        root ${place.root};
        include ${place.root}${base}hosting/nginx.conf;
      }
    }`;
  const file = join(place.path, 'nginx.conf');
  await writeFile(file, config);
  const args = ['-p', place.path, '-e', 'stderr', '-c', file];
  const stop = await run('nginx', args, {}, /start worker process /);
  const url = `http://127.0.0.1:${place.port}${base}`;
  return { url, stop: () => stop().then(place.remove) };
}

/** A folder of a server's own, a root in which the build lies where it belongs, a free port. */
async function makePlace(build: string, base: string) {
  const path = await mkdtemp(join(tmpdir(), 'ebb-server-'));
  const copy = join(path, 'root', base);
  await mkdir(dirname(copy), { recursive: true });
  await symlink(build, copy.replace(/\/$/, ''));
  const remove = () => rm(path, { recursive: true, force: true });
  return { path, root: join(path, 'root'), port: await freePort(), remove };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a program until it says that it is ready; returns how to end it. */
async function run(
  name: string,
  args: readonly string[],
  env: Record<string, string>,
  ready: RegExp,
): Promise<() => Promise<void>> {
  const program = findProgram([name]);
  if (program === null) throw new Error(`There is no ${name} here`);
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const gone = once(child, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (!ready.test(line)) continue;
    child.stderr.resume();
    return async () => {
      child.kill();
      await gone;
    };
  }
  throw new Error(`${name} did not start:\n${said.join('\n')}`);
}
