import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** One package of the lock file that the app is made of. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says. */
  readonly license: string;
  /** Subresource integrity of its archive. */
  readonly integrity: string;
  /** Where it is installed, below the project. */
  readonly path: string;
}

interface LockFile {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/**
 * Every package that the app is made of: what it depends on, and what those
 * depend on. What only builds or tests it is left out; what the bundler finds
 * unused is not, because no list may be too short.
 */
export function shippedPackages({ packages }: LockFile): Shipped[] {
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version, license = '', integrity = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      integrity,
      path,
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Writes two lists of what is in the app beside it: `licences.txt`, which
 * carries every licence in full, and `sbom.cdx.json`, a bill of materials in
 * CycloneDX 1.6.
 */
export function licences(root: string): Plugin {
  return {
    name: 'ebb-licences',
    apply: 'build',
    async generateBundle() {
      const lock = await lockFile(root);
      const shipped = shippedPackages(lock);
      const ours = await readFile(join(root, 'LICENSE'), 'utf8');
      const theirs = await Promise.all(shipped.map((one) => licenceText(root, one)));
      const lists = {
        'licences.txt': [`Ebb ${lock.version}\n\n${ours.trim()}\n`, ...theirs].join(RULE),
        'sbom.cdx.json': `${JSON.stringify(billOfMaterials(lock, shipped), null, 2)}\n`,
      };
      for (const [fileName, source] of Object.entries(lists)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Fails the build, of pages and of workers, where it bundles a package that the lists lack. */
export function onlyLicensed(root: string): Plugin {
  return {
    name: 'ebb-only-licensed',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const shipped = shippedPackages(await lockFile(root));
      const unlisted = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
        .filter((id) => !isListed(id, shipped));
      if (unlisted.length > 0) this.error(`No licence is listed for ${unlisted.join(', ')}`);
    },
  };
}

async function lockFile(root: string): Promise<LockFile> {
  return JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as LockFile;
}

const RULE = `\n${'-'.repeat(78)}\n\n`;

function isListed(id: string, shipped: readonly Shipped[]): boolean {
  const [, inside] = /^(?!\0).*?\/(node_modules\/.+)$/.exec(id) ?? [];
  return inside === undefined || shipped.some(({ path }) => inside.startsWith(`${path}/`));
}

async function licenceText(root: string, { name, version, license, path }: Shipped) {
  const folder = join(root, path);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no text of its licence`);
  const text = await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/** No time and no random number: the same packages give the same bytes. */
function billOfMaterials({ name, version }: LockFile, shipped: readonly Shipped[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': name, name, version, ...licensed('MIT') },
    },
    components: shipped.map((one) => ({
      type: 'library',
      'bom-ref': one.path,
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      ...licensed(one.license),
      hashes: [hashOf(one.integrity)],
    })),
  };
}

function licensed(id: string): object {
  return { licenses: [{ license: { id } }] };
}

/** `sha512-<base64>` in the words of CycloneDX. */
function hashOf(integrity: string): object {
  const [algorithm = '', base64 = ''] = integrity.split('-', 2);
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(base64, 'base64').toString('hex'),
  };
}
