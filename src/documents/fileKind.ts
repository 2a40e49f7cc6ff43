import { Problem } from '../plan/problem';
import { zipDirectory } from './docx/zipDirectory';

/** A file as a person chose it. */
export interface PlanFile {
  readonly name: string;
  readonly data: Uint8Array;
}

export type FileKind = 'docx' | 'text';

const MEGABYTE = 1024 * 1024;
/** A plan of a hundred pages with pictures stays well below these. */
const LARGEST_FILE = 25 * MEGABYTE;
const LARGEST_TEXT = 5 * MEGABYTE;
const LARGEST_XML = 60 * MEGABYTE;

const startsWith = (data: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => data[at] === byte);
const isZip = (data: Uint8Array): boolean => startsWith(data, 0x50, 0x4b, 0x03, 0x04);
/** Word before 2007, and any Office file with a password. */
const isCompound = (data: Uint8Array): boolean => startsWith(data, 0xd0, 0xcf, 0x11, 0xe0);
const isPdf = (data: Uint8Array): boolean => startsWith(data, 0x25, 0x50, 0x44, 0x46);
const hasUtf16Mark = (data: Uint8Array): boolean =>
  startsWith(data, 0xff, 0xfe) || startsWith(data, 0xfe, 0xff);

function checkArchive(file: PlanFile): FileKind {
  const entries = zipDirectory(file.data);
  if (entries === undefined) throw new Problem('plan.fileUnreadable', { file: file.name });
  if (!entries.some(({ name }) => name === 'word/document.xml')) {
    throw new Problem('plan.fileTypeUnknown', { file: file.name });
  }
  const xml = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (xml.reduce((total, { size }) => total + size, 0) > LARGEST_XML) throw tooLarge(file, LARGEST_XML);
  return 'docx';
}

function tooLarge(file: PlanFile, most: number): Problem {
  return new Problem('plan.fileTooLarge', { file: file.name, most: Math.round(most / MEGABYTE) });
}

/**
 * What a file is, by its content; a name can be wrong.
 * @throws Problem `plan.fileEmpty`, `plan.fileTooLarge`, `plan.fileUnreadable`, `plan.fileTypeUnknown`
 */
export function fileKind(file: PlanFile): FileKind {
  const { name, data } = file;
  if (!data.some((byte) => byte > 0x20)) throw new Problem('plan.fileEmpty', { file: name });
  if (data.length > LARGEST_FILE) throw tooLarge(file, LARGEST_FILE);
  if (isZip(data)) return checkArchive(file);
  const saysDocx = /\.docx$/i.test(name);
  if (isPdf(data)) throw new Problem('plan.fileTypeUnknown', { file: name });
  if (saysDocx) throw new Problem('plan.fileUnreadable', { file: name });
  if (isCompound(data) || (!hasUtf16Mark(data) && data.includes(0))) {
    throw new Problem('plan.fileTypeUnknown', { file: name });
  }
  if (data.length > LARGEST_TEXT) throw tooLarge(file, LARGEST_TEXT);
  return 'text';
}
