import { actielijst } from './actielijst';
import { besprekingslijstIvOverleg } from './besprekingslijstIvOverleg';
import { briefingPortefeuillehouder } from './briefingPortefeuillehouder';
import { evaluatierapport } from './evaluatierapport';
import { nieuwsbriefGemeenteraden } from './nieuwsbriefGemeenteraden';
import { uitvoeringsplan } from './uitvoeringsplan';
import { voortgangGemeente } from './voortgangGemeente';

/** Every default template, by the name of its file. */
export const TEMPLATES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'actielijst.docx': actielijst,
  'besprekingslijst-iv-overleg.docx': besprekingslijstIvOverleg,
  'briefing-portefeuillehouder.docx': briefingPortefeuillehouder,
  'evaluatierapport.docx': evaluatierapport,
  'nieuwsbrief-gemeenteraden.docx': nieuwsbriefGemeenteraden,
  'uitvoeringsplan.docx': uitvoeringsplan,
  'voortgang-gemeente.docx': voortgangGemeente,
};
