import type { ActionArray, CardElementArray, IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import { Locale, Translate, translator } from '../i18n/translate';
import { IsoDate, IsoInstant, startOfDayInAmsterdam } from '../plan/dates';
import { PlanState } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { rowId } from '../plan/ref';
import { Round } from '../plan/round';
import { CountedRow, findRow } from '../plan/rows';
import { ANSWERS } from '../plan/status';
import { TabPlaces, teamsLink } from '../plan/tabLink';
import { MAX_TEXT_LENGTH } from '../plan/updates';
import { CardPlace, ROW_INPUTS, rowData } from './cardAction';
import { Audience, audienceTarget, audienceWords } from './digest';
import {
  adaptiveCard,
  box,
  choiceInput,
  execute,
  firstThatFits,
  heading,
  openUrl,
  paragraph,
  refreshOf,
  smallPrint,
  textInput,
} from './elements';
import { entriesOf, Entry, entryWords, isDone } from './entries';
import { clip, escapeMarkdown, oneLine } from './escape';
import { dayWords, momentWords } from './words';

export interface RoundCard extends TabPlaces {
  readonly planState: PlanState;
  readonly round: Round;
  readonly audience: Audience;
  /** All rows that the round asks this audience about, in the plan's order. */
  readonly rows: ReadonlyArray<CountedRow>;
  readonly occurrences?: ReadonlyArray<Occurrence>;
  readonly place: CardPlace;
  readonly formId: string;
  readonly today: IsoDate;
  readonly locale: Locale;
  readonly viewers: ReadonlyArray<string>;
  readonly notice?: string;
  readonly shownAt?: IsoInstant;
}

/** Actions on a page, from comfortable to as few as long texts need. */
const PAGE_SIZES = [5, 3, 2, 1];
const TEXT_LENGTH = 160;
const REMARK_LENGTH = 200;
const QUESTION_LENGTH = 200;
const MAX_QUESTIONS = 5;

/** From when on an answer counts for a round. */
export function roundSince(round: Round): IsoInstant {
  return startOfDayInAmsterdam(round.opensOn).toISOString();
}

function roundEntries({ rows, round, today }: Pick<RoundCard, 'rows' | 'round' | 'today'>) {
  return entriesOf(rows, roundSince(round), today);
}

/** One sentence that tells how far the answers are, without their content. */
export function roundSummary(
  input: Pick<RoundCard, 'rows' | 'round' | 'today' | 'locale' | 'audience'>,
): string {
  const t = translator(input.locale);
  const entries = roundEntries(input);
  return t('cards:round.summary', {
    who: audienceWords(t, input.audience, true),
    answered: entries.filter(isDone).length,
    count: entries.length,
    day: dayWords(input.round.closesOn, input.today, input.locale),
  });
}

/**
 * The card with which the half-year round is answered: a few actions a page with their status and a short answer,
 * what is known filled in, and one press to save the page and go on.
 */
export function roundCard(input: RoundCard): IAdaptiveCard {
  return firstThatFits([
    ...PAGE_SIZES.map((size) => () => build(input, size)),
    () => build({ ...input, rows: [] }, 1),
  ]);
}

function build(input: RoundCard, pageSize: number): IAdaptiveCard {
  const { locale, round, shownAt } = input;
  const t = translator(locale);
  const entries = roundEntries(input);
  const pages = Math.max(1, Math.ceil(entries.length / pageSize));
  const page = Math.min(input.place.page, pages - 1);
  const shown = entries.slice(page * pageSize, (page + 1) * pageSize);
  const place: CardPlace = { ...input.place, page, round: round.code };
  const link = teamsLink(input, audienceTarget(input.audience));
  const turn = (to: number, key: string): ActionArray =>
    to < 0 || to >= pages
      ? []
      : [execute('round', t(key), { ...place, page: to }, link, { associatedInputs: 'none' })];
  const footer = [
    ...(pages > 1 ? [t('cards:page', { page: page + 1, pages })] : []),
    ...(shownAt ? [t('cards:shownAt', { moment: momentWords(shownAt, locale) })] : []),
  ];
  return adaptiveCard(
    locale,
    roundSummary(input),
    [
      box(introduction(input, t, entries), { style: 'emphasis', bleed: true }),
      ...(input.notice ? [box([paragraph(escapeMarkdown(input.notice))], { style: 'good' })] : []),
      ...shown.map((entry, at) => entryBox(input, t, entry, place, at > 0)),
      ...(footer.length > 0 ? [smallPrint(footer.join(' · '), { spacing: 'Medium' })] : []),
    ],
    [
      ...saveButton(input, t, shown, place, page + 1 < pages, link),
      ...turn(page - 1, 'cards:previous'),
      ...turn(page + 1, 'cards:round.skip'),
      openUrl(t('cards:openTab'), link),
    ],
    {
      refresh: refreshOf(execute('round', t('cards:refresh'), { ...place }, link), input.viewers),
      msteams: { width: 'full' },
    },
  );
}

function introduction(input: RoundCard, t: Translate, entries: ReadonlyArray<Entry>): CardElementArray {
  const { round, today, locale } = input;
  const answered = entries.filter(isDone).length;
  const done = answered === entries.length;
  const questions = round.questions.slice(0, MAX_QUESTIONS);
  return [
    heading(escapeMarkdown(clip(round.title, 120))),
    paragraph(escapeMarkdown(clip(audienceWords(t, input.audience), 140)), { spacing: 'Small' }),
    paragraph(
      entries.length === 0
        ? t('cards:digest.nothing')
        : done
          ? t('cards:round.thanks')
          : t('cards:round.question', { day: dayWords(round.closesOn, today, locale) }),
      { spacing: 'Small' },
    ),
    ...(questions.length > 0 && !done
      ? [
          smallPrint(t('cards:round.questions')),
          ...questions.map((question) =>
            smallPrint(`• ${escapeMarkdown(clip(question, QUESTION_LENGTH))}`, { spacing: 'None' }),
          ),
        ]
      : []),
    ...(entries.length > 0
      ? [
          paragraph(t('cards:round.progress', { answered, count: entries.length }), {
            isSubtle: true,
            spacing: 'Small',
          }),
        ]
      : []),
  ];
}

/** An action of one row is answered here; one with a row per municipality on its own card. */
function entryBox(
  input: RoundCard,
  t: Translate,
  entry: Entry,
  place: CardPlace,
  separator: boolean,
): IContainer {
  const { action, rows } = entry;
  const words = entryWords(t, { ...input, since: roundSince(input.round) }, entry);
  const done = isDone(entry);
  const known = [words.state, words.answered, words.counted].filter((text) => text) as string[];
  const open = execute(
    'open',
    t(done ? 'cards:digest.change' : 'cards:digest.open', { ref: action.ref }),
    { ...place, ref: action.ref, from: 'round' },
    teamsLink(input, { view: 'acties', action: action.ref }),
    { associatedInputs: 'none' },
  );
  return box(
    [
      paragraph(`**${action.ref}** · ${escapeMarkdown(done ? t('cards:digest.answered') : words.deadline)}`, {
        color: done ? 'Good' : entry.section === 'late' ? 'Attention' : 'Default',
      }),
      paragraph(escapeMarkdown(clip(oneLine(action.text), TEXT_LENGTH)), { spacing: 'Small' }),
      ...known.map((text) => smallPrint(escapeMarkdown(text))),
      ...(words.remark ? [smallPrint(`“${escapeMarkdown(clip(words.remark, REMARK_LENGTH))}”`)] : []),
      ...(rows.length === 1 ? inputsOf(t, rows[0]) : [{ type: 'ActionSet' as const, actions: [open] }]),
    ],
    { separator, spacing: 'Medium' },
  );
}

function inputsOf(t: Translate, { key, state, action }: CountedRow): CardElementArray {
  const id = rowId(key);
  const { ref } = action;
  return [
    choiceInput(
      `${ROW_INPUTS.status}${id}`,
      t('cards:round.status', { ref }),
      ANSWERS.map((status) => ({ title: t(`plan:status.${status}`), value: status })),
      {
        style: 'compact',
        placeholder: t('cards:round.choose'),
        ...(state.status === 'onbekend' ? {} : { value: state.status }),
      },
    ),
    textInput(
      `${ROW_INPUTS.remark}${id}`,
      t(state.remark ? 'cards:round.newRemark' : 'cards:round.remark', { ref }),
      {
        maxLength: MAX_TEXT_LENGTH,
      },
    ),
  ];
}

function saveButton(
  input: RoundCard,
  t: Translate,
  shown: ReadonlyArray<Entry>,
  place: CardPlace,
  hasNext: boolean,
  link: string,
): ActionArray {
  const seen = shown
    .filter(({ rows }) => rows.length === 1)
    .flatMap(({ rows: [{ key }] }) => {
      const row = findRow(input.planState, key);
      return row ? [{ key, version: row.version }] : [];
    });
  if (seen.length === 0) return [];
  return [
    execute(
      'saveRound',
      t(hasNext ? 'cards:round.saveAndNext' : 'cards:round.save'),
      { ...place, form: input.formId, rows: rowData(seen) },
      link,
      { style: 'positive' },
    ),
  ];
}
