/** A line with text on it; the blank lines before it have become its marks. */
export interface Line {
  readonly text: string;
  /** First line of a page. */
  readonly startsPage: boolean;
  /** More than the usual blank line before it: an empty paragraph. */
  readonly afterGap: boolean;
}

interface RawLine {
  readonly text: string;
  readonly afterGap: boolean;
}

const PAGE_NUMBER = /(?:^|\bpagina\s)\d{1,3}(?:\s*(?:van|\/|\|)\s*\d{1,3})?$/i;

/** Page breaks are form feeds; some converters leave only a single space before a page's first word. */
function pagesOf(text: string): ReadonlyArray<ReadonlyArray<RawLine>> {
  const pages: RawLine[][] = [[]];
  let blanks: string[] = [];
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .forEach((raw) => {
      if (/^\f|^ \S/.test(raw)) pages.push([]);
      const content = raw.replace(/[\f\s]+/g, ' ').trim();
      if (content === '') {
        blanks.push(raw);
        return;
      }
      const afterGap = blanks.length > 1 || blanks.some((blank) => blank !== '');
      pages[pages.length - 1].push({ text: content, afterGap });
      blanks = [];
    });
  return pages;
}

function shapeOf(line: RawLine): string {
  return line.text.replace(/\d+/g, '#');
}

/** Lines at the edge of at least three pages that differ in nothing but numbers: running heads and feet. */
function runningLines(pages: ReadonlyArray<ReadonlyArray<RawLine>>): ReadonlySet<string> {
  const seen = new Map<string, number>();
  pages.forEach((page) => {
    const edges = page.length > 1 ? [page[0], page[page.length - 1]] : page;
    new Set(edges.map(shapeOf)).forEach((shape) => seen.set(shape, (seen.get(shape) ?? 0) + 1));
  });
  // Short ones may be phrases ("Q1 2026"); page numbers have their own rule.
  return new Set(
    [...seen].filter(([shape, count]) => count >= 3 && shape.length > 20).map(([shape]) => shape),
  );
}

/** The lines of a text, without running heads, feet and page numbers. */
export function linesOf(text: string): ReadonlyArray<Line> {
  const pages = pagesOf(text);
  const running = runningLines(pages);
  return pages.flatMap((page, pageNumber) =>
    page
      .filter((line, index) => {
        const atEdge = index === 0 || index === page.length - 1;
        return !(atEdge && (running.has(shapeOf(line)) || (pages.length > 1 && PAGE_NUMBER.test(line.text))));
      })
      .map((line, index) => ({ ...line, startsPage: pageNumber > 0 && index === 0 })),
  );
}
