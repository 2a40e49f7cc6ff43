import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IContainer,
  IMention,
} from '@microsoft/teams.cards';
import { Translate, translator } from '../i18n/translate';
import { IsoInstant } from '../plan/dates';
import { findRow } from '../plan/rows';
import { teamsLink } from '../plan/tabLink';
import { CardPlace, MAX_ROWS_OF_PRESS, rowData } from './cardAction';
import {
  audienceTarget,
  audienceWords,
  capitalised,
  Digest,
  digestEntries,
  openRows,
  questionWords,
} from './digest';
import {
  adaptiveCard,
  box,
  execute,
  firstThatFits,
  heading,
  openUrl,
  paragraph,
  refreshOf,
  smallPrint,
  subheading,
} from './elements';
import { Entry, entryWords, isDone } from './entries';
import { clip, escapeMarkdown, oneLine } from './escape';
import { momentWords } from './words';

/** Somebody who is named in a card so that Teams notifies him. */
export interface Mention {
  readonly name: string;
  readonly teamsId: string;
}

export interface DigestCard extends Digest {
  readonly place: CardPlace;
  /** Made for this showing; the ids of "all on track" follow from it. */
  readonly formId: string;
  readonly mention: ReadonlyArray<Mention>;
  /** Teams ids for whom the card refreshes by itself; none means everybody in a chat of at most 60. */
  readonly viewers: ReadonlyArray<string>;
  /** A word about what just happened, such as that an answer was saved. */
  readonly notice?: string;
  /** When this view was made. */
  readonly shownAt?: IsoInstant;
}

/** Entries on a page, from comfortable to as few as a very long plan needs. */
const PAGE_SIZES = [8, 6, 4, 2, 1];
const TEXT_LENGTH = 160;

/** One sentence that tells how many actions ask for an answer, without their content. */
export function digestSummary(digest: Digest): string {
  const t = translator(digest.locale);
  const count = digestEntries(digest).filter((entry) => !isDone(entry)).length;
  const who = audienceWords(t, digest.audience, true);
  return count === 0 ? t('cards:digest.allAnswered', { who }) : t('cards:digest.summary', { count, who });
}

/** The card with which a duo or a contact person answers for all rows that are due, or opens one of them. */
export function digestCard(input: DigestCard): IAdaptiveCard {
  return firstThatFits([
    ...PAGE_SIZES.map((size) => () => build(input, size, true)),
    () => build(input, 1, false),
    // One action with hundreds of municipalities: the tab has room for it.
    () => build({ ...input, rows: [] }, 1, false),
  ]);
}

function build(input: DigestCard, pageSize: number, withOnTrack: boolean): IAdaptiveCard {
  const t = translator(input.locale);
  const entries = digestEntries(input);
  const pages = Math.max(1, Math.ceil(entries.length / pageSize));
  const page = Math.min(input.place.page, pages - 1);
  const shown = entries.slice(page * pageSize, (page + 1) * pageSize);
  const place = { ...input.place, page };
  const link = teamsLink(input, audienceTarget(input.audience));
  const turn = (to: number, key: string): ActionArray =>
    to < 0 || to >= pages ? [] : [execute('digest', t(key), { ...place, page: to }, link)];
  return adaptiveCard(
    input.locale,
    digestSummary(input),
    [
      box(introduction(input, t, entries), { style: 'emphasis', bleed: true }),
      ...(input.notice ? [box([paragraph(escapeMarkdown(input.notice))], { style: 'good' })] : []),
      ...shown.flatMap((entry, at) => withHeading(input, t, entry, shown[at - 1], entries, place)),
      ...footer(input, t, page, pages),
    ],
    [
      ...(withOnTrack ? onTrackButton(input, t, shown, place, pages) : []),
      ...turn(page - 1, 'cards:previous'),
      ...turn(page + 1, 'cards:next'),
      openUrl(t('cards:openTab'), link),
    ],
    {
      refresh: refreshOf(execute('digest', t('cards:refresh'), place, link), input.viewers),
      msteams: { width: 'full', entities: input.mention.map(mentionEntity) },
    },
  );
}

/** A name between the tags by which Teams finds a mention; without characters that could end them. */
function mentionText(mention: Mention): string {
  return `<at>${mention.name.replace(/[<>*_[\]\\`{}]/g, '')}</at>`;
}

function mentionEntity(mention: Mention): IMention {
  return {
    type: 'mention',
    text: mentionText(mention),
    mentioned: { id: mention.teamsId, name: mention.name },
  };
}

function introduction(input: DigestCard, t: Translate, entries: ReadonlyArray<Entry>): CardElementArray {
  const answered = entries.filter(isDone).length;
  const late = entries.filter(({ section }) => section === 'late').length;
  const names = input.mention.map(mentionText).join(` ${t('cards:and')} `);
  const question = questionWords(t, input);
  const progress =
    entries.length === 0
      ? t('cards:digest.nothing')
      : answered === entries.length
        ? t('cards:digest.thanks')
        : [
            t('cards:digest.progress', { answered, count: entries.length }),
            ...(late > 0 ? [t('cards:digest.late', { count: late })] : []),
          ].join(' · ');
  return [
    heading(escapeMarkdown(clip(audienceWords(t, input.audience), 140))),
    ...(input.repeat ? [smallPrint(t('cards:digest.repeat'))] : []),
    ...(entries.length > 0 && answered < entries.length
      ? [paragraph(names ? `${names}, ${question}` : capitalised(question))]
      : []),
    paragraph(progress, { isSubtle: true, spacing: 'Small' }),
  ];
}

/** An entry, with the heading of its section where that begins or the page does. */
function withHeading(
  input: DigestCard,
  t: Translate,
  entry: Entry,
  previous: Entry | undefined,
  entries: ReadonlyArray<Entry>,
  place: CardPlace,
): CardElementArray {
  const begins = previous?.section !== entry.section;
  const count = entries.filter(({ section }) => section === entry.section).length;
  const title = t(`cards:section.${entry.section}`);
  return [
    ...(begins
      ? [
          subheading(`${title} (${count})`, {
            separator: previous !== undefined,
            spacing: 'Large',
            ...(entry.section === 'late' ? { color: 'Attention' as const } : {}),
          }),
        ]
      : []),
    entryBox(input, t, entry, place, !begins),
  ];
}

function entryBox(
  input: DigestCard,
  t: Translate,
  entry: Entry,
  place: CardPlace,
  separator: boolean,
): IContainer {
  const { action } = entry;
  const words = entryWords(t, input, entry);
  const small = [
    words.state,
    words.answered,
    words.counted,
    words.condition && t('cards:digest.condition', { text: clip(words.condition, TEXT_LENGTH) }),
  ].filter((text) => text !== undefined && text !== '') as string[];
  return box(
    [
      paragraph(`**${action.ref}** · ${escapeMarkdown(words.deadline)}`, {
        color: entry.section === 'late' ? 'Attention' : 'Default',
      }),
      paragraph(escapeMarkdown(clip(oneLine(action.text), TEXT_LENGTH)), { spacing: 'Small' }),
      ...small.map((text) => smallPrint(escapeMarkdown(text))),
      ...(words.remark ? [smallPrint(`“${escapeMarkdown(clip(words.remark, TEXT_LENGTH))}”`)] : []),
      {
        type: 'ActionSet',
        actions: [
          execute(
            'open',
            t(isDone(entry) ? 'cards:digest.change' : 'cards:digest.open', { ref: action.ref }),
            { ...place, ref: action.ref },
            teamsLink(input, { view: 'acties', action: action.ref }),
          ),
        ],
      },
    ],
    { separator, spacing: 'Medium' },
  );
}

/** Which page it is, and of when. */
function footer(
  { shownAt, locale }: DigestCard,
  t: Translate,
  page: number,
  pages: number,
): CardElementArray {
  const words = [
    ...(pages > 1 ? [t('cards:page', { page: page + 1, pages })] : []),
    ...(shownAt ? [t('cards:shownAt', { moment: momentWords(shownAt, locale) })] : []),
  ];
  return words.length === 0 ? [] : [smallPrint(words.join(' · '), { spacing: 'Medium' })];
}

/** "All on track": for every open row of the digest, or for those of this page when there are too many. */
function onTrackButton(
  input: DigestCard,
  t: Translate,
  shown: ReadonlyArray<Entry>,
  place: CardPlace,
  pages: number,
): ActionArray {
  const all = openRows(input);
  const fits = all.length <= MAX_ROWS_OF_PRESS;
  const onPage = new Set(shown.flatMap((entry) => entry.rows));
  const rows = fits ? all : all.filter((row) => onPage.has(row));
  if (rows.length === 0 || rows.length > MAX_ROWS_OF_PRESS) return [];
  const seen = rows.flatMap(({ key }) => {
    const row = findRow(input.planState, key);
    return row ? [{ key, version: row.version }] : [];
  });
  const count = new Set(rows.map((row) => row.action.ref)).size;
  return [
    execute(
      'onTrack',
      t(fits || pages === 1 ? 'cards:digest.allOnTrack' : 'cards:digest.pageOnTrack', { count }),
      { ...place, form: input.formId, rows: rowData(seen) },
      teamsLink(input, audienceTarget(input.audience)),
      { style: 'positive' },
    ),
  ];
}
