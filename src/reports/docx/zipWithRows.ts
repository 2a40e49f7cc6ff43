import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { PENDING_ROWS } from './rowLoops';
import { PendingRows, writeRows } from './writeRows';

const CONTENT_TYPES = '[Content_Types].xml';

/** Lets a page draw and answer before the work goes on. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Size of a piece that is packed at once, so that packing takes no long time either. */
const PIECE = 1 << 18;

async function writeText(file: ZipDeflate, text: string, isLast: boolean): Promise<void> {
  const data = strToU8(text);
  for (let start = 0; start + PIECE < data.length; start += PIECE) {
    file.push(data.subarray(start, start + PIECE));
    await breathe();
  }
  file.push(data.subarray(Math.floor(Math.max(0, data.length - 1) / PIECE) * PIECE), isLast);
}

async function writeDocument(
  file: ZipDeflate,
  document: string,
  pending: ReadonlyArray<PendingRows>,
): Promise<void> {
  // Splitting by a pattern with a group gives text and number in turn.
  const parts = document.split(PENDING_ROWS);
  for (let index = 0; index < parts.length; index += 2) {
    const isLast = index === parts.length - 1;
    await writeText(file, parts[index], isLast);
    if (isLast) return;
    for (const piece of writeRows(pending[Number(parts[index + 1])])) {
      await writeText(file, piece, false);
      await breathe();
    }
  }
}

/** Writes the rows that were set apart into the document, which is packed while they are made. */
export async function zipWithRows(
  docx: Uint8Array,
  path: string,
  pending: ReadonlyArray<PendingRows>,
): Promise<Uint8Array> {
  const files = unzipSync(docx);
  const packed: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, data) => {
    if (error) failure = error;
    else packed.push(data);
  });
  // A reader that opens the file as a stream wants its content types first.
  const names = Object.keys(files).sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  for (const name of names.filter((each) => !each.endsWith('/'))) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    if (name === path) await writeDocument(file, strFromU8(files[name]), pending);
    else file.push(files[name], true);
  }
  zip.end();
  if (failure) throw failure;
  const whole = new Uint8Array(packed.reduce((size, piece) => size + piece.length, 0));
  packed.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}
