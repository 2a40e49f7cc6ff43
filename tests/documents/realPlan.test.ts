import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../src/documents/readPlan';
import { planJson } from '../../src/documents/planJson';
import { PlanReading } from '../../src/documents/buildPlan';

const folder = join(__dirname, '../../../shared/data');
const planFile = join(folder, 'uvp-tweestromenland-2025-2026.txt');
const expectedFile = join(folder, 'uvp-expected.json');
const present = existsSync(planFile) && existsSync(expectedFile);

interface ExpectedAction {
  readonly priority: number;
  readonly heading: string;
  readonly textStartsWith: string;
  readonly parentStartsWith?: string;
  readonly when: string;
  readonly schedule: { readonly kind: string };
  readonly condition?: string;
  readonly dependsOnStartsWith?: string;
  readonly subTheme?: string;
  readonly exceptMunicipalities?: ReadonlyArray<string>;
  readonly reach?: string;
}

interface Expected {
  readonly title: string;
  readonly period: object;
  readonly municipalities: ReadonlyArray<string>;
  readonly priorities: ReadonlyArray<{
    readonly number: number;
    readonly title: string;
    readonly portfolioHolder: string;
    readonly subPortfolios?: object;
    readonly goals: number;
  }>;
  readonly actions: ReadonlyArray<ExpectedAction>;
}

interface Printed {
  readonly plan: object;
  readonly priorities: ReadonlyArray<{ readonly goals: ReadonlyArray<string> } & Record<string, unknown>>;
  readonly actions: ReadonlyArray<
    {
      readonly ref: string;
      readonly text: string;
      readonly lead?: string;
      readonly condition?: string;
      readonly dependsOn?: string;
    } & Record<string, unknown>
  >;
}

if (!present) {
  // A message of its own, since a skipped test only shows its name.
  console.info('The real plan is not on this machine (../shared/data): its tests are skipped.');
}

(present ? describe : describe.skip)('the real plan (../shared/data)', () => {
  let expected: Expected;
  let reading: PlanReading;
  let printed: Printed;

  beforeAll(async () => {
    expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected;
    reading = await readPlan({ name: planFile, data: new Uint8Array(readFileSync(planFile)) });
    printed = JSON.parse(JSON.stringify(planJson(reading))) as Printed;
  });

  test('title, period and municipalities', () => {
    const { title, period, municipalities } = expected;
    expect(printed.plan).toEqual({ title, period, municipalities });
  });

  test('priorities with portfolio holders and number of goals', () => {
    expect(printed.priorities.map((priority) => ({ ...priority, goals: priority.goals.length }))).toEqual(
      expected.priorities.map((priority) => ({ subPortfolios: {}, ...priority })),
    );
  });

  test('as many actions as the plan has', () => {
    expect(reading.plan.actions).toHaveLength(expected.actions.length);
  });

  test('every action as read by hand', () => {
    expected.actions.forEach((wanted, index) => {
      const action = printed.actions[index];
      expect(action).toMatchObject({
        priority: wanted.priority,
        heading: wanted.heading,
        when: wanted.when,
        exceptMunicipalities: wanted.exceptMunicipalities ?? [],
        ...(wanted.reach === undefined ? {} : { reach: wanted.reach }),
      });
      expect(action.schedule).toEqual(wanted.schedule);
      expect(action.subTheme).toBe(wanted.subTheme);
      expect(action.text.startsWith(wanted.textStartsWith)).toBe(true);
      expect((action.lead ?? '').slice(0, wanted.parentStartsWith?.length ?? 1)).toBe(
        wanted.parentStartsWith ?? '',
      );
      expect((action.condition ?? '').slice(0, wanted.condition?.length ?? 1)).toBe(wanted.condition ?? '');
      const above = printed.actions.find(({ ref }) => ref === action.dependsOn);
      expect((above?.text ?? '').slice(0, wanted.dependsOnStartsWith?.length ?? 1)).toBe(
        wanted.dependsOnStartsWith ?? '',
      );
    });
  });

  test('text that goes on after a page break stays with its action', () => {
    const lastLetters = (ref: string): string => {
      const text = printed.actions.find((action) => action.ref === ref)?.text ?? '';
      return text.slice(-10);
    };
    expect(lastLetters('P3.05')).toMatch(/\.$/);
    expect(lastLetters('P4.03')).toMatch(/gemeenten\.$/);
  });

  test('nothing to look at but the action without a phrase', () => {
    expect(reading.warnings.map(({ code, at }) => [code, at])).toEqual([['schedule.missing', 'P1.05']]);
  });
});
