import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { Locale, Translate, translator } from '../i18n/translate';
import { Briefing, briefingOf } from '../plan/briefing';
import { IsoDate, IsoInstant } from '../plan/dates';
import { holderOn, runsOn } from '../plan/holders';
import { Action, PlanState } from '../plan/model';
import { rowId } from '../plan/ref';
import { CountedRow } from '../plan/rows';
import { TabPlaces, teamsLink } from '../plan/tabLink';
import { CardPlace } from './cardAction';
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
import { clip, escapeMarkdown, oneLine } from './escape';
import { proposalBox, proposalsOf } from './proposals';
import { dayWords, deadlineWords, momentWords, municipalityName, namesWords, stateWords } from './words';

export interface BriefingCard extends TabPlaces {
  readonly planState: PlanState;
  /** Name of the portfolio holder, as in the plan. */
  readonly holderName: string;
  /** The day of his last briefing. */
  readonly since: IsoDate;
  readonly today: IsoDate;
  readonly place: CardPlace;
  readonly formId: string;
  readonly locale: Locale;
  readonly viewers: ReadonlyArray<string>;
  /** The briefing as a Word document; absent while there is none. */
  readonly documentUrl?: string;
  readonly notice?: string;
  readonly shownAt?: IsoInstant;
}

/** How much each part lists; the rest is a number, and stands in the document and the tab. */
interface Room {
  readonly rows: number;
  readonly decisions: number;
  readonly text: number;
}
const ROOMS: ReadonlyArray<Room> = [
  { rows: 8, decisions: 5, text: 140 },
  { rows: 5, decisions: 3, text: 110 },
  { rows: 3, decisions: 2, text: 70 },
  { rows: 1, decisions: 1, text: 40 },
];

/** A portfolio holder's themes: whole priorities, and sub-themes that are his on a day. */
export function themesOf(t: Translate, planState: PlanState, holderName: string, day: IsoDate): string {
  const themes = planState.plan.priorities.flatMap((priority) => {
    const { number, title } = priority;
    const isHis = holderOn(priority, day) === holderName;
    const parts = priority.subThemes.filter(
      (theme) => theme.portfolioHolder === holderName && runsOn(theme, day),
    );
    return [...(isHis ? [t('cards:priority', { number, title })] : []), ...parts.map(({ name }) => name)];
  });
  return themes.join('; ');
}

/** One sentence that tells how much is late and to be decided, without content. */
export function briefingSummary(input: BriefingCard): string {
  const t = translator(input.locale);
  const briefing = briefingOf(input.planState, input.holderName, input.since, input.today);
  return t('cards:briefing.summary', {
    onTrack: briefing.onTrack.length,
    count: briefing.rows.length,
    late: briefing.late.length,
  });
}

/** What a portfolio holder wants to know, always in the same order; dates that are proposed he can decide about here. */
export function briefingCard(input: BriefingCard): IAdaptiveCard {
  return firstThatFits(ROOMS.map((room) => () => build(input, room)));
}

function build(input: BriefingCard, room: Room): IAdaptiveCard {
  const { planState, holderName, since, today, locale, documentUrl, shownAt } = input;
  const t = translator(locale);
  const briefing = briefingOf(planState, holderName, since, today);
  const link = teamsLink(input, { view: 'overzicht' });
  const place: CardPlace = { ...input.place, from: 'briefing' };
  const deadline = ({ action, state }: CountedRow): string => deadlineWords(t, locale, action, state, today);
  return adaptiveCard(
    locale,
    briefingSummary(input),
    [
      box(
        [
          heading(t('cards:briefing.title')),
          paragraph(escapeMarkdown(clip(themesOf(t, planState, holderName, today), 300)), {
            spacing: 'Small',
          }),
        ],
        { style: 'emphasis', bleed: true },
      ),
      ...(input.notice ? [box([paragraph(escapeMarkdown(input.notice))], { style: 'good' })] : []),
      ...part(
        t,
        t('cards:briefing.sinceLast', { day: dayWords(since, today, locale) }),
        lines(input, t, briefing.sinceLast, (row) => [stateWords(t, locale, row.state)]),
        room,
        { separator: false },
      ),
      ...onTrack(t, briefing),
      ...part(
        t,
        t('cards:briefing.late'),
        lines(input, t, briefing.late, (row) => [deadline(row), clip(why(t, row), room.text)]),
        room,
      ),
      ...decisions(input, t, briefing, room, place),
      ...part(
        t,
        t('cards:briefing.coming'),
        lines(input, t, briefing.coming, (row) => [deadline(row)]),
        room,
      ),
      ...(shownAt
        ? [smallPrint(t('cards:shownAt', { moment: momentWords(shownAt, locale) }), { spacing: 'Medium' })]
        : []),
    ],
    [
      ...(documentUrl ? [openUrl(t('cards:briefing.document'), documentUrl)] : []),
      openUrl(t('cards:openTab'), link),
    ],
    {
      refresh: refreshOf(execute('briefing', t('cards:refresh'), { ...place }, link), input.viewers),
      msteams: { width: 'full' },
    },
  );
}

/** Why a row is late: the blocker, else the remark, else that nobody said. */
function why(t: Translate, { state }: CountedRow): string {
  const reason = state.blocker ?? state.remark;
  return reason ? `“${reason}”` : t('cards:briefing.noReason');
}

/** One line of a part: an action, in one or several municipalities, and what is to be said about it. */
interface Line {
  readonly action: Action;
  readonly municipalities: ReadonlyArray<string>;
  readonly words: ReadonlyArray<string>;
}

/** Rows of the same action about which the same is to be said become one line. */
function lines(
  { planState }: BriefingCard,
  t: Translate,
  rows: ReadonlyArray<CountedRow>,
  wordsOf: (row: CountedRow) => ReadonlyArray<string>,
): ReadonlyArray<Line> {
  const byWords = new Map<
    string,
    { action: Action; municipalities: string[]; words: ReadonlyArray<string> }
  >();
  rows.forEach((row) => {
    const words = wordsOf(row);
    const id = [row.key.ref, ...words].join('\n');
    const line = byWords.get(id) ?? { action: row.action, municipalities: [], words };
    if (row.key.municipality) {
      line.municipalities.push(municipalityName(planState.plan.municipalities, row.key.municipality));
    }
    byWords.set(id, line);
  });
  return [...byWords.values()].map((line) => ({
    ...line,
    municipalities: line.municipalities.length > 0 ? [namesWords(t, line.municipalities)] : [],
  }));
}

function drawLine({ action, municipalities, words }: Line, room: Room): CardElementArray {
  const text = escapeMarkdown([...municipalities, clip(oneLine(action.text), room.text)].join(' · '));
  return [
    paragraph(`**${action.ref}** · ${text}`),
    ...words.map((line) => smallPrint(escapeMarkdown(line), { spacing: 'None' })),
  ];
}

/** A part with its heading; it says so when there is nothing, so that the order never changes. */
function part(
  t: Translate,
  title: string,
  all: ReadonlyArray<Line>,
  room: Room,
  { separator } = { separator: true },
): CardElementArray {
  const more = all.length - room.rows;
  return [
    subheading(`${title} (${all.length})`, { separator, spacing: 'Large' }),
    ...(all.length === 0 ? [paragraph(t('cards:briefing.none'), { isSubtle: true, spacing: 'Small' })] : []),
    ...all.slice(0, room.rows).flatMap((line) => drawLine(line, room)),
    ...(more > 0 ? [smallPrint(t('cards:briefing.more', { count: more }))] : []),
  ];
}

function onTrack(t: Translate, { onTrack: rows, rows: all }: Briefing): CardElementArray {
  const done = rows.filter(({ state }) => state.status === 'afgerond').length;
  return [
    subheading(`${t('cards:briefing.onTrack')} (${rows.length})`, { separator: true, spacing: 'Large' }),
    paragraph(t('cards:briefing.onTrackWords', { onTrack: rows.length, count: all.length, done }), {
      spacing: 'Small',
    }),
  ];
}

function decisions(
  input: BriefingCard,
  t: Translate,
  briefing: Briefing,
  room: Room,
  place: CardPlace,
): CardElementArray {
  const asked = new Set(briefing.decisions.map(({ key }) => rowId(key)));
  const proposals = proposalsOf(input.planState).filter(({ key }) => asked.has(rowId(key)));
  const proposed = new Set(proposals.map(({ key }) => rowId(key)));
  const others = lines(
    input,
    t,
    briefing.decisions.filter(({ key }) => !proposed.has(rowId(key))),
    ({ action, state }) => [
      state.status === 'geblokkeerd'
        ? t('cards:briefing.blocked', { why: clip(state.blocker ?? state.remark ?? '–', room.text) })
        : t('cards:briefing.condition', { text: clip(action.condition?.text ?? '', room.text) }),
    ],
  );
  const total = proposals.length + others.length;
  const more = total - Math.min(proposals.length, room.decisions) - Math.min(others.length, room.decisions);
  return [
    subheading(`${t('cards:briefing.decisions')} (${total})`, { separator: true, spacing: 'Large' }),
    ...(total === 0 ? [paragraph(t('cards:briefing.none'), { isSubtle: true, spacing: 'Small' })] : []),
    ...proposals
      .slice(0, room.decisions)
      .map((proposal, at) => proposalBox({ ...input, place }, t, proposal, at > 0)),
    ...others.slice(0, room.decisions).flatMap((line) => drawLine(line, room)),
    ...(more > 0 ? [smallPrint(t('cards:briefing.more', { count: more }))] : []),
  ];
}
