import type { CardElementArray, IAdaptiveCard, IFact } from '@microsoft/teams.cards';
import { Locale, Translate, translator } from '../i18n/translate';
import { IsoDate } from '../plan/dates';
import { Action, PlanState, RowKey, RowState, UNKNOWN_STATE } from '../plan/model';
import { PersonalDataKind } from '../plan/personalData';
import { deviationsOf, findRow } from '../plan/rows';
import { ANSWERS } from '../plan/status';
import { tabLink } from '../plan/tabLink';
import { MAX_TEXT_LENGTH } from '../plan/updates';
import { DigestPlace, rowData } from './cardAction';
import { adaptiveCard, box, execute, heading, openUrl, paragraph } from './elements';
import { clip, escapeMarkdown } from './escape';
import { deadlineWords, municipalityName, stateWords } from './words';

/** What a person typed and chose, kept when it could not be saved. */
export interface Draft {
  readonly status: string;
  readonly progress?: number;
  readonly remark: string;
  readonly municipalities?: ReadonlyArray<string>;
}

/** Why the form is shown again. */
export type FormNotice =
  | { readonly kind: 'problem'; readonly text: string }
  /** Somebody else answered these rows first; the person sees both and chooses. */
  | { readonly kind: 'conflict'; readonly theirs: ReadonlyArray<{ key: RowKey; state: RowState }> }
  | { readonly kind: 'personalData'; readonly found: ReadonlyArray<PersonalDataKind> };

export interface ActionCard {
  readonly planState: PlanState;
  readonly action: Action;
  /** The rows that this person may answer: the regional one, or one per municipality. */
  readonly rows: ReadonlyArray<RowKey>;
  /** Those that still wait for an answer, chosen beforehand. */
  readonly open: ReadonlyArray<RowKey>;
  readonly place: DigestPlace;
  readonly formId: string;
  readonly today: IsoDate;
  readonly tabUrl: string;
  readonly locale: Locale;
  readonly draft?: Draft;
  readonly notice?: FormNotice;
}

/** More municipalities than this are answered in the tab, which has room for them. */
export const MAX_MUNICIPALITIES = 40;
const FACTS_LISTED = 12;
const TEXT_LENGTH = 1500;
const REMARK_SHOWN = 400;

/** The card with which a person answers for one action: its text, the state now, and a form. */
export function actionCard(input: ActionCard): IAdaptiveCard {
  const { action, locale } = input;
  const t = translator(locale);
  const link = tabLink(input.tabUrl, { view: 'acties', action: action.ref });
  const answerable = input.rows.length > 0 && input.rows.length <= MAX_MUNICIPALITIES;
  const spoken = t('cards:action.spoken', {
    ref: action.ref,
    deadline: deadlineWords(t, locale, action, stateOf(input, { ref: action.ref }), input.today),
  });
  return adaptiveCard(
    locale,
    spoken,
    [
      heading(`${action.ref}${action.heading ? ` · ${escapeMarkdown(clip(action.heading, 120))}` : ''}`),
      ...noticeBoxes(input, t),
      ...(action.lead ? [paragraph(escapeMarkdown(clip(action.lead, TEXT_LENGTH / 2)))] : []),
      ...linesOf(clip(action.text, TEXT_LENGTH)),
      { type: 'FactSet', facts: facts(input, t) },
      ...(answerable ? formOf(input, t) : [paragraph(t('cards:action.tooMany'))]),
    ],
    [
      ...(answerable
        ? [
            execute('answer', t('cards:action.save'), answerData(input), link, {
              style: 'positive',
            }),
          ]
        : []),
      execute('digest', t('cards:action.back'), { ...input.place }, link, { associatedInputs: 'none' }),
      openUrl(t('cards:openTab'), link),
    ],
    { msteams: { width: 'full' } },
  );
}

/** A text with a list in it, each line of its own. */
function linesOf(text: string): CardElementArray {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, at) => paragraph(escapeMarkdown(line), at === 0 ? {} : { spacing: 'Small' }));
}

function stateOf(input: ActionCard, key: RowKey): RowState {
  return findRow(input.planState, key)?.state ?? UNKNOWN_STATE;
}

function nameOf(input: ActionCard, t: Translate, key: RowKey): string {
  return key.municipality === undefined
    ? t('plan:region')
    : municipalityName(input.planState.plan.municipalities, key.municipality);
}

function facts(input: ActionCard, t: Translate): IFact[] {
  const { action, locale, planState } = input;
  const fact = (title: string, value: string): IFact => ({ title, value: escapeMarkdown(value) });
  const regional = action.reach === 'region' ? stateOf(input, { ref: action.ref }) : undefined;
  const states: ReadonlyArray<{ key: RowKey; state: RowState }> = regional
    ? deviationsOf(planState, action.ref).map((row) => ({ key: row, state: row.state }))
    : input.rows.map((key) => ({ key, state: stateOf(input, key) }));
  const deadline = deadlineWords(t, locale, action, regional ?? UNKNOWN_STATE, input.today);
  return [
    fact(t('cards:action.when'), clip(action.when, 200)),
    fact(t('cards:action.deadline'), deadline),
    ...(action.condition
      ? [fact(t(`plan:condition.${action.condition.state}`), clip(action.condition.text, 300))]
      : []),
    ...(regional ? [fact(t('cards:action.now'), described(t, locale, regional))] : []),
    ...states
      .slice(0, FACTS_LISTED)
      .map(({ key, state }) => fact(nameOf(input, t, key), described(t, locale, state))),
  ];
}

/** A state with its remark and blocker. */
function described(t: Translate, locale: Locale, state: RowState): string {
  const remark = state.remark ? `“${clip(state.remark, REMARK_SHOWN)}”` : undefined;
  const blocker = state.blocker ? clip(state.blocker, REMARK_SHOWN) : undefined;
  return [stateWords(t, locale, state), blocker, remark].filter((part) => part !== undefined).join(' – ');
}

function noticeBoxes(input: ActionCard, t: Translate): CardElementArray {
  const { notice, locale, draft } = input;
  if (notice === undefined) return [];
  if (notice.kind === 'problem') {
    return [box([paragraph(escapeMarkdown(notice.text))], { style: 'attention' })];
  }
  if (notice.kind === 'personalData') {
    const kinds = notice.found.map((kind) => t(`cards:personalData.${kind}`)).join(', ');
    return [
      box([paragraph(escapeMarkdown(t('cards:action.personalData', { kinds })))], { style: 'warning' }),
    ];
  }
  const theirs = notice.theirs.map(
    ({ key, state }): IFact => ({
      title: nameOf(input, t, key),
      value: escapeMarkdown(described(t, locale, state)),
    }),
  );
  const yours: RowState = {
    status: ANSWERS.find((status) => status === draft?.status) ?? 'onbekend',
    progress: draft?.progress,
    remark: draft?.remark,
  };
  return [
    box(
      [
        paragraph(t('cards:action.conflict'), { weight: 'Bolder' }),
        {
          type: 'FactSet',
          facts: [
            ...theirs.slice(0, FACTS_LISTED),
            { title: t('cards:action.yours'), value: escapeMarkdown(described(t, locale, yours)) },
          ],
        },
        paragraph(t('cards:action.conflictChoice')),
      ],
      { style: 'warning' },
    ),
  ];
}

/** What all rows have in common, to fill the form with; nothing where they differ. */
function common(input: ActionCard): Draft {
  const states = input.rows.map((key) => stateOf(input, key));
  const [first] = states;
  const same = states.every(
    (state) =>
      state.status === first.status && state.progress === first.progress && state.remark === first.remark,
  );
  if (!same || first.status === 'onbekend') return { status: '', remark: '' };
  return { status: first.status, progress: first.progress, remark: first.remark ?? '' };
}

function formOf(input: ActionCard, t: Translate): CardElementArray {
  const draft = input.draft ?? common(input);
  const chosen =
    draft.municipalities ?? (input.open.length > 0 ? input.open : input.rows).map(municipalityOf);
  const elements: CardElementArray = [];
  if (input.rows.length > 1) {
    elements.push({
      type: 'Input.ChoiceSet',
      id: 'municipalities',
      label: t('cards:action.municipalities'),
      style: 'expanded',
      isMultiSelect: true,
      isRequired: true,
      errorMessage: t('cards:action.municipalitiesMissing'),
      value: chosen.join(','),
      choices: input.rows.map((key) => ({ title: nameOf(input, t, key), value: municipalityOf(key) })),
    });
  }
  elements.push(
    {
      type: 'Input.ChoiceSet',
      id: 'status',
      label: t('cards:action.status'),
      style: 'expanded',
      isRequired: true,
      errorMessage: t('problem:update.statusUnknown'),
      ...(draft.status ? { value: draft.status } : {}),
      choices: ANSWERS.map((status) => ({ title: t(`plan:status.${status}`), value: status })),
    },
    {
      type: 'Input.Number',
      id: 'progress',
      label: t('cards:action.progress'),
      min: 0,
      max: 100,
      errorMessage: t('problem:update.progressInvalid'),
      ...(draft.progress === undefined ? {} : { value: draft.progress }),
    },
    {
      type: 'Input.Text',
      id: 'remark',
      label: t('cards:action.remark'),
      isMultiline: true,
      maxLength: MAX_TEXT_LENGTH,
      ...(draft.remark ? { value: draft.remark } : {}),
    },
    // Not as a placeholder, which disappears with the first letter: the request must stay.
    paragraph(t('cards:action.remarkHint'), { isSubtle: true, size: 'Small', spacing: 'Small' }),
  );
  return elements;
}

function municipalityOf(key: RowKey): string {
  return key.municipality ?? '';
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
