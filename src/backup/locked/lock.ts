import { Encrypter } from 'age-encryption';
import { tidied } from '../../domain/backup/passphrase.ts';
import { blobOf } from './blob-of.ts';

/** 128 MiB and about a third of a second for each guess; one more would be too much for old phones. */
const WORK_FACTOR = 17;

export type Locked =
  | { readonly ok: true; readonly value: Blob }
  /** No memory for it, or the file cannot be read. */
  | { readonly ok: false };

/** Makes a standard `age` file of a file, which the passphrase alone opens. Never throws. */
export async function lock(file: Blob, passphrase: string): Promise<Locked> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(tidied(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  try {
    return { ok: true, value: await blobOf(await encrypter.encrypt(file.stream())) };
  } catch {
    return { ok: false };
  }
}
