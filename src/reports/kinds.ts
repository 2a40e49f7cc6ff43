import { ActionsChoice, actionsTags } from './actions/actionsTags';
import { briefingTags } from './briefing/briefingTags';
import { discussionTags } from './discussion/discussionTags';
import { TemplateScope } from './docx/templateData';
import { evaluationTags } from './evaluation/evaluationTags';
import { ReportContext } from './input';
import { newsletterTags } from './newsletter/newsletterTags';
import { planTags } from './plan/planTags';
import { progressTags } from './progress/progressTags';

/** The documents that are made from a plan. */
export const REPORT_KINDS = [
  'evaluation',
  'briefing',
  'newsletter',
  'discussion',
  'progress',
  'actions',
  'plan',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** For whom, or about what, a report is made; each kind asks for its own part of this. */
export interface ReportChoice extends ActionsChoice {
  /** Name of the portfolio holder of a briefing. */
  readonly holder?: string;
}

export type ReportFormat = 'docx' | 'xlsx' | 'html';

interface KindOfReport {
  /** Name of the template in the library Sjablonen and in `sharepoint/templates`. */
  readonly template: string;
  /** How it can be made besides Word. */
  readonly formats: ReadonlyArray<ReportFormat>;
  /** Told as a round was frozen, once it is; others tell of today. */
  readonly ofRound?: boolean;
  /** What it must be told before it can be made. */
  readonly needs?: 'holder' | 'municipality';
  readonly tags: (context: ReportContext, choice: ReportChoice) => TemplateScope;
}

/** Every kind of report: its template, and what its tags stand for. */
export const KINDS: Readonly<Record<ReportKind, KindOfReport>> = {
  evaluation: { template: 'evaluatierapport.docx', formats: ['docx'], ofRound: true, tags: evaluationTags },
  briefing: {
    template: 'briefing-portefeuillehouder.docx',
    formats: ['docx'],
    needs: 'holder',
    tags: (context, { holder = '' }) => briefingTags(context, holder),
  },
  newsletter: {
    template: 'nieuwsbrief-gemeenteraden.docx',
    formats: ['docx', 'html'],
    ofRound: true,
    tags: (context, { municipality }) => newsletterTags(context, municipality),
  },
  discussion: { template: 'besprekingslijst-iv-overleg.docx', formats: ['docx'], tags: discussionTags },
  progress: {
    template: 'voortgang-gemeente.docx',
    formats: ['docx', 'xlsx'],
    needs: 'municipality',
    tags: (context, { municipality = '' }) => progressTags(context, municipality),
  },
  actions: { template: 'actielijst.docx', formats: ['docx', 'xlsx'], tags: actionsTags },
  plan: { template: 'uitvoeringsplan.docx', formats: ['docx'], tags: planTags },
};
