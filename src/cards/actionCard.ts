import type { CardElementArray, IAdaptiveCard, IFact } from '@microsoft/teams.cards';
import { Locale, Translate, translator } from '../i18n/translate';
import { Communication } from '../plan/communication';
import { IsoDate } from '../plan/dates';
import { Action, PlanState, RowKey, RowState, UNKNOWN_STATE } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { PersonalDataKind } from '../plan/personalData';
import { deviationsOf, findRow } from '../plan/rows';
import { ANSWERS } from '../plan/status';
import { TabPlaces, teamsLink } from '../plan/tabLink';
import { answerInputs, detailInputs } from './actionForm';
import { communicationBox, conditionBox, countBox, snoozeElements } from './actionParts';
import { CardPlace, rowData } from './cardAction';
import {
  adaptiveCard,
  box,
  execute,
  fact,
  firstThatFits,
  heading,
  linesOf,
  openUrl,
  paragraph,
} from './elements';
import { quotaWords } from './entries';
import { clip, escapeMarkdown } from './escape';
import { dayWords, deadlineWords, municipalityName, stateWords } from './words';

/** What a person typed and chose, kept whenever the card is shown again. */
export interface Draft {
  readonly status: string;
  readonly progress?: number;
  readonly remark: string;
  readonly remarkPublic?: boolean;
  readonly blocker?: string;
  readonly proposedEnd?: string;
  readonly municipalities?: ReadonlyArray<string>;
  readonly countOn?: string;
  readonly countWhat?: string;
  readonly countMunicipality?: string;
  readonly evidence?: string;
  readonly communications?: ReadonlyArray<string>;
  readonly snoozeUntil?: string;
}

/** Why the form is shown again. */
export type FormNotice =
  | { readonly kind: 'problem'; readonly text: string }
  /** Somebody else answered these rows first; the person sees both and chooses. */
  | { readonly kind: 'conflict'; readonly theirs: ReadonlyArray<{ key: RowKey; state: RowState }> }
  | { readonly kind: 'personalData'; readonly found: ReadonlyArray<PersonalDataKind> }
  /** The answer is stored, and says late or blocked without saying why: the person may add that. */
  | { readonly kind: 'askBlocker' }
  /** Something besides the answer was stored, in plain words. */
  | { readonly kind: 'saved'; readonly text: string };

export interface ActionCard extends TabPlaces {
  readonly planState: PlanState;
  readonly action: Action;
  /** The rows that this person may answer: the regional one, or one per municipality. */
  readonly rows: ReadonlyArray<RowKey>;
  /** Those that still wait for an answer, chosen beforehand. */
  readonly open: ReadonlyArray<RowKey>;
  /** Whether this person may say that the condition of the action is met. */
  readonly mayDecideCondition?: boolean;
  /** What was counted for the action. */
  readonly occurrences?: ReadonlyArray<Occurrence>;
  /** The communication actions of the action, for the rows of this person. */
  readonly communications?: ReadonlyArray<Communication>;
  readonly place: CardPlace;
  readonly formId: string;
  readonly today: IsoDate;
  readonly locale: Locale;
  readonly draft?: Draft;
  readonly notice?: FormNotice;
}

/** More municipalities than this are answered in the tab, which has room for them. */
export const MAX_MUNICIPALITIES = 40;

/** How much of the texts a card shows; a form with long answers leaves less room for them. */
interface Room {
  readonly text: number;
  readonly remark: number;
  readonly facts: number;
  readonly form: boolean;
}
const ROOMS: ReadonlyArray<Room> = [
  { text: 1500, remark: 400, facts: 12, form: true },
  { text: 500, remark: 150, facts: 6, form: true },
  { text: 150, remark: 60, facts: 3, form: true },
  { text: 500, remark: 150, facts: 6, form: false },
];

/** The card with which a person answers for one action: its text, the state now, and a form. */
export function actionCard(input: ActionCard): IAdaptiveCard {
  return firstThatFits(ROOMS.map((room) => () => build(input, room)));
}

function build(input: ActionCard, room: Room): IAdaptiveCard {
  const { action, locale } = input;
  const t = translator(locale);
  const link = teamsLink(input, { view: 'acties', action: action.ref });
  const answerable = room.form && input.rows.length > 0 && input.rows.length <= MAX_MUNICIPALITIES;
  const draft = input.draft ?? common(input);
  const regional = stateOf(input, { ref: action.ref });
  return adaptiveCard(
    locale,
    t('cards:action.spoken', {
      ref: action.ref,
      deadline: deadlineWords(t, locale, action, regional, input.today),
    }),
    [
      heading(`${action.ref}${action.heading ? ` · ${escapeMarkdown(clip(action.heading, 120))}` : ''}`),
      ...noticeBoxes(input, t, room),
      ...(action.lead ? [paragraph(escapeMarkdown(clip(action.lead, room.text / 2)))] : []),
      ...linesOf(clip(action.text, room.text)),
      { type: 'FactSet', facts: facts(input, t, room) },
      ...(answerable
        ? [
            ...conditionBox(input, t, link),
            ...countBox(input, t, draft, link),
            ...answerInputs(input, t, draft),
            ...more(input, t, draft, link),
          ]
        : [paragraph(t(input.rows.length === 0 ? 'cards:action.readOnly' : 'cards:action.tooMany'))]),
    ],
    [
      ...(answerable
        ? [execute('answer', t('cards:action.save'), answerData(input), link, { style: 'positive' })]
        : []),
      execute(input.place.from ?? 'digest', t('cards:back'), backData(input.place), link, {
        associatedInputs: 'none',
      }),
      openUrl(t('cards:openTab'), link),
    ],
    { msteams: { width: 'full' } },
  );
}

/** The way back leads to a card that is its own place. */
function backData({ from: _from, ...place }: CardPlace): Readonly<Record<string, unknown>> {
  return place;
}

/** "Meer melden": what most answers do without, out of sight until it is asked for or filled in. */
function more(input: ActionCard, t: Translate, draft: Draft, link: string): CardElementArray {
  const isLate = draft.status === 'vertraagd' || draft.status === 'geblokkeerd';
  const isFilled = draft.blocker || draft.proposedEnd || draft.progress !== undefined || draft.snoozeUntil;
  const isVisible = isLate || Boolean(isFilled) || input.notice?.kind === 'askBlocker';
  return [
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: t('cards:action.more'), targetElements: ['more'] }],
    },
    {
      ...box(
        [
          ...detailInputs(t, draft),
          ...communicationBox(input, t, draft, link),
          ...snoozeElements(input, t, draft, link),
        ],
        { style: 'emphasis' },
      ),
      id: 'more',
      isVisible,
    },
  ];
}

function stateOf(input: ActionCard, key: RowKey): RowState {
  return findRow(input.planState, key)?.state ?? UNKNOWN_STATE;
}

function nameOf(input: ActionCard, t: Translate, key: RowKey): string {
  return key.municipality === undefined
    ? t('plan:region')
    : municipalityName(input.planState.plan.municipalities, key.municipality);
}

function facts(input: ActionCard, t: Translate, room: Room): IFact[] {
  const { action, locale, planState, today } = input;
  const regional = action.reach === 'region' ? stateOf(input, { ref: action.ref }) : undefined;
  const states: ReadonlyArray<{ key: RowKey; state: RowState }> = regional
    ? deviationsOf(planState, action.ref).map((row) => ({ key: row, state: row.state }))
    : seenRows(input).map((key) => ({ key, state: stateOf(input, key) }));
  const own = input.rows.map((key) => stateOf(input, key));
  const proposals = [...new Set(own.flatMap(({ proposedEnd }) => proposedEnd ?? []))];
  const snoozed = own.flatMap(({ snoozedUntil }) => snoozedUntil ?? []).sort()[0];
  const counted = quotaWords(
    t,
    input,
    action,
    input.rows.map((key) => ({ key })),
  );
  const text = (words: string): string => clip(words, room.remark);
  return [
    fact(t('cards:action.when'), clip(action.when, 200)),
    fact(
      t('cards:action.deadline'),
      deadlineWords(t, locale, action, regional ?? own[0] ?? UNKNOWN_STATE, today),
    ),
    ...(action.condition
      ? [fact(t(`plan:condition.${action.condition.state}`), text(action.condition.text))]
      : []),
    ...(counted ? [fact(t('cards:action.counted'), text(counted))] : []),
    ...(proposals.length > 0
      ? [
          fact(
            t('cards:action.proposed'),
            text(proposals.map((day) => dayWords(day, today, locale)).join(', ')),
          ),
        ]
      : []),
    ...(snoozed !== undefined && snoozed > today
      ? [
          fact(
            t('cards:action.reminders'),
            t('cards:action.snoozedUntil', { day: dayWords(snoozed, today, locale) }),
          ),
        ]
      : []),
    ...(regional ? [fact(t('cards:action.now'), described(t, locale, regional, room))] : []),
    ...states
      .slice(0, room.facts)
      .map(({ key, state }) => fact(nameOf(input, t, key), described(t, locale, state, room))),
    ...(states.length > room.facts
      ? [fact('…', t('cards:moreMunicipalities', { count: states.length - room.facts }))]
      : []),
  ];
}

/** The rows of this person; for who may only look, those of all municipalities. */
function seenRows({ rows, planState, action }: ActionCard): ReadonlyArray<RowKey> {
  if (rows.length > 0) return rows;
  return planState.municipal
    .filter(({ ref }) => ref === action.ref)
    .map(({ ref, municipality }) => ({ ref, municipality }));
}

/** A state with its blocker and remark. */
function described(t: Translate, locale: Locale, state: RowState, room: Room): string {
  const remark = state.remark ? `“${clip(state.remark, room.remark)}”` : undefined;
  const blocker = state.blocker ? clip(state.blocker, room.remark) : undefined;
  return [stateWords(t, locale, state), blocker, remark].filter((part) => part !== undefined).join(' – ');
}

function noticeBoxes(input: ActionCard, t: Translate, room: Room): CardElementArray {
  const { notice, locale, draft } = input;
  switch (notice?.kind) {
    case undefined:
      return [];
    case 'problem':
      return [box([paragraph(escapeMarkdown(notice.text))], { style: 'attention' })];
    case 'saved':
      return [box([paragraph(escapeMarkdown(notice.text))], { style: 'good' })];
    case 'askBlocker':
      return [box([paragraph(t('cards:action.askBlocker'))], { style: 'good' })];
    case 'personalData': {
      const kinds = notice.found.map((kind) => t(`cards:personalData.${kind}`)).join(', ');
      return [
        box([paragraph(escapeMarkdown(t('cards:action.personalData', { kinds })))], { style: 'warning' }),
      ];
    }
    case 'conflict': {
      const yours: RowState = {
        status: ANSWERS.find((status) => status === draft?.status) ?? 'onbekend',
        progress: draft?.progress,
        remark: draft?.remark,
        blocker: draft?.blocker,
      };
      const theirs = notice.theirs.slice(0, room.facts);
      return [
        box(
          [
            paragraph(t('cards:action.conflict'), { weight: 'Bolder' }),
            {
              type: 'FactSet',
              facts: [
                ...theirs.map(({ key, state }) =>
                  fact(nameOf(input, t, key), described(t, locale, state, room)),
                ),
                fact(t('cards:action.yours'), described(t, locale, yours, room)),
              ],
            },
            paragraph(t('cards:action.conflictChoice')),
          ],
          { style: 'warning' },
        ),
      ];
    }
  }
}

/** What all rows have in common, to fill the form with; nothing where they differ. */
function common(input: ActionCard): Draft {
  const states = input.rows.map((key) => stateOf(input, key));
  const [first] = states;
  const same = states.every(
    (state) =>
      state.status === first.status &&
      state.progress === first.progress &&
      state.remark === first.remark &&
      state.blocker === first.blocker &&
      state.proposedEnd === first.proposedEnd,
  );
  if (first === undefined || !same || first.status === 'onbekend') return { status: '', remark: '' };
  const { status, progress, remark = '', remarkPublic, blocker, proposedEnd } = first;
  return { status, progress, remark, remarkPublic, blocker, proposedEnd };
}

function answerData(input: ActionCard): Readonly<Record<string, unknown>> {
  const seen = input.rows.flatMap((key) => {
    const row = findRow(input.planState, key);
    return row ? [{ key, version: row.version }] : [];
  });
  return {
    ...input.place,
    ref: input.action.ref,
    form: input.formId,
    rows: rowData(seen),
    ...(input.notice?.kind === 'personalData' ? { sure: true } : {}),
  };
}
