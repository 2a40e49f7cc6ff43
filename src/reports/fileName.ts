import { IsoDate } from '../plan/dates';

/** Characters that Windows, macOS or SharePoint refuse in a file name, and control characters. */
// eslint-disable-next-line no-control-regex
const REFUSED = /["*:<>?/\\|#%\u0000-\u001f\u007f]+/g;

const LONGEST_PART = 80;

/** The name of a report's file: `Evaluatierapport Tweestromenland 2025-05-26.docx`. */
export function reportFileName(
  title: string,
  regionName: string,
  day: IsoDate,
  extension: string = 'docx',
): string {
  const clean = [title, regionName, day].map((part) =>
    part.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_PART).trim(),
  );
  return `${clean.filter((part) => part !== '').join(' ')}.${extension}`;
}
