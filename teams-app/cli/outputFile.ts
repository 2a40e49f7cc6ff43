import { randomUUID } from 'node:crypto';
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../../src/plan/problem';

/**
 * Checks, before any work is done, that a file can be written.
 * @throws Problem `file.wrongKind`, `file.isFolder`, `file.folderMissing`, `file.unwritable`
 */
export async function checkOutput(file: string, extension: string): Promise<void> {
  if (!file.toLowerCase().endsWith(extension)) throw new Problem('file.wrongKind', { file, extension });
  const kind = await stat(file).catch(() => undefined);
  if (kind?.isDirectory()) throw new Problem('file.isFolder', { file, extension });
  const folder = dirname(resolve(file));
  const place = await stat(folder).catch(() => undefined);
  if (!place?.isDirectory()) throw new Problem('file.folderMissing', { file: basename(file), folder });
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new Problem('file.unwritable', { file }, error);
  });
}

/**
 * Writes a file as a whole: whoever opens it sees the old one or the new one, and a failure leaves no half one.
 * @throws Problem `file.unwritable`
 */
export async function writeWhole(file: string, data: Uint8Array): Promise<void> {
  const draft = join(dirname(resolve(file)), `.${basename(file)}.${randomUUID().slice(0, 8)}`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Problem('file.unwritable', { file }, error);
  }
}
