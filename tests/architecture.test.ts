import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/domain';

/** What plain ECMAScript offers to read a clock or roll dice; no compiler setting forbids it. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bDate\(\s*\)/,
  /\bMath\.random\b/,
  /\bperformance\b/,
  /\bcrypto\b/,
  /\bTemporal\.Now\b/,
];

const files = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'));

describe('the domain', () => {
  it('has files to search', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('%s reads no clock and rolls no dice', (name) => {
    const code = readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    expect(IMPURE.filter((pattern) => pattern.test(code)).map(String)).toEqual([]);
  });
});
