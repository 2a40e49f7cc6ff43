import type { IAdaptiveCard } from '@microsoft/teams.cards';
import {
  aBriefingCard,
  aCoordinatorCard,
  aDigestCard,
  anActionCard,
  aNotice,
  aRoundCard,
  EXAMPLES,
  TAB_URL,
} from '../../sandbox/page/gallery/examples';
import { ACTIONS, given, planStateOf, ROUND } from '../../sandbox/page/gallery/examplePlan';
import { actionCard } from '../../src/cards/actionCard';
import { briefingCard } from '../../src/cards/briefingCard';
import { parseCardAction } from '../../src/cards/cardAction';
import { coordinatorCard } from '../../src/cards/coordinatorCard';
import { digestCard } from '../../src/cards/digestCard';
import { cardBytes, MAX_CARD_BYTES } from '../../src/cards/elements';
import { NOTICE_KINDS, noticeCard } from '../../src/cards/noticeCard';
import { roundCard } from '../../src/cards/roundCard';
import { Action, Plan, Reach, RowState } from '../../src/plan/model';
import { countedRows } from '../../src/plan/rows';
import { MAX_TEXT_LENGTH } from '../../src/plan/updates';
import { complaintsOf, elementsOf, textOf } from './support';

/** Characters that take most room: two or three bytes, or an escape. */
const WIDE = 'Ê"\\ 漢字 ';
const LONG = WIDE.repeat(1000).slice(0, MAX_TEXT_LENGTH);

const letters = (index: number): string =>
  String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
/** `AA` to `NC`, so that every code is one that a row can have. */
const MANY_MUNICIPALITIES = Array.from({ length: 342 }, (_, index) => ({
  code: `X${letters(index)}`,
  name: `Gemeente met een lange naam ${index}`,
}));

const worstAction = (index: number, reach: Reach): Action => ({
  ...ACTIONS.late,
  ref: `P1.${String(index + 1).padStart(2, '0')}`,
  heading: LONG,
  lead: LONG,
  text: LONG,
  when: LONG,
  reach,
  condition: { text: LONG, state: 'open' },
  schedule: {
    ...ACTIONS.late.schedule,
    quotas: [{ count: 2, per: 'year', scope: 'municipality', what: LONG.slice(0, 500), atLeast: false }],
  },
});

const worstPlan = (count: number, reach: Reach, municipalities: Plan['municipalities']): Plan => ({
  title: LONG,
  period: { start: '2025-01-01', end: '2026-12-31' },
  municipalities,
  priorities: [
    {
      number: 1,
      code: 'P1',
      title: LONG,
      goals: [LONG],
      portfolioHolder: 'Bergman',
      subThemes: [],
      partners: LONG,
      confidential: false,
    },
  ],
  actions: Array.from({ length: count }, (_, index) => worstAction(index, reach)),
});

const WORST_STATE: RowState = given('geblokkeerd', {
  progress: 40,
  remark: LONG,
  blocker: LONG,
  proposedEnd: '2025-10-01',
  updatedBy: LONG.slice(0, 255),
});

function worst(
  count: number,
  reach: Reach,
  municipalities: Plan['municipalities'] = MANY_MUNICIPALITIES.slice(0, 6),
) {
  const plan = worstPlan(count, reach, municipalities);
  const rows = countedRows(planStateOf({}, plan));
  const states = Object.fromEntries(
    rows.map(({ key }) => [key.municipality ? `${key.ref}/${key.municipality}` : key.ref, WORST_STATE]),
  );
  const planState = planStateOf(states, plan);
  return {
    planState,
    rows: countedRows(planState),
    audience: { kind: 'duo', priority: plan.priorities[0] } as const,
    action: plan.actions[0],
  };
}

const WORST: ReadonlyArray<[string, () => IAdaptiveCard]> = [
  ['digest of 100 regional actions', () => digestCard(aDigestCard(worst(100, 'region')))],
  ['digest of 100 actions in 6 municipalities', () => digestCard(aDigestCard(worst(100, 'municipality')))],
  [
    'digest of one action in 342 municipalities',
    () => digestCard(aDigestCard(worst(1, 'municipality', MANY_MUNICIPALITIES))),
  ],
  [
    'action in 342 municipalities',
    () => {
      const { action, planState, rows } = worst(1, 'municipality', MANY_MUNICIPALITIES);
      return actionCard(anActionCard(action, { planState, rows: rows.map(({ key }) => key) }));
    },
  ],
  ...([6, 40] as const).map((count): [string, () => IAdaptiveCard] => [
    `conflict with the longest texts in ${count} municipalities`,
    () => {
      const { action, planState, rows } = worst(1, 'municipality', MANY_MUNICIPALITIES.slice(0, count));
      return actionCard(
        anActionCard(action, {
          planState,
          rows: rows.map(({ key }) => key),
          draft: {
            status: 'vertraagd',
            remark: LONG,
            blocker: LONG.slice(0, 1000),
            evidence: LONG.slice(0, 500),
          },
          notice: { kind: 'conflict', theirs: rows.map(({ key, state }) => ({ key, state })) },
        }),
      );
    },
  ]),
  [
    'round of 100 actions',
    () =>
      roundCard(
        aRoundCard({
          ...worst(100, 'region'),
          round: { ...ROUND, title: LONG, questions: Array(20).fill(LONG) },
        }),
      ),
  ],
  ['round of 100 actions in 6 municipalities', () => roundCard(aRoundCard(worst(100, 'municipality')))],
  [
    'coordinator with 100 of everything',
    () => {
      const { planState, rows } = worst(100, 'region');
      return coordinatorCard(
        aCoordinatorCard({
          planState,
          escalations: rows.map((row) => ({ row, timesAsked: 9, lastAskedOn: '2025-05-19' })),
          undelivered: rows.map(() => ({ name: LONG, reason: 'blocked', on: '2025-05-26', mailed: true })),
          handovers: rows.map(() => ({
            from: LONG,
            to: LONG,
            role: { priority: 1 },
            refs: rows.map(({ key }) => key.ref),
          })),
        }),
      );
    },
  ],
  ['briefing of 100 late actions', () => briefingCard(aBriefingCard(worst(100, 'region')))],
  [
    'briefing of 100 actions in 6 municipalities',
    () => briefingCard(aBriefingCard(worst(100, 'municipality'))),
  ],
];

const ALL: ReadonlyArray<[string, () => IAdaptiveCard]> = [
  ...EXAMPLES.map(({ title, card }): [string, () => IAdaptiveCard] => [title, card]),
  ...WORST,
  ...NOTICE_KINDS.map((kind): [string, () => IAdaptiveCard] => [
    `notice ${kind} in English`,
    () => noticeCard(aNotice(kind, { locale: 'en' })),
  ]),
  ['round in English', () => roundCard(aRoundCard({ locale: 'en' }))],
  ['coordinator in English', () => coordinatorCard(aCoordinatorCard({ locale: 'en' }))],
  ['briefing in English', () => briefingCard(aBriefingCard({ locale: 'en' }))],
  ['action in English', () => actionCard(anActionCard(ACTIONS.quota, { locale: 'en' }))],
];

const INPUTS = ['Input.ChoiceSet', 'Input.Number', 'Input.Text', 'Input.Date', 'Input.Toggle', 'Input.Time'];

it('the renderer does complain about a card that is none', () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Onzin' }] };
  expect(complaintsOf(card as unknown as IAdaptiveCard)).not.toEqual([]);
});

it('the examples have titles of their own', () => {
  expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length);
});

describe.each(ALL)('every card: %s', (_, make) => {
  const card = make();

  it('is accepted by the renderer without a word', () => expect(complaintsOf(card)).toEqual([]));
  it('stays under 25 KB', () => expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES));

  it('has words for screen readers and for clients without cards, without content', () => {
    expect(card.version).toBe('1.5');
    expect(card.fallbackText).toMatch(/\w{3}/);
    expect(card.speak).toBe(card.fallbackText);
    expect(card.fallbackText).not.toMatch(/漢字|werkwijze|vakantieparken|ondermijn/);
  });

  it('leads to the tab where a client cannot press its buttons', () => {
    elementsOf(card, 'Action.Execute').forEach((action) =>
      expect(action.fallback).toMatchObject({
        type: 'Action.OpenUrl',
        url: expect.stringContaining(TAB_URL),
      }),
    );
  });

  it('labels every input, once each', () => {
    const inputs = INPUTS.flatMap((type) => elementsOf(card, type));
    inputs.forEach((input) => expect(input.label).toMatch(/\w{3}/));
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
  });

  it('has at most six buttons in a row, as Teams shows', () => {
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
    elementsOf(card, 'ActionSet').forEach((set) => expect((set.actions as []).length).toBeLessThanOrEqual(6));
  });

  it('shows no key of a missing text, and no empty paragraph', () => {
    expect(JSON.stringify(card)).not.toMatch(/(cards|plan|problem):[a-z]|\{\{|undefined/i);
    elementsOf(card, 'TextBlock').forEach(({ text }) => expect(text).toMatch(/\S/));
  });

  it('carries in its buttons only what it reads back', () => {
    elementsOf(card, 'Action.Execute').forEach(({ verb, data }) =>
      expect(parseCardAction(verb, data)).toMatchObject({ verb }),
    );
  });
});

describe('text of people', () => {
  const HOSTILE =
    '**vet** [klik](https://kwaad.example) <at>Bas</at> {{DATE(2025-05-26T07:00:00Z)}} ~~weg~~ `x`';
  const plan: Plan = {
    ...worstPlan(1, 'municipality', [{ code: 'WIJ', name: 'Wijchen' }]),
    actions: [
      {
        ...worstAction(0, 'municipality'),
        heading: HOSTILE,
        lead: HOSTILE,
        text: HOSTILE,
        when: HOSTILE,
        condition: { text: HOSTILE, state: 'open' },
        schedule: {
          ...ACTIONS.late.schedule,
          quotas: [{ count: 1, per: 'year', scope: 'region', what: HOSTILE, atLeast: false }],
        },
      },
    ],
  };
  const state = given('geblokkeerd', {
    remark: HOSTILE,
    blocker: HOSTILE,
    updatedBy: HOSTILE,
    proposedEnd: '2025-10-01',
  });
  const planState = planStateOf({ 'P1.01/WIJ': state }, plan);
  const rows = countedRows(planState);
  const keys = rows.map(({ key }) => key);
  const priority = { ...plan.priorities[0], title: HOSTILE };
  const cards: ReadonlyArray<[string, IAdaptiveCard]> = [
    [
      'digest',
      digestCard(
        aDigestCard({ planState, rows, audience: { kind: 'duo', priority }, mention: [], notice: HOSTILE }),
      ),
    ],
    [
      'action',
      actionCard(
        anActionCard(plan.actions[0], {
          planState,
          rows: keys,
          communications: [
            { id: '1', ref: 'P1.01', what: HOSTILE, audience: HOSTILE, medium: HOSTILE, done: false },
          ],
          draft: { status: 'vertraagd', remark: '' },
          notice: { kind: 'conflict', theirs: [{ key: keys[0], state }] },
        }),
      ),
    ],
    [
      'round',
      roundCard(
        aRoundCard({
          planState,
          rows,
          round: { ...ROUND, title: HOSTILE, questions: [HOSTILE] },
          notice: HOSTILE,
        }),
      ),
    ],
    [
      'coordinator',
      coordinatorCard(
        aCoordinatorCard({
          planState,
          notice: HOSTILE,
          escalations: [{ row: rows[0], timesAsked: 1 }],
          undelivered: [{ name: HOSTILE, reason: 'noChat', on: '2025-05-26' }],
          handovers: [{ from: HOSTILE, to: HOSTILE, role: { priority: 1 }, refs: ['P1.01'] }],
        }),
      ),
    ],
    ['briefing', briefingCard(aBriefingCard({ planState, notice: HOSTILE }))],
  ];

  it.each(cards)('is shown as typed and expands nothing: %s', (_, card) => {
    const shown = [
      textOf(card),
      ...elementsOf(card, 'Input.ChoiceSet')
        // Titles of check boxes and radio buttons are read as Markdown, those of a list to choose from are not.
        .filter(({ style }) => style === 'expanded')
        .flatMap(({ choices }) => (choices as { title: string }[]).map(({ title }) => title)),
    ].join('\n');
    expect(shown).toContain('klik');
    expect(shown).not.toMatch(/(^|[^\\])\[klik|\]\(https|<at>|\{\{|~~|[^\\]`x|(^|\s)\*\*vet/m);
  });
});
