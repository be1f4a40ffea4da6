import { createRandom } from '../../../src/domain/statistics/random.ts';

/** Whole numbers from 0 to below `limit`, always the same for one seed. */
export type Pick = (limit: number) => number;

export function pickOf(seed: number): Pick {
  const next = createRandom(seed);
  return (limit) => Math.floor(next() * limit);
}

type Bytes = Uint8Array<ArrayBuffer>;

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff];

/** Each damages bytes in one way; the result is never longer than about twice as long. */
const DAMAGES: ((bytes: Bytes, pick: Pick) => Bytes)[] = [
  function flip(bytes, pick) {
    const flipped = bytes.slice();
    for (let left = 1 + pick(4); left > 0; left -= 1) {
      const at = pick(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
    }
    return flipped;
  },
  (bytes, pick) => bytes.slice(0, pick(bytes.length)),
  (bytes, pick) => bytes.slice(pick(bytes.length)),
  function cutOut(bytes, pick) {
    const from = pick(bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(from + 1 + pick(200)));
  },
  function putIn(bytes, pick) {
    const at = pick(bytes.length);
    const noise = Uint8Array.from({ length: 1 + pick(60) }, () => pick(256));
    return joined(bytes.slice(0, at), noise, bytes.slice(at));
  },
  function repeat(bytes, pick) {
    const [from, at] = [pick(bytes.length), pick(bytes.length)];
    const again = bytes.slice(from, from + 1 + pick(400));
    return joined(bytes.slice(0, at), again, bytes.slice(at));
  },
  /** Where headers of a zip lie: a field of two or four bytes says something extreme. */
  function lie(bytes, pick) {
    const lying = bytes.slice();
    const starts = headersIn(bytes);
    const at = (starts[pick(starts.length)] ?? 0) + pick(46);
    const value = EXTREMES[pick(EXTREMES.length)] ?? 0;
    for (let left = 1 + pick(4); left > 0; left -= 1) {
      if (at + left < lying.length) lying[at + left] = value;
    }
    return lying;
  },
];

export function damaged(bytes: Bytes, pick: Pick): Bytes {
  let result = bytes;
  for (let left = 1 + pick(2); left > 0 && result.length > 0; left -= 1) {
    result = DAMAGES[pick(DAMAGES.length)]?.(result, pick) ?? result;
  }
  return result;
}

function headersIn(bytes: Bytes): number[] {
  const starts: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b) starts.push(at);
  }
  return starts;
}

function joined(...parts: Bytes[]): Bytes {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const DEEP = 10_000;

/** JSON as no honest program writes it, some of which is none. */
const HOSTILE: readonly string[] = [
  'null',
  'true',
  'NaN',
  'Infinity',
  '-0',
  '-1',
  '1e999',
  '1.5',
  '9007199254740993',
  '8640000000000001',
  '""',
  '"x"',
  '"2026-02-30"',
  '"9999-99-99"',
  '".."',
  '"../../etc/passwd"',
  '"\\ud800"',
  '"\\u0000"',
  '"__proto__"',
  '"constructor"',
  `"${'long'.repeat(3_000)}"`,
  '[]',
  '{}',
  '[[],{}]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"length":4294967295}',
  '{"toString":1,"valueOf":2,"toJSON":3,"then":4}',
  '"<script>alert(1)</script>"',
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  `${'{"a":'.repeat(DEEP)}0${'}'.repeat(DEEP)}`,
];

const KEYS = ['__proto__', 'constructor', 'toString', 'id', 'deletedAt', 'updatedAt', 'day', ''];

type Node = Record<string, unknown> | unknown[];

/** A JSON text in which one to three values were changed, removed, doubled or renamed. */
export function altered(text: string, pick: Pick): string {
  const root = JSON.parse(text) as Node;
  const raw: string[] = [];
  const hostile = (): string => {
    raw.push(HOSTILE[pick(HOSTILE.length)] ?? 'null');
    return `@raw${raw.length - 1}@`;
  };
  for (let left = 1 + pick(3); left > 0; left -= 1) alterOne(root, pick, hostile);
  return JSON.stringify(root)
    .replaceAll('"@proto@":', '"__proto__":')
    .replaceAll(/"@raw(\d+)@"/g, (_, index) => raw[Number(index)] ?? 'null');
}

function alterOne(root: Node, pick: Pick, hostile: () => string): void {
  const node = nodeIn(root, pick);
  const keys = Object.keys(node);
  const key = keys[pick(keys.length)];
  const held = node as Record<string, unknown>;
  const way = pick(6);
  if (way === 0 || key === undefined) {
    if (Array.isArray(node)) node.push(hostile());
    else held[newKey(pick)] = hostile();
  } else if (way === 1) {
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else delete held[key];
  } else if (way === 2 && Array.isArray(node)) node.push(structuredClone(node[Number(key)]));
  else if (way === 3 && !Array.isArray(node)) held[newKey(pick)] = held[key];
  else held[key] = hostile();
}

function newKey(pick: Pick): string {
  const key = KEYS[pick(KEYS.length)] ?? '';
  return key === '__proto__' ? '@proto@' : key;
}

/** Some object or list in a tree, the deeper the likelier. */
function nodeIn(root: Node, pick: Pick): Node {
  let node = root;
  for (;;) {
    const inner = Object.values(node).filter(
      (value): value is Node => typeof value === 'object' && value !== null,
    );
    if (inner.length === 0 || pick(6) === 0) return node;
    node = inner[pick(inner.length)] ?? node;
  }
}
