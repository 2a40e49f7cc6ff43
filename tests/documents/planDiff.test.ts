import { readFileSync } from 'node:fs';
import { DEMO_PLAN } from '../../sandbox/demo/seed';
import { likeness } from '../../src/documents/likeness';
import { planDiff, PlanDifference, priorityOf, stepsOf } from '../../src/documents/planDiff';
import { readPlan } from '../../src/documents/readPlan';
import { applyChange } from '../../src/plan/applyChange';
import { Action, Plan } from '../../src/plan/model';
import { PlanChange } from '../../src/plan/planChange';
import { aStamp } from '../support/changes';
import { anAction, aPlan, aPriority } from '../support/plan';

const texts = [
  'Een campagne houden tegen babbeltrucs',
  'De werkgroep ondermijning komt bij elkaar',
  'Toezicht op het buitengebied met de boa’s',
];
const actionsOf = (priority: number, from: ReadonlyArray<string>): Action[] =>
  from.map((text, at) => anAction({ ref: `P${priority}.0${at + 1}`, text, when: 'Q4 2025' }));
const plan = aPlan({ priorities: [aPriority(), aPriority({ number: 2 })], actions: actionsOf(1, texts) });
const draftWith = (actions: ReadonlyArray<Action>, more: Partial<Plan> = {}): Plan => ({
  ...plan,
  ...more,
  actions,
});
const kinds = (differences: ReadonlyArray<PlanDifference>) => differences.map(({ key }) => key);

describe('the differences between plan and document', () => {
  test('are none for the same document', () => {
    expect(planDiff(plan, plan)).toEqual([]);
  });

  test('are one for a row that was put in between, though all numbers shift', () => {
    const draft = draftWith(
      actionsOf(1, [texts[0], 'Een nieuwe avond voor ondernemers', texts[1], texts[2]]),
    );
    expect(kinds(planDiff(plan, draft))).toEqual(['added P1.02']);
  });

  test('name the row that is gone, unless it was withdrawn', () => {
    const draft = draftWith(actionsOf(1, [texts[0], texts[2]]));
    expect(kinds(planDiff(plan, draft))).toEqual(['removed P1.02']);
    expect(planDiff(plan, draft, (ref) => ref === 'P1.02')).toEqual([]);
  });

  test('name the words and the phrase that changed, each apart', () => {
    const [first, ...rest] = plan.actions;
    const draft = draftWith([{ ...first, text: `${texts[0]} en fraude`, when: 'Q1 2026' }, ...rest]);
    expect(planDiff(plan, draft)).toMatchObject([
      {
        kind: 'changed',
        action: { ref: 'P1.01' },
        fields: [
          { field: 'text', then: `${texts[0]} en fraude` },
          { field: 'when', now: 'Q4 2025', then: 'Q1 2026' },
        ],
      },
    ]);
  });

  test('see a row under another priority as moved', () => {
    const [first, ...rest] = plan.actions;
    const draft = draftWith([...rest, { ...first, ref: 'P2.01', priority: 2 }]);
    expect(kinds(planDiff(plan, draft))).toEqual(['moved P1.01']);
  });

  test('see words that have little in common as one row gone and one added', () => {
    const [first, ...rest] = plan.actions;
    const draft = draftWith([{ ...first, text: 'Cameratoezicht op het stationsplein plaatsen' }, ...rest]);
    expect(kinds(planDiff(plan, draft))).toEqual(['added P1.01', 'removed P1.01']);
  });

  test('leave what is managed by hand alone', () => {
    const managed = plan.actions.map((action) => ({
      ...action,
      reach: 'municipality' as const,
      subTheme: 'x',
    }));
    expect(planDiff({ ...plan, actions: managed }, plan)).toEqual([]);
    const priorities = plan.priorities.map((one) => ({ ...one, confidential: true }));
    expect(planDiff({ ...plan, priorities }, plan)).toEqual([]);
  });

  test('name another portfolio holder, and keep the rest of the priority', () => {
    const priorities = [{ ...plan.priorities[0], portfolioHolder: 'De Waal' }, plan.priorities[1]];
    const confidential = {
      ...plan,
      priorities: plan.priorities.map((one) => ({ ...one, confidential: true })),
    };
    const [difference] = planDiff(confidential, { ...plan, priorities });
    expect(difference).toMatchObject({
      kind: 'priority',
      fields: [{ field: 'portfolioHolder', then: 'De Waal' }],
    });
    expect(priorityOf(difference as PlanDifference & { kind: 'priority' })).toMatchObject({
      portfolioHolder: 'De Waal',
      confidential: true,
    });
  });
});

describe('taking over', () => {
  /** Takes everything over and compares again. */
  const takeOver = (from: Plan, draft: Plan) => {
    const withdrawn = new Set<string>();
    const made: PlanChange[] = [];
    let current = from;
    planDiff(from, draft).forEach((difference) =>
      stepsOf(difference).forEach((step) => {
        const change = step(current, aStamp());
        made.push(change);
        current = applyChange(current, change);
        if (change.kind === 'withdraw' || change.kind === 'move') withdrawn.add(change.row.ref);
      }),
    );
    return { made, left: planDiff(current, draft, (ref) => withdrawn.has(ref)), current };
  };

  test('everything leaves no difference', () => {
    const [first, second, third] = plan.actions;
    const draft = draftWith([
      { ...first, text: `${texts[0]} en fraude`, when: 'Q1 2026', heading: 'Anders' },
      { ...third, ref: 'P2.01', priority: 2, when: 'Q2 2026' },
      anAction({ ref: 'P2.02', text: 'Iets geheel nieuws beginnen' }),
    ]);
    const { made, left, current } = takeOver(plan, draft);
    expect(left).toEqual([]);
    expect(made.map(({ kind, row }) => `${kind} ${row.ref}`)).toEqual([
      'edit P1.01',
      'reschedule P1.01',
      'move P1.03',
      'reschedule P2.01',
      'add P2.02',
      'withdraw P1.02',
    ]);
    expect(current.actions.find(({ ref }) => ref === second.ref)).toEqual(second);
  });

  test('of the demo plan with a few changes is what was changed', async () => {
    const { plan: demo } = await readPlan({ name: DEMO_PLAN, data: readFileSync(DEMO_PLAN) });
    const [first, second, ...rest] = demo.actions;
    const changed = { ...demo, actions: [second, ...rest.slice(0, -1), { ...first, when: 'Q1 2026' }] };
    expect(planDiff(demo, demo)).toEqual([]);
    expect(kinds(planDiff(demo, changed))).toEqual([
      `changed ${first.ref}`,
      `removed ${rest[rest.length - 1].ref}`,
    ]);
    expect(takeOver(demo, changed).left).toEqual([]);
  });
});

test('likeness grows with what two texts have in common', () => {
  expect(likeness('Een campagne houden', 'een  campagne houden!')).toBe(1);
  expect(likeness('Een campagne houden', 'Een campagne')).toBeGreaterThan(0.6);
  expect(likeness('Een campagne houden', 'Toezicht op straat')).toBe(0);
  expect(likeness('', '')).toBe(1);
  expect(likeness('', 'iets')).toBe(0);
});
