import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IsoDate } from '../../src/plan/dates';
import { Figure } from '../../src/plan/figures';
import { PlanChange } from '../../src/plan/planChange';
import { RoundPart } from '../../src/plan/round/roundPart';
import { ReportInput } from '../../src/reports/input';
import { KINDS, ReportKind } from '../../src/reports/kinds';
import { makeReport, ReportFile, ReportOptions } from '../../src/reports/makeReport';
import { aFullPlan, fullPlanStates } from './fullPlan';
import { aLoadedPlan, anOccurrence, aRound, MUNICIPALITIES } from './plan';

export const TODAY: IsoDate = '2025-05-26';

/** The default template of a kind of report. */
export const defaultTemplate = (kind: ReportKind): Uint8Array =>
  readFileSync(join(__dirname, '../../sharepoint/templates', KINDS[kind].template));

const FIGURES: ReadonlyArray<Figure> = ['2024-H2', '2025-H1'].flatMap((period, newer) =>
  MUNICIPALITIES.flatMap(
    ({ code }, index): ReadonlyArray<Figure> => [
      {
        indicator: 'Woninginbraken',
        municipality: code,
        period,
        value: 4 + index * 3 - newer * 2,
        source: 'Politie, basisvoorziening informatie',
        definition: 'Pogingen en voltooide inbraken in woningen.',
        referenceDate: newer ? '2025-05-01' : '2025-01-15',
        isPublic: true,
      },
      {
        indicator: 'Zaken ondermijning bij het OM',
        municipality: code,
        period,
        value: 1 + index * 2,
        source: 'Openbaar Ministerie',
        definition: 'Zaken die in de periode zijn ingeschreven.',
        isPublic: false,
      },
    ],
  ),
);

const PARTS: ReadonlyArray<RoundPart> = [
  {
    round: '2025-1',
    priority: 1,
    summary:
      'De aanpak van ondermijning ligt op de meeste punten op koers.\n\nTwee afspraken vragen aandacht: de werkwijze voor het buitengebied en de verbeterpunten van het gezamenlijke team.',
    publicText:
      'Ondernemers en verenigingen in alle gemeenten leren signalen van ondermijning herkennen.\nIn Druten kwamen veertig ondernemers naar de eerste avond.',
    state: 'agreed',
    agreed: { by: 'M. Bergman', at: '2025-05-20T09:00:00.000Z' },
    publicApproved: { by: 'Anouk de Wit', at: '2025-05-21T09:00:00.000Z' },
  },
  {
    round: '2025-1',
    priority: 2,
    summary: 'De campagne van het eerste kwartaal bereikte veel inwoners.',
    publicText: 'Dit is een concept en mag nog niet naar buiten.',
    state: 'submitted',
  },
  {
    round: '2025-1',
    priority: 3,
    summary: 'Alle gemeenten hebben een procesregisseur.',
    publicText: 'In alle zes gemeenten werkt nu een procesregisseur voor zorg en veiligheid.',
    state: 'agreed',
    agreed: { by: 'P. Jansen', at: '2025-05-20T09:00:00.000Z', onBehalfOf: 'Van Neerbos' },
    publicApproved: { by: 'Anouk de Wit', at: '2025-05-21T09:00:00.000Z' },
  },
];

/** A full plan in the middle of a round, with an earlier round, figures, changes and communication. */
export function aReportInput(wish: Partial<ReportInput> = {}): ReportInput {
  const plan = aFullPlan();
  const loaded = aLoadedPlan(plan, fullPlanStates());
  const round = aRound({ state: 'editing' });
  const action = plan.actions[6];
  const change: PlanChange = {
    id: '44444444-4444-4444-8444-444444444444',
    kind: 'reschedule',
    row: { ref: action.ref },
    reason: 'De politie heeft tot de zomer te weinig mensen.',
    decision: '2025-03',
    before: action,
    after: { ...action, when: 'Q3 2025' },
    at: '2025-05-12T10:00:00.000Z',
    by: 'Anouk de Wit',
    byPersonId: '1',
    round: '2025-1',
  };
  return {
    ...loaded,
    round,
    parts: PARTS,
    figures: FIGURES,
    occurrences: [
      anOccurrence({ ref: 'P1.02', municipality: 'DRU' }),
      anOccurrence({ ref: 'P1.02', municipality: 'WIJ', id: '33333333-3333-4333-8333-333333333334' }),
    ],
    previous: {
      round: aRound({ code: '2024-2', title: 'Evaluatie tweede halfjaar 2024', state: 'frozen', version: 1 }),
      planState: aLoadedPlan(
        {
          ...plan,
          actions: plan.actions.map((one) =>
            one.ref === 'P1.08'
              ? { ...one, when: 'Q4 2024', schedule: { ...one.schedule, end: '2024-12-31' } }
              : one,
          ),
        },
        { 'P1.11': { status: 'opSchema' }, 'P1.07': { status: 'opSchema' }, 'P3.03': { status: 'opSchema' } },
      ),
      day: '2025-01-20',
    },
    changes: [change],
    decisions: [],
    communications: [
      {
        id: '55555555-5555-4555-8555-555555555555',
        ref: 'P2.01',
        what: 'Bericht over phishing op de websites',
        audience: 'Inwoners',
        medium: 'Website',
        plannedOn: '2025-06-10',
        done: false,
      },
    ],
    ...wish,
  };
}

/** A report in Dutch with its default template. */
export function makeWithDefaults(
  kind: ReportKind,
  input: ReportInput = aReportInput(),
  options: Partial<ReportOptions> = {},
): Promise<ReportFile> {
  return makeReport(kind, input, {
    today: TODAY,
    locale: 'nl',
    template: async () => defaultTemplate(kind),
    ...options,
  });
}
