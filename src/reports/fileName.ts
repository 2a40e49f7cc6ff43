import { IsoDate } from '../plan/dates';
import { Round } from '../plan/round';

/** Characters that Windows, macOS or SharePoint refuse in a file name, and control characters. */
// eslint-disable-next-line no-control-regex
const REFUSED = /["*:<>?/\\|#%\u0000-\u001f\u007f]+/g;

const LONGEST_PART = 80;

function joined(parts: ReadonlyArray<string>, extension: string): string {
  const clean = parts.map((part) =>
    part.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_PART).trim(),
  );
  return `${clean.filter((part) => part !== '').join(' ')}.${extension}`;
}

/** The name of a report's file: `Evaluatierapport Tweestromenland 2025-05-26.docx`. */
export function reportFileName(
  title: string,
  regionName: string,
  day: IsoDate,
  extension: string = 'docx',
): string {
  return joined([title, regionName, day], extension);
}

/** The name under which the report of a frozen round is kept: `2025-1 v1 Evaluatierapport Tweestromenland.docx`. */
export function storedFileName(
  title: string,
  regionName: string,
  { code, version }: Pick<Round, 'code' | 'version'>,
  extension: string = 'docx',
): string {
  return joined([`${code} v${version}`, title, regionName], extension);
}
