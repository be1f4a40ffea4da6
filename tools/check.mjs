import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ROOT, ensureInstalled, requireNode } from './installed.mjs';

/** @type {readonly (readonly [name: string, program: string, args: readonly string[]])[]} */
const CHECKS = [
  ['types of the app', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['types of the domain, without a DOM', 'typescript/bin/tsc', ['-p', 'src/domain/tsconfig.json']],
  ['types of the service worker', 'typescript/bin/tsc', ['-p', 'src/sw/tsconfig.json']],
  ['types of the worker', 'typescript/bin/tsc', ['-p', 'src/worker/tsconfig.json']],
  ['types of build and tests', 'typescript/bin/tsc', ['-p', 'tests/tsconfig.json']],
  ['types of the tools', 'typescript/bin/tsc', ['-p', 'tools/tsconfig.json']],
  ['lint', 'oxlint/bin/oxlint', ['--deny-warnings']],
  ['format', 'oxfmt/bin/oxfmt', ['--check']],
  [
    'import rules',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['src', '--config', '.dependency-cruiser.cjs'],
  ],
  ['dead code', 'knip/bin/knip.js', ['--no-progress']],
];

/**
 * Runs every check and prints the output of those that fail.
 * @returns {{ passed: number, failed: number }}
 */
export function check() {
  const failed = CHECKS.filter(([name, program, args]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`${ROOT}node_modules/${program}`, ...args],
      { cwd: ROOT, encoding: 'utf8' },
    );
    console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    if (status !== 0) console.log(`${stdout}${stderr}`);
    return status !== 0;
  });
  return { passed: CHECKS.length - failed.length, failed: failed.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  ensureInstalled();
  process.exit(check().failed === 0 ? 0 : 1);
}
