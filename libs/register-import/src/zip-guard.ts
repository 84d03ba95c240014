import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { UnreadableFile } from './unreadable-file';

const CHUNK = 64 * 1024;

/**
 * The XML parts of a ZIP archive by path. What is unpacked is counted as it comes, whatever the archive
 * says of itself, and past `maxBytes` the file is refused (`UnreadableFile`).
 */
export function unzipXml(bytes: Uint8Array, maxBytes: number): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let failure: UnreadableFile | undefined;
  const take = (file: UnzipFile): void => {
    if (!/\.(xml|rels)$/.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) failure ??= new UnreadableFile('broken-spreadsheet');
      if (failure || !chunk) return;
      unpacked += chunk.length;
      if (unpacked > maxBytes) failure = new UnreadableFile('file-too-large', { limit: maxBytes });
      else chunks.push(chunk);
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failure; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch {
    failure ??= new UnreadableFile('broken-spreadsheet');
  }
  if (failure) throw failure;
  return new Map([...parts].map(([path, chunks]) => [path, Buffer.concat(chunks)]));
}
