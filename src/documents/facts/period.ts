import { Period } from '../../plan/model';
import { PlanSource } from '../source';

function yearsIn(text: string): ReadonlyArray<number> {
  return [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year));
}

function periodOf(years: ReadonlyArray<number>): Period | undefined {
  if (years.length === 0) return undefined;
  return { start: `${Math.min(...years)}-01-01`, end: `${Math.max(...years)}-12-31` };
}

/**
 * The years of the plan: those in its title, else those of "Wat gaan we doen in 2025 en 2026?" above the
 * tables, else those in the "Wanneer" column. Undefined when it names none.
 */
export function planPeriod(title: string | undefined, source: PlanSource): Period | undefined {
  const questions = source.priorities.flatMap(({ prose }) =>
    prose.filter(({ text }) => /^wat (?:gaan|doen) we\b/i.test(text)).map(({ text }) => text),
  );
  const phrases = source.priorities.flatMap(({ rows }) =>
    rows.flatMap(({ when }) => when.map(({ text }) => text)),
  );
  return (
    periodOf(yearsIn(title ?? '')) ??
    periodOf(yearsIn(questions.join(' '))) ??
    periodOf(yearsIn(phrases.join(' ')))
  );
}
