import { DemoPlan, DemoPriority, DemoRow } from './demoPlan';

const PROSE_WIDTH = 100;
const LINES_ON_A_PAGE = 44;
const GAP = ' ';

function wrap(text: string, width: number): ReadonlyArray<string> {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    // A word with a hyphen may be cut there, as a word processor does.
    const cut = /^(\p{L}{4,}-)(\p{L}{3,}.*)$/u.exec(word);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (last !== undefined && cut && last.length + 1 + cut[1].length <= width) {
      lines[lines.length - 1] = `${last} ${cut[1]}`;
      lines.push(cut[2]);
    } else lines.push(word);
    return lines;
  }, []);
}

/** Writes lines as `pdftotext` does: with trailing spaces, form feeds and a foot on every page. */
class Pages {
  private readonly out: string[] = [];
  private onPage = 0;
  private page = 1;

  public constructor(private readonly foot: string) {}

  public line(text: string, doubleSpaced = true): void {
    if (this.onPage >= LINES_ON_A_PAGE && text !== GAP) this.breakPage();
    const pageStart = this.page > 1 && this.onPage === 0 ? '\f' : '';
    this.out.push(text === GAP ? GAP : `${pageStart}${text} `);
    if (doubleSpaced) this.out.push('');
    this.onPage += 1;
  }

  /** Keeps what belongs together on one page. */
  public keep(lines: number): void {
    if (this.onPage > 0 && this.onPage + lines > LINES_ON_A_PAGE) this.breakPage();
  }

  public breakPage(): void {
    this.out.push(`${this.foot} | pagina ${this.page}`);
    this.page += 1;
    this.onPage = 0;
  }

  public text(): string {
    this.breakPage();
    return `${this.out.join('\n')}\n`;
  }
}

function whenLines(row: DemoRow, width: number): ReadonlyArray<string> {
  return row.when.flatMap((phrase) => (phrase === '' ? [GAP] : wrap(phrase, width)));
}

/** The columns run together: the text of a cell, then the phrase beside it; of one line, both on it. */
function writeRow(pages: Pages, row: DemoRow, priority: DemoPriority): void {
  const { doubleSpaced, action, when } = priority.layout;
  const lines = row.action.flatMap((paragraph) => wrap(paragraph, action));
  const phrases = whenLines(row, when);
  const write = (text: string): void => pages.line(text, doubleSpaced);
  const blank = (): void => (doubleSpaced ? undefined : pages.line('', false));
  if (row.pageBreakAfter === 0) pages.breakPage();
  else if (row.pageBreakAfter === undefined) pages.keep(lines.length + phrases.length + 2);
  const first = lines.slice(0, row.pageBreakAfter || lines.length);
  const rest = lines.slice(first.length);
  if (first.length === 1 && phrases.length === 1) {
    write(`${first[0]} ${phrases[0]}`);
  } else {
    first.forEach(write);
    blank();
    if (phrases.length === 0) write(GAP);
    phrases.forEach(write);
    blank();
  }
  if (rest.length === 0) return;
  pages.breakPage();
  rest.forEach(write);
}

function writePriority(pages: Pages, priority: DemoPriority, number: number, question: string): void {
  pages.breakPage();
  const prose = (text: string): void => {
    wrap(text, PROSE_WIDTH).forEach((line) => pages.line(line));
    pages.line(GAP);
  };
  pages.line(`3.${number} Prioriteit ${number}: ${priority.title}`);
  if (priority.formerly !== undefined) pages.line(priority.formerly);
  pages.line(GAP);
  prose(`Doelstelling: ${priority.aim}`);
  prose(priority.background);
  pages.line('Concrete doelen:');
  priority.goals.forEach((goal, index) =>
    wrap(`${index + 1}. ${goal}`, PROSE_WIDTH).forEach((line) => pages.line(line)),
  );
  pages.line(GAP);
  prose(`Organisatorische borging: ${priority.organisation}`);
  pages.line(question);
  pages.line('Actie Wanneer');
  priority.groups.forEach((group) => {
    pages.keep(8);
    pages.line(group.heading, priority.layout.doubleSpaced);
    group.rows.forEach((row) => writeRow(pages, row, priority));
  });
}

/** The plan as `pdftotext` would give it from a PDF. */
export function demoPlanText(plan: DemoPlan): string {
  const pages = new Pages(`${plan.title} ${plan.years}`);
  pages.line(plan.title);
  pages.line(plan.years);
  pages.breakPage();
  plan.chapters.forEach((chapter) => {
    pages.line(chapter.title);
    pages.line(GAP);
    chapter.paragraphs.forEach((paragraph) => {
      wrap(paragraph, PROSE_WIDTH).forEach((line) => pages.line(line));
      pages.line(GAP);
    });
  });
  pages.line(`3. Onze prioriteiten ${plan.years}`);
  plan.priorities.forEach((priority, index) => writePriority(pages, priority, index + 1, plan.question));
  return pages.text();
}
