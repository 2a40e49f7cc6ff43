import type { ActionArray, CardElementArray, IAdaptiveCard, IMention } from '@microsoft/teams.cards';
import { Translate, translator } from '../i18n/translate';
import { findRow } from '../plan/rows';
import { tabLink } from '../plan/tabLink';
import { DigestPlace, MAX_ROWS_OF_PRESS, rowData } from './cardAction';
import {
  capitalised,
  Digest,
  DigestEntry,
  digestEntries,
  entryWords,
  openRows,
  questionWords,
} from './digest';
import {
  adaptiveCard,
  box,
  cardBytes,
  execute,
  heading,
  MAX_CARD_BYTES,
  openUrl,
  paragraph,
} from './elements';
import { clip, escapeMarkdown } from './escape';

/** Somebody who is named in a card so that Teams notifies him. */
export interface Mention {
  readonly name: string;
  readonly teamsId: string;
}

export interface DigestCard extends Digest {
  readonly place: DigestPlace;
  /** Made for this showing; the ids of "all on track" follow from it. */
  readonly formId: string;
  readonly mention: ReadonlyArray<Mention>;
  /** Teams ids for whom the card refreshes by itself; none means everybody in a chat of at most 60. */
  readonly viewers: ReadonlyArray<string>;
  /** A word about what just happened, such as that an answer was saved. */
  readonly notice?: string;
}

/** Entries on a page, from comfortable to as few as a very long plan needs. */
const PAGE_SIZES = [8, 4, 2, 1];
const TEXT_LENGTH = 160;
/** Teams refreshes a card by itself for at most so many people. */
const MAX_VIEWERS = 60;

/** One sentence that tells how many actions ask for an answer, without their content. */
export function digestSummary(digest: Digest): string {
  const t = translator(digest.locale);
  const count = digestEntries(digest).filter((entry) => entry.answered < entry.rows.length).length;
  const priority = digest.priority.number;
  return count === 0
    ? t('cards:digest.allAnswered', { priority })
    : t('cards:digest.summary', { count, priority });
}

/** The card with which a duo answers for all rows that are due, or opens one of them. */
export function digestCard(input: DigestCard): IAdaptiveCard {
  const cards = PAGE_SIZES.map((size) => () => build(input, size, true));
  for (const card of [...cards, () => build(input, 1, false)]) {
    const built = card();
    if (cardBytes(built) <= MAX_CARD_BYTES) return built;
  }
  // One action with hundreds of municipalities: the tab has room for it.
  return build({ ...input, rows: [] }, 1, false);
}

function build(input: DigestCard, pageSize: number, withOnTrack: boolean): IAdaptiveCard {
  const t = translator(input.locale);
  const entries = digestEntries(input);
  const pages = Math.max(1, Math.ceil(entries.length / pageSize));
  const page = Math.min(input.place.page, pages - 1);
  const shown = entries.slice(page * pageSize, (page + 1) * pageSize);
  const place = { ...input.place, page };
  const body: CardElementArray = [
    box(introduction(input, t, entries), { style: 'emphasis', bleed: true }),
    ...(input.notice ? [box([paragraph(escapeMarkdown(input.notice))], { style: 'good' })] : []),
    ...shown.map((entry, at) => entryBox(input, t, entry, place, at > 0)),
  ];
  if (pages > 1) {
    body.push(
      paragraph(t('cards:digest.page', { page: page + 1, pages }), { isSubtle: true, size: 'Small' }),
    );
  }
  const link = tabLink(input.tabUrl, { view: 'mijn-acties', priority: input.priority.number });
  const turn = (to: number, key: string): ActionArray =>
    to < 0 || to >= pages ? [] : [execute('digest', t(key), { ...input.place, page: to }, link)];
  const onTrack = withOnTrack ? onTrackButton(input, t, shown, place, pages) : [];
  return adaptiveCard(
    input.locale,
    digestSummary(input),
    body,
    [
      ...onTrack,
      ...turn(page - 1, 'cards:digest.previous'),
      ...turn(page + 1, 'cards:digest.next'),
      openUrl(t('cards:openTab'), link),
    ],
    {
      refresh: {
        action: execute('digest', t('cards:refresh'), place, link),
        ...(input.viewers.length > 0 ? { userIds: input.viewers.slice(0, MAX_VIEWERS) } : {}),
      },
      msteams: { width: 'full', entities: input.mention.map(mentionEntity) },
    },
  );
}

/** A name between the tags by which Teams finds a mention; without characters that could end them. */
function mentionText(mention: Mention): string {
  return `<at>${mention.name.replace(/[<>*_[\]\\`]/g, '')}</at>`;
}

function mentionEntity(mention: Mention): IMention {
  return {
    type: 'mention',
    text: mentionText(mention),
    mentioned: { id: mention.teamsId, name: mention.name },
  };
}

function introduction(
  input: DigestCard,
  t: Translate,
  entries: ReadonlyArray<DigestEntry>,
): CardElementArray {
  const answered = entries.filter((entry) => entry.answered === entry.rows.length).length;
  const late = entries.filter((entry) => entry.late && entry.answered < entry.rows.length).length;
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
    heading(
      escapeMarkdown(
        t('cards:priority', { number: input.priority.number, title: clip(input.priority.title, 120) }),
      ),
    ),
    ...(input.repeat ? [paragraph(t('cards:digest.repeat'), { isSubtle: true, size: 'Small' })] : []),
    ...(entries.length > 0 && answered < entries.length
      ? [paragraph(names ? `${names}, ${question}` : capitalised(question))]
      : []),
    paragraph(progress, { isSubtle: true, spacing: 'Small' }),
  ];
}

function entryBox(
  input: DigestCard,
  t: Translate,
  entry: DigestEntry,
  place: DigestPlace,
  separator: boolean,
) {
  const { action, rows } = entry;
  const done = entry.answered === rows.length;
  const { deadline, state } = entryWords(t, input, entry);
  const remark = rows.length === 1 ? rows[0].state.remark : undefined;
  return box(
    [
      paragraph(`**${action.ref}** · ${done ? t('cards:digest.answered') : escapeMarkdown(deadline)}`, {
        color: done ? 'Good' : entry.late ? 'Attention' : 'Default',
      }),
      paragraph(escapeMarkdown(clip(action.text, TEXT_LENGTH)), { spacing: 'Small' }),
      paragraph(escapeMarkdown(state), { isSubtle: true, size: 'Small', spacing: 'Small' }),
      ...(remark ? [paragraph(`“${escapeMarkdown(clip(remark, TEXT_LENGTH))}”`, { spacing: 'Small' })] : []),
      {
        type: 'ActionSet',
        actions: [
          execute(
            'open',
            t(done ? 'cards:digest.change' : 'cards:digest.open', { ref: action.ref }),
            { ...place, ref: action.ref },
            tabLink(input.tabUrl, { view: 'acties', action: action.ref }),
          ),
        ],
      },
    ],
    { separator, spacing: 'Medium' },
  );
}

/** "All on track": for every open row of the digest, or for those of this page when there are too many. */
function onTrackButton(
  input: DigestCard,
  t: Translate,
  shown: ReadonlyArray<DigestEntry>,
  place: DigestPlace,
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
      tabLink(input.tabUrl, { view: 'mijn-acties', priority: input.priority.number }),
      { style: 'positive' },
    ),
  ];
}
