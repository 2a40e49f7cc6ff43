import { FileChild } from 'docx';
import { pageTemplate } from './page';
import { heading, paragraph, table, when } from './parts';

/** The actions of a priority, with how they stand; the page lies on its side. */
export function listTable(): FileChild {
  return table(
    [
      { title: 'Nr.', width: 850 },
      { title: 'Kopje', width: 2000 },
      { title: 'Actie', width: 4200 },
      { title: 'Wanneer', width: 1700 },
      { title: 'Stand', width: 2400 },
      { title: 'Toelichting', width: 3420 },
    ],
    [
      [
        ['{#lijst}{nr}'],
        ['{kopje}'],
        ['{#heeftAanloop}', 'Aanloop|{aanloop}', '{/heeftAanloop}', '{actie}'],
        ['{wanneer}'],
        ['{#standen}', '**{stand}**{bij}', '{/standen}'],
        ['{#toelichtingen}', '**{soort}**{bij}: {toelichting}', '{/toelichtingen}', '{/lijst}'],
      ],
    ],
  );
}

/** The default template of a list of actions, by any filter. */
export async function actielijst(): Promise<Uint8Array> {
  return pageTemplate({
    title: 'Actielijst',
    footer: '{titel} · {keuze} · stand op {peildatum}',
    landscape: true,
    alternatives: [{ title: 'Acties', description: 'Per actie wanneer, de stand en de toelichting.' }],
    children: [
      paragraph('{titel}', 'Kop'),
      paragraph('{plantitel}, stand op {peildatum}', 'Onderkop'),
      paragraph('**Keuze:** {keuze} ({aantalTekst})', 'Gegeven'),
      ...when('geenActies', paragraph('Geen actie past bij deze keuze.')),
      ...when('prioriteiten', heading('Prioriteit {nummer}: {prioriteit}', 1), listTable()),
      paragraph('Deze lijst toont de stand op {peildatum}.', 'Tabelnoot'),
    ],
  });
}
