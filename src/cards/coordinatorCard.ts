import type { ActionArray, CardElementArray, IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import { Locale, Translate, translator } from '../i18n/translate';
import { IsoDate, IsoInstant } from '../plan/dates';
import { PlanState } from '../plan/model';
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
import { dayWords, deadlineWords, momentWords, municipalityName, stateWords } from './words';

/** A row that was asked about often and never answered. */
export interface Escalation {
  readonly row: CountedRow;
  readonly timesAsked: number;
  readonly lastAskedOn?: IsoDate;
}

export const UNDELIVERED_REASONS = ['notInstalled', 'blocked', 'noChat', 'mailRefused', 'uncertain'] as const;
export type UndeliveredReason = (typeof UNDELIVERED_REASONS)[number];

/** Somebody who did not get what was sent to him. */
export interface Undelivered {
  readonly name: string;
  readonly reason: UndeliveredReason;
  readonly on: IsoDate;
  /** Whether the same content went by mail instead. */
  readonly mailed?: boolean;
}

/** What was open when somebody left a role in Betrokkenen. */
export interface Handover {
  readonly from: string;
  /** Who takes it over; nobody yet when absent. */
  readonly to?: string;
  readonly role: { readonly priority: number } | { readonly municipality: string };
  /** Refs of the actions that are open. */
  readonly refs: ReadonlyArray<string>;
}

export interface CoordinatorCard extends TabPlaces {
  readonly planState: PlanState;
  readonly escalations: ReadonlyArray<Escalation>;
  readonly undelivered: ReadonlyArray<Undelivered>;
  readonly handovers: ReadonlyArray<Handover>;
  readonly place: CardPlace;
  readonly formId: string;
  readonly today: IsoDate;
  readonly locale: Locale;
  readonly viewers: ReadonlyArray<string>;
  readonly notice?: string;
  readonly shownAt?: IsoInstant;
}

const PAGE_SIZES = [8, 5, 3, 1];
const TEXT_LENGTH = 120;
const REFS_LISTED = 8;

type Part = 'proposals' | 'escalations' | 'undelivered' | 'handovers';

interface Item {
  readonly part: Part;
  readonly draw: (separator: boolean, place: CardPlace) => IContainer;
}

/** What only a coordinator can settle: proposed dates, rows without an answer, people who got nothing, handovers. */
export function coordinatorCard(input: CoordinatorCard): IAdaptiveCard {
  return firstThatFits(PAGE_SIZES.map((size) => () => build(input, size)));
}

/** One sentence that tells how much there is, without content. */
export function coordinatorSummary(input: CoordinatorCard): string {
  const t = translator(input.locale);
  return t('cards:coordinator.summary', { count: itemsOf(input, t).length });
}

function itemsOf(input: CoordinatorCard, t: Translate): ReadonlyArray<Item> {
  return [
    ...proposalsOf(input.planState).map(
      (proposal): Item => ({
        part: 'proposals',
        draw: (separator, place) => proposalBox({ ...input, place }, t, proposal, separator),
      }),
    ),
    ...input.escalations.map(
      (escalation): Item => ({
        part: 'escalations',
        draw: (separator, place) => escalationBox(input, t, escalation, separator, place),
      }),
    ),
    ...input.undelivered.map(
      (person): Item => ({
        part: 'undelivered',
        draw: (separator) => undeliveredBox(input, t, person, separator),
      }),
    ),
    ...input.handovers.map(
      (handover): Item => ({
        part: 'handovers',
        draw: (separator) => handoverBox(input, t, handover, separator),
      }),
    ),
  ];
}

function build(input: CoordinatorCard, pageSize: number): IAdaptiveCard {
  const { locale, shownAt } = input;
  const t = translator(locale);
  const items = itemsOf(input, t);
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  const page = Math.min(input.place.page, pages - 1);
  const shown = items.slice(page * pageSize, (page + 1) * pageSize);
  const place: CardPlace = { ...input.place, page, from: 'coordinator' };
  const link = teamsLink(input, { view: 'overzicht' });
  const turn = (to: number, key: string): ActionArray =>
    to < 0 || to >= pages ? [] : [execute('coordinator', t(key), { ...place, page: to }, link)];
  const footer = [
    ...(pages > 1 ? [t('cards:page', { page: page + 1, pages })] : []),
    ...(shownAt ? [t('cards:shownAt', { moment: momentWords(shownAt, locale) })] : []),
  ];
  return adaptiveCard(
    locale,
    coordinatorSummary(input),
    [
      box(
        [
          heading(t('cards:coordinator.title')),
          paragraph(t(items.length === 0 ? 'cards:coordinator.nothing' : 'cards:coordinator.intro')),
        ],
        { style: 'emphasis', bleed: true },
      ),
      ...(input.notice ? [box([paragraph(escapeMarkdown(input.notice))], { style: 'good' })] : []),
      ...shown.flatMap((item, at): CardElementArray => {
        const begins = shown[at - 1]?.part !== item.part;
        const count = items.filter(({ part }) => part === item.part).length;
        return [
          ...(begins
            ? [
                subheading(`${t(`cards:coordinator.${item.part}`)} (${count})`, {
                  separator: at > 0,
                  spacing: 'Large',
                }),
              ]
            : []),
          item.draw(!begins, place),
        ];
      }),
      ...(footer.length > 0 ? [smallPrint(footer.join(' · '), { spacing: 'Medium' })] : []),
    ],
    [...turn(page - 1, 'cards:previous'), ...turn(page + 1, 'cards:next'), openUrl(t('cards:openTab'), link)],
    {
      refresh: refreshOf(execute('coordinator', t('cards:refresh'), { ...place }, link), input.viewers),
      msteams: { width: 'full' },
    },
  );
}

function escalationBox(
  input: CoordinatorCard,
  t: Translate,
  { row, timesAsked, lastAskedOn }: Escalation,
  separator: boolean,
  place: CardPlace,
): IContainer {
  const { locale, today, planState } = input;
  const { action, state, key } = row;
  const where = key.municipality && municipalityName(planState.plan.municipalities, key.municipality);
  const asked = t('cards:coordinator.asked', { count: timesAsked });
  return box(
    [
      paragraph(
        `**${action.ref}**${where ? ` · ${escapeMarkdown(where)}` : ''} · ${escapeMarkdown(deadlineWords(t, locale, action, state, today))}`,
      ),
      paragraph(escapeMarkdown(clip(oneLine(action.text), TEXT_LENGTH)), { spacing: 'Small' }),
      smallPrint(
        escapeMarkdown(
          [
            stateWords(t, locale, state),
            lastAskedOn
              ? `${asked}, ${t('cards:coordinator.last', { day: dayWords(lastAskedOn, today, locale) })}`
              : asked,
          ].join(' · '),
        ),
      ),
      {
        type: 'ActionSet',
        actions: [
          execute(
            'open',
            t('cards:digest.open', { ref: action.ref }),
            { ...place, ref: action.ref },
            teamsLink(input, { view: 'acties', action: action.ref }),
            { associatedInputs: 'none' },
          ),
        ],
      },
    ],
    { separator, spacing: 'Medium' },
  );
}

function undeliveredBox(
  { today, locale }: CoordinatorCard,
  t: Translate,
  { name, reason, on, mailed }: Undelivered,
  separator: boolean,
): IContainer {
  return box(
    [
      paragraph(`**${escapeMarkdown(clip(name, 80))}** · ${escapeMarkdown(dayWords(on, today, locale))}`),
      smallPrint(
        escapeMarkdown(
          [t(`cards:undelivered.${reason}`), ...(mailed ? [t('cards:undelivered.mailed')] : [])].join(' '),
        ),
      ),
    ],
    { separator, spacing: 'Medium' },
  );
}

function handoverBox(
  { planState }: CoordinatorCard,
  t: Translate,
  { from, to, role, refs }: Handover,
  separator: boolean,
): IContainer {
  const where =
    'priority' in role
      ? t('cards:priorityOnly', { number: role.priority })
      : t('cards:contact', { name: municipalityName(planState.plan.municipalities, role.municipality) });
  const listed = refs.slice(0, REFS_LISTED).join(', ');
  return box(
    [
      paragraph(
        escapeMarkdown(
          to
            ? t('cards:handover.to', { where, from: clip(from, 80), to: clip(to, 80) })
            : t('cards:handover.nobody', { where, from: clip(from, 80) }),
        ),
      ),
      ...(refs.length > 0
        ? [
            smallPrint(
              escapeMarkdown(
                `${t('cards:handover.open', { count: refs.length })} ${listed}${refs.length > REFS_LISTED ? ', …' : ''}`,
              ),
            ),
          ]
        : []),
    ],
    { separator, spacing: 'Medium' },
  );
}
