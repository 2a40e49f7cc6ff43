import { Problem } from '../../plan/problem';
import { zipDirectory } from '../docx/zipDirectory';
import { decodeText } from '../text/decodeText';
import { cellText, Sheet } from './sheet';

/** A file with figures as a person chose it. */
export interface FigureFile {
  readonly name: string;
  readonly data: Uint8Array;
}

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 10 * MEGABYTE;
/** What a workbook may be once unpacked: a small archive can hold very much. */
const LARGEST_UNPACKED = 100 * MEGABYTE;

/**
 * The tables of an Excel workbook (.xlsx), or the one of a CSV file. A sheet without anything in it is left out.
 * @throws Problem `figures.fileTypeUnknown`, `figures.fileUnreadable`, `figures.fileEmpty`, `plan.fileTooLarge`
 */
export async function readSheets({ name, data }: FigureFile): Promise<ReadonlyArray<Sheet>> {
  if (data.length > LARGEST_FILE) throw tooLarge(name, LARGEST_FILE);
  const sheets = await (/\.xlsx$/i.test(name) ? readXlsx(name, data) : readCsv(name, data));
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cellText(cell) !== '')));
  if (filled.length === 0) throw new Problem('figures.fileEmpty', { file: name });
  return filled;
}

async function readXlsx(file: string, data: Uint8Array): Promise<ReadonlyArray<Sheet>> {
  const entries = zipDirectory(data);
  if (!entries) throw new Problem('figures.fileUnreadable', { file });
  if (entries.reduce((total, { size }) => total + size, 0) > LARGEST_UNPACKED) {
    throw tooLarge(file, LARGEST_UNPACKED);
  }
  try {
    // Only who chooses a workbook waits for what reads it. This entry starts no worker, which a page may forbid.
    const { default: readWorkbook } = await import('read-excel-file/universal');
    const sheets = await readWorkbook(data.slice().buffer);
    return sheets.map(({ sheet, data: rows }) => ({ name: sheet, rows: rows as unknown as Sheet['rows'] }));
  } catch (error) {
    throw new Problem('figures.fileUnreadable', { file }, error);
  }
}

async function readCsv(file: string, data: Uint8Array): Promise<ReadonlyArray<Sheet>> {
  const isText = /\.(?:csv|txt)$/i.test(file) && !data.includes(0);
  if (!isText) throw new Problem('figures.fileTypeUnknown', { file });
  const { default: Papa } = await import('papaparse');
  const text = decodeText(data).replace(/^\uFEFF/, '');
  // Excel separates by semicolon in Dutch and by comma in English; the headings tell which.
  const headings = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const delimiter = headings.includes(';') ? ';' : headings.includes('\t') ? '\t' : ',';
  const { data: rows, errors } = Papa.parse<string[]>(text, { delimiter });
  if (errors.some(({ type }) => type === 'Quotes')) throw new Problem('figures.fileUnreadable', { file });
  return [{ name: file.replace(/\.[^.]*$/, ''), rows }];
}

function tooLarge(file: string, most: number): Problem {
  return new Problem('plan.fileTooLarge', { file, most: Math.round(most / MEGABYTE) });
}
