import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { ActionCard, actionCard } from '../../../src/cards/actionCard';
import { BriefingCard, briefingCard } from '../../../src/cards/briefingCard';
import { CoordinatorCard, coordinatorCard } from '../../../src/cards/coordinatorCard';
import { Audience } from '../../../src/cards/digest';
import { DigestCard, digestCard } from '../../../src/cards/digestCard';
import { NOTICE_KINDS, NoticeCard, NoticeKind, noticeCard } from '../../../src/cards/noticeCard';
import { RoundCard, roundCard, roundSince } from '../../../src/cards/roundCard';
import { Action, PlanState, RowKey } from '../../../src/plan/model';
import { Problem } from '../../../src/plan/problem';
import { countedRows, CountedRow, municipalitiesOf } from '../../../src/plan/rows';
import {
  ACTIONS,
  BAS,
  BLOCKED,
  COMMUNICATIONS,
  FATMA,
  given,
  givenNow,
  MUNICIPALITIES,
  NOW,
  OCCURRENCES,
  PLAN,
  planStateOf,
  ROUND,
  SENT,
  TODAY,
} from './examplePlan';

/** The kinds of cards, in the order of the gallery. */
export const KINDS = ['digest', 'action', 'round', 'coordinator', 'briefing', 'notice'] as const;
export type CardKind = (typeof KINDS)[number];

/** One card of the gallery. */
export interface Example {
  readonly kind: CardKind;
  /** What it shows, unique. */
  readonly title: string;
  readonly card: () => IAdaptiveCard;
}

export const TAB_URL = 'https://wijchen.example/sites/uvp/SitePages/Uitvoeringsplan.aspx';
const FORM = '0b9f6a1e-3c55-4d1e-9a30-5f6f0a4b7c11';
const PLACE = { day: TODAY, page: 0 };
const shared = { tabUrl: TAB_URL, today: TODAY, locale: 'nl', formId: FORM, shownAt: NOW } as const;
const WIJCHEN = MUNICIPALITIES[5];

/** Some answers: what a plan looks like half-way. */
const HALF_WAY = planStateOf({
  'P1.02': given('opSchema', { remark: 'Zaal en sprekers zijn geregeld.', remarkPublic: true }),
  'P1.03/DRU': givenNow('opSchema'),
  'P1.03/HEU': givenNow('vertraagd', { blocker: 'Te weinig mensen in mei.' }),
  'P1.06': given('opSchema', { updatedAt: '2025-01-20T09:00:00.000Z' }),
  'P1.07': BLOCKED,
});

const rowsOf = (planState: PlanState, ...actions: ReadonlyArray<Action>): ReadonlyArray<CountedRow> =>
  actions.flatMap((action) => countedRows(planState).filter(({ key }) => key.ref === action.ref));

const keysOf = (action: Action): ReadonlyArray<RowKey> =>
  action.reach === 'region'
    ? [{ ref: action.ref }]
    : municipalitiesOf(PLAN, action).map((municipality) => ({ ref: action.ref, municipality }));

const duo = (number: number): Audience => ({ kind: 'duo', priority: PLAN.priorities[number - 1] });

/** A digest of priority 1, changed as the example wishes. */
export function aDigestCard(wish: Partial<DigestCard> = {}): DigestCard {
  const planState = wish.planState ?? HALF_WAY;
  const { late, soon, local, quota, waiting, silent } = ACTIONS;
  return {
    ...shared,
    planState,
    audience: duo(1),
    rows: rowsOf(planState, late, soon, local, quota, waiting, silent),
    occurrences: OCCURRENCES,
    since: SENT,
    baseline: false,
    repeat: false,
    escalated: false,
    place: PLACE,
    mention: [
      { name: BAS, teamsId: '29:bas' },
      { name: FATMA, teamsId: '29:fatma' },
    ],
    viewers: ['29:bas', '29:fatma'],
    ...wish,
  };
}

/** The card of an action for somebody who may answer all its rows. */
export function anActionCard(action: Action, wish: Partial<ActionCard> = {}): ActionCard {
  const rows = wish.rows ?? keysOf(action);
  return {
    ...shared,
    planState: HALF_WAY,
    action,
    rows,
    open: rows.filter(({ municipality }) => municipality !== 'DRU' && municipality !== 'HEU'),
    mayDecideCondition: true,
    occurrences: OCCURRENCES,
    communications: COMMUNICATIONS.filter(({ ref }) => ref === action.ref),
    place: PLACE,
    ...wish,
  };
}

/** The round of priority 1. */
export function aRoundCard(wish: Partial<RoundCard> = {}): RoundCard {
  const planState = wish.planState ?? HALF_WAY;
  return {
    ...shared,
    planState,
    round: ROUND,
    audience: duo(1),
    rows: countedRows(planState).filter(({ action }) => action.priority === 1),
    occurrences: OCCURRENCES,
    place: { page: 0, priority: 1 },
    viewers: [],
    ...wish,
  };
}

export function aCoordinatorCard(wish: Partial<CoordinatorCard> = {}): CoordinatorCard {
  return {
    ...shared,
    planState: HALF_WAY,
    escalations: [
      { row: rowsOf(HALF_WAY, ACTIONS.late)[0], timesAsked: 3, lastAskedOn: '2025-05-19' },
      { row: rowsOf(HALF_WAY, ACTIONS.quota)[4], timesAsked: 4 },
    ],
    undelivered: [
      { name: 'Sanne Verbeek', reason: 'blocked', on: '2025-05-26', mailed: true },
      { name: 'Ruud van Aalst', reason: 'mailRefused', on: '2025-05-23' },
    ],
    handovers: [
      { from: 'Karin Jolink', to: FATMA, role: { priority: 1 }, refs: ['P1.01', 'P1.03'] },
      { from: 'Joost Peters', role: { municipality: 'BEU' }, refs: ['P1.03', 'P1.04', 'P2.01'] },
    ],
    place: { page: 0 },
    viewers: [],
    ...wish,
  };
}

export function aBriefingCard(wish: Partial<BriefingCard> = {}): BriefingCard {
  return {
    ...shared,
    planState: HALF_WAY,
    holderName: 'Bergman',
    since: '2025-04-01',
    place: { page: 0 },
    viewers: [],
    documentUrl: 'https://wijchen.example/sites/uvp/Rapportages/Briefing%20Bergman.docx',
    ...wish,
  };
}

export function aNotice(kind: NoticeKind, wish: Partial<NoticeCard> = {}): NoticeCard {
  const more: Partial<Record<NoticeKind, Partial<NoticeCard>>> = {
    refusal: { problem: new Problem('right.missing', { row: 'P1.01' }), back: PLACE },
    error: { back: PLACE },
    busy: { back: PLACE },
    gone: { problem: new Problem('action.notFound', { ref: 'P1.99' }), back: PLACE },
    updated: { at: NOW, back: PLACE },
    absence: { until: '2025-06-12' },
    snoozed: { until: '2025-06-12', ref: 'P1.07' },
  };
  return { kind, locale: 'nl', tabUrl: TAB_URL, ...more[kind], ...wish };
}

const digest = (title: string, wish: Partial<DigestCard> = {}): Example => ({
  kind: 'digest',
  title,
  card: () => digestCard(aDigestCard(wish)),
});
const actionExample = (title: string, action: Action, wish: Partial<ActionCard> = {}): Example => ({
  kind: 'action',
  title,
  card: () => actionCard(anActionCard(action, wish)),
});
const round = (title: string, wish: Partial<RoundCard> = {}): Example => ({
  kind: 'round',
  title,
  card: () => roundCard(aRoundCard(wish)),
});

const ALL_ANSWERED = planStateOf({ 'P1.01': givenNow('afgerond'), 'P1.02': givenNow('opSchema') });
const ROUND_DONE = planStateOf(
  Object.fromEntries(
    countedRows(HALF_WAY).map(({ key }) => [
      key.municipality ? `${key.ref}/${key.municipality}` : key.ref,
      { ...givenNow('opSchema'), updatedAt: roundSince(ROUND) },
    ]),
  ),
);

/** Every kind of card in every state that people meet. */
export const EXAMPLES: ReadonlyArray<Example> = [
  digest('Verzamelkaart van een duo'),
  digest('Verzamelkaart van een contactpersoon', {
    audience: { kind: 'contact', municipality: WIJCHEN },
    rows: countedRows(HALF_WAY).filter(({ key }) => key.municipality === WIJCHEN.code),
    mention: [],
    place: { page: 0, municipality: WIJCHEN.code },
  }),
  digest('Eerste vraag', { baseline: true, rows: rowsOf(HALF_WAY, ACTIONS.late) }),
  digest('Herhaald, met een melding', {
    repeat: true,
    rows: rowsOf(HALF_WAY, ACTIONS.soon),
    notice: 'Opgeslagen: P1.01.',
  }),
  digest('Duo afwezig', { escalated: true, mention: [], rows: rowsOf(HALF_WAY, ACTIONS.late) }),
  digest('Alles beantwoord', {
    planState: ALL_ANSWERED,
    rows: rowsOf(ALL_ANSWERED, ACTIONS.late, ACTIONS.soon),
  }),
  digest('In English', { locale: 'en', rows: rowsOf(HALF_WAY, ACTIONS.late, ACTIONS.local) }),
  actionExample('Regionale actie, nog onbekend', ACTIONS.late),
  actionExample('Actie per gemeente', ACTIONS.local),
  actionExample('Geblokkeerd, met voorstel', ACTIONS.blocked),
  actionExample('Met een aantal per jaar', ACTIONS.quota, {
    rows: [{ ref: ACTIONS.quota.ref, municipality: WIJCHEN.code }],
    place: { page: 0, municipality: WIJCHEN.code },
  }),
  actionExample('Met een voorwaarde', ACTIONS.waiting),
  actionExample('Met communicatie en uitstel', ACTIONS.soon, {
    planState: planStateOf({ 'P1.02': given('vertraagd', { snoozedUntil: '2025-06-02' }) }),
  }),
  actionExample('Iemand was net voor', ACTIONS.late, {
    draft: { status: 'opSchema', progress: 80, remark: 'Bijna klaar', municipalities: [] },
    notice: {
      kind: 'conflict',
      theirs: [{ key: { ref: 'P1.01' }, state: givenNow('geblokkeerd', { remark: 'Wacht op geld.' }) }],
    },
  }),
  actionExample('Lijkt op een telefoonnummer', ACTIONS.late, {
    draft: { status: 'vertraagd', remark: 'Bel 024 123 45 67 voor de planning' },
    notice: { kind: 'personalData', found: ['phone'] },
  }),
  actionExample('Opgeslagen, en wat houdt het tegen?', ACTIONS.late, {
    planState: planStateOf({ 'P1.01': givenNow('vertraagd') }),
    notice: { kind: 'askBlocker' },
  }),
  round('Ronde van een duo'),
  round('Tweede pagina van de ronde', {
    place: { page: 1, priority: 1 },
    notice: 'Opgeslagen: 3 acties.',
  }),
  round('Ronde beantwoord', { planState: ROUND_DONE, rows: countedRows(ROUND_DONE).slice(0, 2) }),
  { kind: 'coordinator', title: 'Kaart van de coördinator', card: () => coordinatorCard(aCoordinatorCard()) },
  {
    kind: 'coordinator',
    title: 'Niets te doen',
    card: () =>
      coordinatorCard(
        aCoordinatorCard({ planState: planStateOf(), escalations: [], undelivered: [], handovers: [] }),
      ),
  },
  { kind: 'briefing', title: 'Briefing', card: () => briefingCard(aBriefingCard()) },
  {
    kind: 'briefing',
    title: 'Briefing over een deelthema',
    card: () => briefingCard(aBriefingCard({ holderName: 'Van Neerbos', documentUrl: undefined })),
  },
  ...NOTICE_KINDS.map(
    (kind): Example => ({
      kind: 'notice',
      title: `Bericht: ${kind}`,
      card: () => noticeCard(aNotice(kind)),
    }),
  ),
];
