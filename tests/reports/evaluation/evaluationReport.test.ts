import { Locale, translator } from '../../../src/i18n/translate';
import { PlanState } from '../../../src/plan/model';
import { EvaluationReport } from '../../../src/reports/evaluation/model';
import { lensOn } from '../../../src/reports/shared/lens';
import { ActionLine } from '../../../src/reports/shared/lines';
import { evaluationReport } from '../../../src/reports/evaluation/evaluationReport';
import { aFullPlan, fullPlanStates } from '../../support/fullPlan';
import {
  ActionWish,
  anAction,
  aPlan,
  aPlanState,
  aPriority,
  aSubTheme,
  StateWishes,
} from '../../support/plan';

const TODAY = '2025-05-26';

const reportOn = (planState: PlanState, today: string = TODAY, locale: Locale = 'nl'): EvaluationReport =>
  evaluationReport(
    lensOn({
      input: { ...planState, settings: { regionName: 'Tweestromenland' } },
      today,
      locale,
      translate: translator(locale),
    }),
  );

function reportOf(
  actions: ReadonlyArray<ActionWish>,
  states: StateWishes = {},
  today: string = TODAY,
): EvaluationReport {
  const plan = aPlan({
    actions: actions.map((wish, index) => anAction({ ref: `P1.0${index + 1}`, ...wish })),
  });
  return reportOn(aPlanState(plan, states), today);
}

const firstAction = (report: EvaluationReport): ActionLine => report.priorities[0].headings[0].actions[0];

/** `Vertraagd (40%)`, `Op schema: Druten`. */
const statusTexts = ({ statuses }: Pick<ActionLine, 'statuses'>): ReadonlyArray<string> =>
  statuses.map(
    ({ label, where, detail }) =>
      `${label}${where === undefined ? '' : `: ${where}`}${detail === undefined ? '' : ` (${detail})`}`,
  );

const noteTexts = ({ notes }: ActionLine): ReadonlyArray<string> =>
  notes.map(({ label, where, text }) => `${label}${where === undefined ? '' : `, ${where}`}: ${text}`);

const LATE = { due: '2025-03-31' };
const EACH = { reach: 'municipality' } as const;

describe('counting', () => {
  test('one late regional action is one late action, however many municipalities follow it', () => {
    const { summary } = reportOf([LATE]);
    expect(summary.counts.regional).toMatchObject({ total: 1, overdue: 1 });
    expect(summary.counts.municipal).toMatchObject({ total: 0, overdue: 0 });
    expect(summary.late).toHaveLength(1);
    expect(summary.priorities[0]).toMatchObject({ total: 1, overdue: 1, unknown: 1 });
  });

  test('a municipality that deviates is not counted beside its regional action', () => {
    const { summary } = reportOf([LATE], {
      'P1.01': { status: 'afgerond' },
      'P1.01/DRU': { status: 'vertraagd' },
    });
    expect(summary.counts.regional).toMatchObject({ total: 1, overdue: 0 });
    expect(summary.counts.municipal.total).toBe(0);
  });

  test('an action of each municipality counts in each, less the ones it excepts', () => {
    const { summary } = reportOf([{ ...EACH, ...LATE, exceptMunicipalities: ['HEU'] }], {
      'P1.01/DRU': { status: 'afgerond' },
    });
    expect(summary.counts.municipal).toMatchObject({ total: 5, overdue: 4 });
    expect(summary.counts.municipal.byStatus).toMatchObject({ afgerond: 1, onbekend: 4 });
    expect(summary.late).toHaveLength(1);
  });

  test.each([
    [
      'regional actions and municipal ones each get their sentence',
      [{}, EACH],
      { 'P1.01': { status: 'opSchema' }, 'P1.02/DRU': { status: 'vertraagd' } },
      [
        'Het plan telt 2 acties: 1 regionaal en 1 die elke gemeente zelf uitvoert.',
        'Regionaal, van 1 actie: 1 op schema of afgerond, 0 vertraagd of geblokkeerd, 0 niet gestart en 0 waarvan de stand nog niet bekend is. Daarvan is er geen te laat.',
        'In de gemeenten samen, van 6 gemeentelijke acties: 0 op schema of afgerond, 1 vertraagd of geblokkeerd, 0 niet gestart en 5 waarvan de stand nog niet bekend is. Daarvan is er geen te laat.',
      ],
    ],
    [
      'what does not occur is not mentioned; what was withdrawn is',
      [LATE, {}],
      { 'P1.02': { status: 'vervallen' } },
      [
        'Het plan telt 2 acties: 2 regionaal en 0 die elke gemeente zelf uitvoert.',
        'Regionaal, van 2 acties: 0 op schema of afgerond, 0 vertraagd of geblokkeerd, 0 niet gestart, 1 waarvan de stand nog niet bekend is en 1 vervallen. Daarvan is er 1 te laat.',
      ],
    ],
  ] as const)('%s', (_name, actions, states, sentences) => {
    expect(reportOf(actions, states as StateWishes).summary.sentences).toEqual(sentences);
  });

  test('every counted row of a full plan is in one priority', () => {
    const report = reportOn(aPlanState(aFullPlan(), fullPlanStates()));
    const sum = (pick: (priority: EvaluationReport['priorities'][number]) => number): number =>
      report.priorities.reduce((total, priority) => total + pick(priority), 0);
    expect(sum(({ counts }) => counts.regional.total)).toBe(report.summary.counts.regional.total);
    expect(sum(({ counts }) => counts.municipal.total)).toBe(report.summary.counts.municipal.total);
    expect(sum(({ headings }) => headings.reduce((n, { actions }) => n + actions.length, 0))).toBe(47);
  });
});

describe('the status of an action', () => {
  test.each<[string, ActionWish, StateWishes, ReadonlyArray<string>]>([
    ['nobody answered', {}, {}, ['Onbekend']],
    ['regional, with progress', {}, { 'P1.01': { status: 'vertraagd', progress: 40 } }, ['Vertraagd (40%)']],
    ['done needs no percentage', {}, { 'P1.01': { status: 'afgerond', progress: 100 } }, ['Afgerond']],
    [
      'regional and late',
      LATE,
      { 'P1.01': { status: 'vertraagd' } },
      ['Vertraagd', 'Te laat (einddatum 31 maart 2025)'],
    ],
    [
      'a regional status from which municipalities deviate',
      LATE,
      {
        'P1.01': { status: 'afgerond' },
        'P1.01/HEU': { status: 'geblokkeerd' },
        'P1.01/DRU': { status: 'vervallen' },
      },
      ['Afgerond', 'Wijkt af: Druten (vervallen), Heumen (geblokkeerd, te laat)'],
    ],
    [
      'per municipality, from done to unknown',
      EACH,
      {
        'P1.01/DRU': { status: 'opSchema' },
        'P1.01/HEU': { status: 'opSchema' },
        'P1.01/WIJ': { status: 'afgerond' },
      },
      [
        'Afgerond: Wijchen',
        'Op schema: Druten, Heumen',
        'Onbekend: Berg en Dal, Beuningen, West Maas en Waal',
      ],
    ],
    ['the same everywhere', EACH, {}, ['Onbekend: alle gemeenten']],
    [
      'late in some municipalities',
      { ...EACH, ...LATE, exceptMunicipalities: ['BED', 'BEU', 'WMEW', 'WIJ'] },
      { 'P1.01/DRU': { status: 'afgerond' } },
      [
        'Afgerond: Druten',
        'Onbekend: Heumen',
        'Te laat: Heumen (einddatum 31 maart 2025)',
        'Niet van toepassing: Berg en Dal, Beuningen, West Maas en Waal, Wijchen',
      ],
    ],
  ])('%s', (_name, action, states, expected) => {
    expect(statusTexts(firstAction(reportOf([action], states)))).toEqual(expected);
  });

  test('is not late while its condition is open', () => {
    const waiting = { ...LATE, condition: { text: 'Na het besluit', state: 'open' } } as const;
    const report = reportOf([waiting]);
    expect(statusTexts(firstAction(report))).toEqual(['Onbekend']);
    expect(report.summary.late).toEqual([]);
    expect(report.summary.openConditions).toEqual([
      { ref: 'P1.01', text: 'Iets afspreken over P1.01', condition: 'Na het besluit' },
    ]);
  });
});

describe('what was said about an action', () => {
  test.each<[string, ActionWish, StateWishes, ReadonlyArray<string>]>([
    [
      'internal and public remarks are marked as such',
      EACH,
      {
        'P1.01/DRU': { status: 'opSchema', remark: 'Alleen voor ons' },
        'P1.01/HEU': { status: 'opSchema', remark: 'Voor iedereen', remarkPublic: true },
      },
      ['Opmerking (intern), Druten: Alleen voor ons', 'Opmerking (openbaar), Heumen: Voor iedereen'],
    ],
    [
      'the same words of all municipalities stand once',
      { ...EACH, exceptMunicipalities: ['BED'] },
      Object.fromEntries(
        ['BEU', 'DRU', 'HEU', 'WMEW', 'WIJ'].map((code) => [
          `P1.01/${code}`,
          { status: 'opSchema', remark: 'Samen gedaan' },
        ]),
      ),
      ['Opmerking (intern), alle gemeenten: Samen gedaan'],
    ],
    [
      'a regional remark, a blocker, a proposed date, and the remark of a deviation',
      {},
      {
        'P1.01': {
          status: 'geblokkeerd',
          remark: 'Er is overleg',
          blocker: 'Geen geld',
          proposedEnd: '2025-09-30',
        },
        'P1.01/DRU': { status: 'opSchema', remark: 'Druten gaat door' },
      },
      [
        'Opmerking (intern): Er is overleg',
        'Opmerking (intern), Druten: Druten gaat door',
        'Knelpunt: Geen geld',
        'Voorgestelde einddatum: 30 september 2025',
      ],
    ],
    [
      'a condition that was met, with the action it points to',
      { condition: { text: 'Als het onderzoek klaar is', state: 'met' }, dependsOn: 'P1.09' },
      {},
      ['Voorwaarde (vervuld): Als het onderzoek klaar is (zie P1.09)'],
    ],
    [
      'text of a user is not read as a translation',
      { condition: { text: '{{ref}} $t(plan:region)', state: 'lapsed' }, dependsOn: 'P1.09' },
      {},
      ['Voorwaarde (vervallen): {{ref}} $t(plan:region) (zie P1.09)'],
    ],
    ['spaces are no remark', {}, { 'P1.01': { status: 'opSchema', remark: '  \n' } }, []],
  ])('%s', (_name, action, states, expected) => {
    expect(noteTexts(firstAction(reportOf([action], states)))).toEqual(expected);
  });

  test('names no person', () => {
    const report = reportOf([LATE, { ...EACH, ...LATE }], {
      'P1.01': { status: 'vertraagd', updatedBy: 'Anouk de Wit' },
      'P1.02/DRU': { status: 'vertraagd', updatedBy: 'Anouk de Wit' },
    });
    expect(JSON.stringify(report)).not.toContain('Anouk');
  });
});

describe('the management summary', () => {
  test('tells why an action is late: blocker, else remark, else that nothing was said', () => {
    const { summary } = reportOf([{ ...EACH, ...LATE }], {
      'P1.01/BED': { status: 'afgerond' },
      'P1.01/BEU': { status: 'vertraagd', remark: 'Ziekte', blocker: 'Geen zaal' },
      'P1.01/DRU': { status: 'vertraagd', remark: 'Ziekte' },
      'P1.01/HEU': { status: 'nietGestart' },
    });
    expect(summary.late).toHaveLength(1);
    expect(statusTexts(summary.late[0])).toEqual([
      'Niet gestart: Heumen',
      'Vertraagd: Beuningen, Druten',
      'Onbekend: West Maas en Waal, Wijchen',
    ]);
    expect(summary.late[0].reasons).toEqual([
      { where: 'Beuningen', text: 'Geen zaal' },
      { where: 'Druten', text: 'Ziekte' },
      { where: 'Heumen', text: 'Er is geen reden gegeven.' },
      { where: 'West Maas en Waal, Wijchen', text: 'Er is nog geen stand doorgegeven.' },
    ]);
  });

  test('lists delayed and blocked actions apart from late ones, deviations too', () => {
    const { summary } = reportOf([LATE, { due: '2025-12-31' }, {}], {
      'P1.01': { status: 'vertraagd' },
      'P1.02': { status: 'geblokkeerd' },
      'P1.03': { status: 'opSchema' },
      'P1.03/WIJ': { status: 'vertraagd', remark: 'Verbouwing' },
    });
    expect(summary.late.map(({ ref }) => ref)).toEqual(['P1.01']);
    expect(summary.delayed.map((item) => [item.ref, ...statusTexts(item)])).toEqual([
      ['P1.02', 'Geblokkeerd'],
      ['P1.03', 'Vertraagd: Wijchen'],
    ]);
  });

  test('shows proposed dates of what is still open', () => {
    const { summary } = reportOf([LATE, { ...EACH, ...LATE }, LATE], {
      'P1.01': { status: 'vertraagd', proposedEnd: '2025-07-01' },
      'P1.02/DRU': { status: 'vertraagd', proposedEnd: '2025-08-01' },
      'P1.02/HEU': { status: 'vertraagd', proposedEnd: '2025-08-01' },
      'P1.03': { status: 'afgerond', proposedEnd: '2025-09-01' },
    });
    expect(summary.proposals.map(({ ref, where, proposedEnd }) => [ref, where, proposedEnd])).toEqual([
      ['P1.01', undefined, '1 juli 2025'],
      ['P1.02', 'Druten, Heumen', '1 augustus 2025'],
    ]);
  });

  test('keeps a very long reason short; the table has it whole', () => {
    const remark = 'woord '.repeat(10_000).trim();
    const report = reportOf([LATE], { 'P1.01': { status: 'vertraagd', remark } });
    expect(report.summary.late[0].reasons[0].text.length).toBeLessThan(250);
    expect(noteTexts(firstAction(report))).toEqual([`Opmerking (intern): ${remark}`]);
  });
});

describe('a priority', () => {
  const plan = aPlan({
    actions: [
      anAction({ ref: 'P1.01', heading: 'Weten', lead: 'Over drugs:' }),
      anAction({ ref: 'P1.02', heading: 'Doen', when: '' }),
      anAction({ ref: 'P1.03', heading: 'Doen' }),
      anAction({ ref: 'P1.04', heading: '' }),
    ],
    priorities: [
      aPriority({
        title: 'Ondermijning',
        goals: ['Eerste', 'Tweede'],
        subThemes: [
          aSubTheme({ name: 'Buitengebied' }),
          aSubTheme({ name: 'Drugs', portfolioHolder: 'Minses', from: '2025-03-01' }),
          aSubTheme({ name: 'Mensenhandel', to: '2025-12-31' }),
          aSubTheme({ name: 'Havens', portfolioHolder: 'Minses', from: '2025-01-01', to: '2025-06-30' }),
        ],
      }),
      aPriority({ number: 2, title: 'Leeg' }),
    ],
  });
  const report = reportOn(aPlanState(plan));

  test('names its portfolio holder, and the sub-themes with theirs and the period', () => {
    expect(report.priorities[0]).toMatchObject({
      title: 'Ondermijning',
      portfolioHolder: 'Bergman',
      goals: ['Eerste', 'Tweede'],
      subThemes: [
        'Buitengebied: Van Neerbos',
        'Drugs: Minses (vanaf 1 maart 2025)',
        'Mensenhandel: Van Neerbos (tot en met 31 december 2025)',
        'Havens: Minses (van 1 januari 2025 tot en met 30 juni 2025)',
      ],
    });
  });

  test('groups its actions under their headings, in the order of the plan', () => {
    expect(
      report.priorities[0].headings.map(({ heading, actions }) => [
        heading,
        ...actions.map(({ ref }) => ref),
      ]),
    ).toEqual([
      ['Weten', 'P1.01'],
      ['Doen', 'P1.02', 'P1.03'],
      ['Overige acties', 'P1.04'],
    ]);
    expect(report.priorities[0].headings[0].actions[0].lead).toBe('Over drugs:');
    expect(report.priorities[0].headings[1].actions[0].when).toBe('Niet genoemd');
  });

  test('may have no actions', () => {
    expect(report.priorities[1]).toMatchObject({ title: 'Leeg', headings: [] });
  });
});

describe('the language', () => {
  test.each([
    ['nl', 'Evaluatierapport', '26 mei 2025', '1 januari 2025 tot en met 31 december 2026'],
    ['en', 'Evaluation report', '26 May 2025', '1 January 2025 up to and including 31 December 2026'],
  ] as const)('in %s', (locale, title, referenceDay, planPeriod) => {
    const report = reportOn(aPlanState(), TODAY, locale);
    expect(report).toMatchObject({ title, referenceDay, planPeriod });
  });
});
