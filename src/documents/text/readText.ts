import { endsChapter, PriorityHeading, priorityHeading } from '../priorityHeading';
import { joinLines } from '../rows/joinLines';
import { paragraph } from '../rows/listItem';
import { startsSection } from '../facts/sections';
import { Paragraph, PlanSource, PrioritySource } from '../source';
import { isActionHeader, isHeaderLine, isWhenHeader } from '../tableHeader';
import { columnWidth, paragraphLines } from './lineBreaks';
import { Line, linesOf } from './lines';
import { tableRows } from './tableRows';

/** A title too long for one line goes on in small letters on the next. */
function fullTitle(heading: PriorityHeading, next: Line | undefined): string {
  const goesOn =
    next !== undefined && !next.afterGap && /^\p{Ll}/u.test(next.text) && heading.title.length > 40;
  return goesOn ? joinLines([heading.title, next.text]) : heading.title;
}

function proseOf(lines: ReadonlyArray<Line>): ReadonlyArray<Paragraph> {
  const width = columnWidth(lines);
  // A label such as "Concrete doelen:" always begins a paragraph, however full the line above it is.
  const marked = lines.map((line) => (startsSection(line.text) ? { ...line, afterGap: true } : line));
  return paragraphLines(marked, width).map((each) => paragraph(joinLines(each.map((line) => line.text))));
}

/** "Actie Wanneer" on one line, or on two. */
function headerLength(lines: ReadonlyArray<Line>, index: number): number {
  if (isHeaderLine(lines[index].text)) return 1;
  const next = lines[index + 1];
  return next !== undefined && isActionHeader(lines[index].text) && isWhenHeader(next.text) ? 2 : 0;
}

function priorityOf(heading: PriorityHeading, section: ReadonlyArray<Line>): PrioritySource {
  const lines = [...section];
  const prose: Line[] = [];
  const table: Line[] = [];
  let hasTable = false;
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerLength(lines, index);
    if (header > 0) {
      hasTable = true;
      // A header repeated at the top of a page: the page begins with what comes after it.
      const next = lines[index + header];
      if (lines[index].startsPage && next) lines[index + header] = { ...next, startsPage: true };
      index += header - 1;
    } else if (hasTable && endsChapter(lines[index].text, heading.chapter)) {
      break;
    } else {
      (hasTable ? table : prose).push(lines[index]);
    }
  }
  return {
    number: heading.number,
    title: fullTitle(heading, lines[0]),
    prose: proseOf(prose),
    hasTable,
    rows: tableRows(table),
  };
}

/** Cuts the text of a plan (as `pdftotext` gives it) into preface and priorities. */
export function readText(text: string): PlanSource {
  const lines = linesOf(text);
  const starts = lines
    .map((line, index) => ({ heading: priorityHeading(line.text), index }))
    .filter((start): start is { heading: PriorityHeading; index: number } => start.heading !== undefined);
  return {
    preface: proseOf(lines.slice(0, starts[0]?.index)),
    priorities: starts.map(({ heading, index }, number) =>
      priorityOf(heading, lines.slice(index + 1, starts[number + 1]?.index)),
    ),
  };
}
