import type { KeptSecrets } from '#libs/key-store';
import { textOf, writeOnce } from '../private-file';

const NAME = 'signing.pem';

/** Writes the kept key and certificate where the file is missing; what stands there is left as it is. */
export async function bringBack(path: string, secrets: KeptSecrets): Promise<void> {
  if ((await textOf(path)) !== null) return;
  const kept = await secrets.get(NAME);
  if (kept !== null) await writeOnce(path, kept);
}

/** Keeps what signs, unless it is kept already. */
export async function keepSafe(path: string, secrets: KeptSecrets): Promise<void> {
  const text = await textOf(path);
  if (text !== null && (await secrets.get(NAME)) !== text) await secrets.keep(NAME, text);
}
