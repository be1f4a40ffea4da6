import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedPackages } from '../../build/licences.ts';

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface LockFile {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Licences that ask for no more than their own text, which travels along. */
const ACCEPTED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as LockFile;
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

it('every version is exact, and the one that is locked', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

it('the lock holds a hash of every package but those for other systems, and no address', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved, optional }] of locked) {
    if (optional !== true) expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved, path).toBeUndefined();
  }
});

it('no script of a package runs while it is installed, and none is needed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const wanting = locked.filter(
    ([path, { hasInstallScript }]) => hasInstallScript === true || wantsScript(path),
  );
  expect(wanting.map(([path]) => path)).toEqual([]);
});

/** Packages for other systems are locked but not installed. */
function wantsScript(path: string): boolean {
  if (!existsSync(new URL(`${path}/package.json`, ROOT))) return false;
  const { scripts = {} } = JSON.parse(read(`${path}/package.json`)) as Package;
  return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
}

it('everything that ships has an accepted licence', () => {
  const shipped = shippedPackages(lock);
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(names).not.toContain('vite');
  expect(shipped.filter(({ license }) => !ACCEPTED.includes(license))).toEqual([]);
});

it('every package of the app says why it is there', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\|(.+)\|$/gm)];
  expect(rows.map(([, name]) => name).toSorted()).toEqual(Object.keys(dependencies).toSorted());
  for (const [, name = '', rest = ''] of rows) {
    const [licence, size, reason, weighed] = rest.split('|').map((cell) => cell.trim());
    expect(licence, name).toBe(lock.packages[`node_modules/${name}`]?.license);
    expect(size, name).toMatch(/^\d+(\.\d)? KB$/);
    expect(reason?.length, name).toBeGreaterThan(10);
    expect(weighed?.length, name).toBeGreaterThan(10);
  }
});
