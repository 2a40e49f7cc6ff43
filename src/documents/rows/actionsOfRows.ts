import { Paragraph, SourceRow } from '../source';
import { countPhrases, phrasesFor } from './phrases';

/** An action as the document has it, before anything is read into it. */
export interface ActionDraft {
  readonly heading: string;
  readonly lead?: string;
  readonly text: string;
  readonly when: string;
  /** The row holds several phrases that could not be dealt out over its parts. */
  readonly phrasesUnmatched: boolean;
}

/** Paragraphs on one line, list items each on their own: the same however a format broke its lines. */
function textOf(paragraphs: ReadonlyArray<Paragraph>): string {
  return paragraphs.reduce((text, paragraph) => {
    if (text === '') return paragraph.text;
    return paragraph.listItem ? `${text}\n- ${paragraph.text}` : `${text} ${paragraph.text}`;
  }, '');
}

/** One sentence that ends in a colon and announces the text after it ("Over de wijken:"). */
function isLead(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && !paragraph.listItem && /^(?:(?![.!?]\s\p{Lu}).)*:$/u.test(paragraph.text);
}

/** Each list item with the paragraphs that go on with it. */
function itemsOf(paragraphs: ReadonlyArray<Paragraph>): ReadonlyArray<ReadonlyArray<Paragraph>> {
  return paragraphs.reduce<Paragraph[][]>((items, paragraph) => {
    if (paragraph.listItem) items.push([paragraph]);
    else if (items.length > 0) items[items.length - 1].push(paragraph);
    return items;
  }, []);
}

/** Paragraphs, less those that a colon before them already announced. */
function statementsOf(paragraphs: ReadonlyArray<Paragraph>): ReadonlyArray<ReadonlyArray<Paragraph>> {
  return paragraphs.reduce<Paragraph[][]>((statements, paragraph, index) => {
    const announced = index > 0 && /:$/.test(paragraphs[index - 1].text);
    if (statements.length === 0 || !(announced || paragraph.listItem)) statements.push([paragraph]);
    else statements[statements.length - 1].push(paragraph);
    return statements;
  }, []);
}

/** The parts of a row that are actions of their own, and the text that they share. */
interface RowParts {
  readonly lead?: string;
  readonly parts: ReadonlyArray<ReadonlyArray<Paragraph>>;
  readonly whens: ReadonlyArray<string>;
}

function partsOf(row: SourceRow, leadAbove: string | undefined, listGoesOn: boolean): RowParts {
  const { paragraphs, when } = row;
  const items = itemsOf(paragraphs);
  const intro = paragraphs.slice(
    0,
    paragraphs.findIndex((paragraph) => paragraph.listItem),
  );
  const startsWithItem = paragraphs[0].listItem;
  const itemsLead = startsWithItem ? leadAbove : textOf(intro);

  // As many phrases as list items: each item is an action.
  const phrasesPerItem = phrasesFor(items.length, when);
  if (items.length > 1 && phrasesPerItem.length === items.length) {
    return { lead: itemsLead, parts: items, whens: phrasesPerItem };
  }
  // A list item with a phrase of its own, or before one that has: part of a list over several rows.
  if (startsWithItem || (items.length > 0 && listGoesOn && isLead(intro[intro.length - 1]))) {
    const parts = [items.flatMap((item) => item)];
    return { lead: itemsLead, parts, whens: phrasesFor(1, when) };
  }
  const lead =
    isLead(paragraphs[0]) && paragraphs.length > 1 && !paragraphs[1].listItem ? paragraphs[0] : undefined;
  const body = lead ? paragraphs.slice(1) : paragraphs;
  // As many phrases as paragraphs: a row that holds several actions.
  const statements = statementsOf(body);
  const phrasesPerStatement = phrasesFor(statements.length, when);
  const parts = phrasesPerStatement.length === statements.length ? statements : [body];
  return { lead: lead?.text, parts, whens: phrasesFor(parts.length, when) };
}

/** The actions that the rows of a table hold, in their order. */
export function actionsOfRows(rows: ReadonlyArray<SourceRow>): ReadonlyArray<ActionDraft> {
  const drafts: ActionDraft[] = [];
  let leadAbove: string | undefined;
  rows.forEach((row, index) => {
    const { heading, paragraphs, when } = row;
    const next = rows[index + 1];
    const listGoesOn = next !== undefined && next.heading === heading && next.paragraphs[0].listItem;
    if (paragraphs.length === 1 && isLead(paragraphs[0]) && when.length === 0) {
      leadAbove = paragraphs[0].text;
      return;
    }
    const { lead, parts, whens } = partsOf(row, leadAbove, listGoesOn);
    parts.forEach((part, number) =>
      drafts.push({
        heading,
        lead: lead === undefined || lead === '' ? undefined : lead,
        text: textOf(part),
        when: whens[number] ?? '',
        phrasesUnmatched: number === 0 && countPhrases(when) > whens.length,
      }),
    );
    leadAbove = lead;
  });
  return drafts;
}
