import type { BackupProblem } from '../../domain/backup/restore-report.ts';
import { MOST_ARCHIVE_BYTES } from '../archive/limits.ts';

/** `none`: no age file. `passphrase`: a sound one that a passphrase opens, at a price that is paid. */
type Lock = 'none' | 'passphrase' | BackupProblem;

const ARMOR_BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const VERSION = 'age-encryption.org/v1\n';

/**
 * The whole header of a file locked with a passphrase: age allows no second way to open it.
 * Then follow a nonce of 16 bytes and the contents.
 */
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z\d+/]{22} ([1-9]\d*)\n[A-Za-z\d+/]{43}\n--- [A-Za-z\d+/]{43}\n/;

/** One that something else opens, such as a key. */
const OTHER_HEADER = /^age-encryption\.org\/v1\n-> (?!scrypt )[!-~]+ [!-~]/;

/** Each step doubles time and memory: 20 is a gigabyte. The `age` program writes 18, Ebb 17. */
const MOST_WORK = 20;

/** A header takes about 150 bytes, armored 210. */
const HEAD_BYTES = 512;

/** 16 bytes for each 64 KiB, and a header. The exact limit is that of the archive inside. */
const MOST_LOCKED_BYTES = MOST_ARCHIVE_BYTES + MOST_ARCHIVE_BYTES / 4096 + HEAD_BYTES;

/** Armor is taken off all at once, in up to twelve times as much memory. Ebb itself never writes it. */
const MOST_ARMORED_BYTES = 4 * 2 ** 20;

/** Looks at the first bytes of a file alone, before any work is done for it. Never throws. */
export async function lockOf(file: Blob): Promise<Lock> {
  const head = await headOf(file);
  if (head === null) return 'unreadable-file';
  if (!head.trimStart().startsWith(ARMOR_BEGIN)) return lockIn(head, file.size, MOST_LOCKED_BYTES);
  const binary = withoutArmor(head);
  return binary?.startsWith(VERSION) ? lockIn(binary, file.size, MOST_ARMORED_BYTES) : 'damaged';
}

async function headOf(file: Blob): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    return String.fromCharCode(...bytes);
  } catch {
    return null;
  }
}

/** Bytes as characters; null where there is no base64. */
function withoutArmor(head: string): string | null {
  const [base64 = ''] = head.trimStart().slice(ARMOR_BEGIN.length).split('-----');
  const digits = base64.replaceAll(/\s/g, '');
  try {
    return atob(digits.slice(0, digits.length - (digits.length % 4)));
  } catch {
    return null;
  }
}

function lockIn(head: string, size: number, mostBytes: number): Lock {
  if (!head.startsWith(VERSION)) return 'none';
  if (OTHER_HEADER.test(head)) return 'other-lock';
  const header = HEADER.exec(head);
  if (header === null) return 'damaged';
  if (Number(header[1]) > MOST_WORK) return 'hostile';
  return size > mostBytes ? 'too-large' : 'passphrase';
}
