import type { CardElementArray } from '@microsoft/teams.cards';
import { Translate } from '../i18n/translate';
import { Communication } from '../plan/communication';
import { findRow } from '../plan/rows';
import type { ActionCard, Draft } from './actionCard';
import { municipalityChoices } from './actionForm';
import {
  box,
  choiceInput,
  dateInput,
  execute,
  paragraph,
  smallPrint,
  subheading,
  textInput,
} from './elements';
import { quotaWords } from './entries';
import { clip, escapeMarkdown } from './escape';
import { dayWords, municipalityName } from './words';

/** Most communication actions that a card lists; the tab has them all. */
const MAX_COMMUNICATIONS = 8;
const TEXT_LENGTH = 300;

function dataOf({ place, action, formId }: ActionCard): Readonly<Record<string, unknown>> {
  return { ...place, ref: action.ref, form: formId };
}

/** Of an action that waits for something: is it there? Answered in one press. */
export function conditionBox(input: ActionCard, t: Translate, link: string): CardElementArray {
  const { condition } = input.action;
  if (condition?.state !== 'open' || !input.mayDecideCondition) return [];
  const button = (state: 'met' | 'open' | 'lapsed') =>
    execute('condition', t(`cards:condition.${state}`), { ...dataOf(input), state }, link);
  return [
    box(
      [
        subheading(t('cards:condition.question')),
        paragraph(`“${escapeMarkdown(clip(condition.text, TEXT_LENGTH))}”`, { spacing: 'Small' }),
        { type: 'ActionSet', actions: [button('met'), button('open'), button('lapsed')] },
        smallPrint(t('cards:condition.hint')),
      ],
      { style: 'emphasis', spacing: 'Medium' },
    ),
  ];
}

/** Of an action with a number per period: count one, today unless another day is chosen. */
export function countBox(input: ActionCard, t: Translate, draft: Draft, link: string): CardElementArray {
  const { action, rows } = input;
  const quotas = action.schedule.quotas ?? [];
  if (quotas.length === 0) return [];
  const kinds = quotas.flatMap(({ what }) => what ?? []);
  const each = quotas.some(({ scope }) => scope === 'municipality');
  const municipalities = municipalityChoices(input).filter(({ value }) => value !== '');
  const counted =
    quotaWords(
      t,
      input,
      action,
      rows.map((key) => ({ key })),
    ) ?? '';
  return [
    box(
      [
        subheading(t('cards:count.title')),
        paragraph(escapeMarkdown(clip(counted, TEXT_LENGTH)), { spacing: 'Small' }),
        ...(kinds.length > 1
          ? [
              choiceInput(
                'countWhat',
                t('cards:count.what'),
                kinds.map((what) => ({ title: clip(what, 100), value: what })),
                { style: 'compact', value: draft.countWhat || kinds[0] },
              ),
            ]
          : []),
        ...(each && municipalities.length > 1
          ? [
              choiceInput('countMunicipality', t('cards:count.municipality'), municipalities, {
                style: 'compact',
                value: draft.countMunicipality,
                placeholder: t('cards:count.choose'),
              }),
            ]
          : []),
        dateInput('countOn', t('cards:count.on'), draft.countOn ?? input.today),
        textInput('evidence', t('cards:count.evidence'), {
          style: 'Url',
          maxLength: 500,
          value: draft.evidence,
        }),
        { type: 'ActionSet', actions: [execute('count', t('cards:count.save'), dataOf(input), link)] },
      ],
      { style: 'emphasis', spacing: 'Medium' },
    ),
  ];
}

function communicationWords(input: ActionCard, t: Translate, communication: Communication): string {
  const { what, audience, medium, plannedOn, municipality } = communication;
  const parts = [
    what,
    audience,
    medium,
    ...(municipality ? [municipalityName(input.planState.plan.municipalities, municipality)] : []),
    ...(plannedOn
      ? [t('cards:communication.planned', { day: dayWords(plannedOn, input.today, input.locale) })]
      : []),
  ];
  return parts.filter((part) => part.trim() !== '').join(' · ');
}

/** The communication actions that are not done yet. */
export function communicationBox(
  input: ActionCard,
  t: Translate,
  draft: Draft,
  link: string,
): CardElementArray {
  const open = (input.communications ?? []).filter(({ done }) => !done).slice(0, MAX_COMMUNICATIONS);
  if (open.length === 0) return [];
  return [
    choiceInput(
      'communications',
      t('cards:communication.question'),
      open.map((communication) => ({
        // Titles of check boxes are read as Markdown.
        title: escapeMarkdown(clip(communicationWords(input, t, communication), 160)),
        value: communication.id,
      })),
      {
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        spacing: 'Large',
        value: draft.communications?.join(','),
      },
    ),
    {
      type: 'ActionSet',
      actions: [execute('communication', t('cards:communication.save'), dataOf(input), link)],
    },
  ];
}

/** No reminders until a day, or again from now on. */
export function snoozeElements(
  input: ActionCard,
  t: Translate,
  draft: Draft,
  link: string,
): CardElementArray {
  const isSnoozed = input.rows.some((key) => {
    const until = findRow(input.planState, key)?.state.snoozedUntil;
    return until !== undefined && until > input.today;
  });
  return [
    { ...dateInput('snoozeUntil', t('cards:snooze.until'), draft.snoozeUntil), spacing: 'Large' },
    smallPrint(t('cards:snooze.hint')),
    {
      type: 'ActionSet',
      actions: [
        execute('snooze', t('cards:snooze.save'), dataOf(input), link),
        ...(isSnoozed
          ? [execute('snooze', t('cards:snooze.wake'), { ...dataOf(input), wake: true }, link)]
          : []),
      ],
    },
  ];
}
