import { listTable } from './actielijst';
import { attentionTable, COMING_ALTERNATIVE, COURSE_ALTERNATIVE, comingTable, courseTable } from './chapters';
import { pageTemplate } from './page';
import { heading, paragraph, when } from './parts';

/** The default template of the progress of one municipality; it lies on its side for its tables. */
export async function voortgangGemeente(): Promise<Uint8Array> {
  return pageTemplate({
    title: 'Voortgang per gemeente',
    footer: '{titel} · stand op {peildatum}',
    landscape: true,
    alternatives: [
      COURSE_ALTERNATIVE,
      { title: 'Te laat', description: 'Per te late actie de stand en de reden.' },
      { title: 'Vertraagd of geblokkeerd', description: 'Per actie de stand en de reden.' },
      COMING_ALTERNATIVE,
      { title: 'Acties', description: 'Per actie wanneer, de stand en de toelichting.' },
    ],
    children: [
      paragraph('{titel}', 'Kop'),
      paragraph('{plantitel}, stand op {peildatum}', 'Onderkop'),
      heading('Stand in aantallen', 1),
      courseTable(),
      paragraph(
        'Geteld zijn de acties die de gemeente zelf uitvoert en de regionale acties, elk één keer.',
        'Tabelnoot',
      ),
      heading('Te laat', 1),
      ...when('heeftTeLateActies', attentionTable('teLateActies')),
      ...when('geenTeLateActies', paragraph('Er zijn geen acties te laat.')),
      heading('Vertraagd of geblokkeerd, nog binnen de termijn', 1),
      ...when('heeftVertraagdeActies', attentionTable('vertraagdeActies')),
      ...when(
        'geenVertraagdeActies',
        paragraph('Binnen de termijn zijn er geen acties vertraagd of geblokkeerd.'),
      ),
      heading('Komend kwartaal', 1),
      ...when('heeftKomend', comingTable()),
      ...when('nietsKomend', paragraph('Tot en met {tot} loopt van geen actie de termijn af.')),
      heading('Alle acties', 1),
      ...when('prioriteiten', heading('Prioriteit {nummer}: {prioriteit}', 2), listTable()),
      paragraph('Dit overzicht toont de stand op {peildatum}.', 'Tabelnoot'),
    ],
  });
}
