import { Briefing, briefingOf } from '../../src/plan/briefing';
import { rowId } from '../../src/plan/ref';
import { anAction, aPlan, aPlanState, aPriority, aSubTheme, StateWishes } from '../support/plan';

const TODAY = '2025-05-26';
const plan = aPlan({
  priorities: [
    aPriority({ number: 1, portfolioHolder: 'Bergman', subThemes: [aSubTheme()] }),
    aPriority({ number: 2, portfolioHolder: 'Minses' }),
  ],
  actions: [
    anAction({ ref: 'P1.01', due: '2025-05-01' }),
    anAction({ ref: 'P1.02', due: '2025-08-25' }),
    anAction({ ref: 'P1.03', due: '2025-08-26' }),
    anAction({ ref: 'P1.04', subTheme: 'Mensenhandel', due: '2025-06-30' }),
    anAction({ ref: 'P1.05', due: '2025-04-01', condition: { text: 'na besluit', state: 'open' } }),
    anAction({ ref: 'P2.01', due: '2025-05-01' }),
  ],
});

function partsOf(holder: string, states: StateWishes = {}): Readonly<Record<keyof Briefing, string[]>> {
  const briefing = briefingOf(aPlanState(plan, states), holder, '2025-05-01', TODAY);
  return Object.fromEntries(
    Object.entries(briefing).map(([part, rows]) => [
      part,
      rows.map(({ key }: { key: { ref: string } }) => rowId(key)),
    ]),
  ) as Record<keyof Briefing, string[]>;
}

describe('the briefing of a portfolio holder', () => {
  test('is about his priorities, without the sub-themes of others', () => {
    expect(partsOf('Bergman').rows).toEqual(['P1.01', 'P1.02', 'P1.03', 'P1.05']);
    expect(partsOf('Van Neerbos').rows).toEqual(['P1.04']);
    expect(partsOf('Niemand').rows).toEqual([]);
  });

  test('names what is late, and what must be done within a quarter', () => {
    const { late, coming } = partsOf('Bergman');
    expect(late).toEqual(['P1.01']);
    expect(coming).toEqual(['P1.02']);
  });

  test('asks to decide about a proposed date, something blocked, and a condition after its deadline', () => {
    const { decisions } = partsOf('Bergman', {
      'P1.01': { status: 'vertraagd', proposedEnd: '2025-09-01' },
      'P1.02': { status: 'geblokkeerd' },
      'P1.03': { status: 'vervallen', proposedEnd: '2025-09-01' },
    });
    expect(decisions).toEqual(['P1.01', 'P1.02', 'P1.05']);
  });

  test('tells what changed since the last time, newest first, and what is on track', () => {
    const { sinceLast, onTrack } = partsOf('Bergman', {
      'P1.01': { status: 'afgerond', updatedAt: '2025-05-02T08:00:00.000Z' },
      'P1.02': { status: 'opSchema', updatedAt: '2025-05-20T08:00:00.000Z' },
      'P1.03': { status: 'opSchema', updatedAt: '2025-04-29T08:00:00.000Z' },
    });
    expect(sinceLast).toEqual(['P1.02', 'P1.01']);
    expect(onTrack).toEqual(['P1.01', 'P1.02', 'P1.03']);
  });
});
