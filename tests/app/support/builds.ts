import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Build {
  readonly env?: Record<string, string>;
}

const BUILDS = {
  app: {},
  'app-qps': { env: { VITE_PSEUDO_LOCALE: '1' } },
  'app-base': { env: { EBB_BASE: '/ebb/' } },
  'app-again': { env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' } },
  'app-retire': { env: { EBB_RETIRE: '1' } },
} as const satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;

/** Runs side by side must not build into one another's folders. */
const FOLDER = `.cache/${process.env['EBB_RUN'] ?? 'tests'}`;

/** Where a build is, once it was made. */
export function folderOf(name: BuildName): string {
  return `${ROOT}${FOLDER}/${name}`;
}

/** Builds the app as `npm run build` does, into a folder of its own. */
export async function build(name: BuildName): Promise<string> {
  const { env = {} }: Build = BUILDS[name];
  const vite = fileURLToPath(new URL('node_modules/vite/bin/vite.js', `file://${ROOT}`));
  const args = [vite, 'build', '--logLevel', 'error'];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...env, EBB_OUT: `${FOLDER}/${name}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build ${name} failed`);
  return folderOf(name);
}
