import { armor, Decrypter } from 'age-encryption';
import type { BackupProblem } from '../../domain/backup/restore-report.ts';
import { tidied } from '../../domain/backup/passphrase.ts';
import { blobOf } from './blob-of.ts';
import { lockOf } from './lock-of.ts';

export type Unlocked =
  | { readonly ok: true; readonly value: Blob }
  | { readonly ok: false; readonly problem: BackupProblem | 'wrong-passphrase' };

class WrongPassphrase extends Error {}

/**
 * What is in a locked file, once all of it is proven to be what was locked. Never throws. A file
 * whose key was altered cannot be told from a wrong passphrase.
 */
export async function unlock(file: Blob, passphrase: string): Promise<Unlocked> {
  const lock = await lockOf(file);
  if (lock === 'none') return { ok: false, problem: 'not-a-backup' };
  if (lock !== 'passphrase') return { ok: false, problem: lock };
  try {
    const stream = await binaryOf(file);
    return { ok: true, value: await blobOf(await decrypterFor(passphrase).decrypt(stream)) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Another program may have locked with spaces just as they were typed. */
function decrypterFor(passphrase: string): Decrypter {
  const decrypter = new Decrypter();
  for (const each of new Set([tidied(passphrase), passphrase])) decrypter.addPassphrase(each);
  // Asked last, when none of them opens it: the library's own error says so in words alone.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      throw new WrongPassphrase();
    },
  });
  return decrypter;
}

async function binaryOf(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const start = await file.slice(0, 1).text();
  if (start === 'a') return file.stream();
  return new Blob([armor.decode(await file.text()) as Uint8Array<ArrayBuffer>]).stream();
}

function problemOf(error: unknown): Extract<Unlocked, { ok: false }>['problem'] {
  if (error instanceof WrongPassphrase) return 'wrong-passphrase';
  // No memory for the work that its header asks for.
  if (error instanceof RangeError) return 'too-large';
  return error instanceof DOMException ? 'unreadable-file' : 'damaged';
}
