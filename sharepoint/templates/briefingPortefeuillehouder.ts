import { FileChild } from 'docx';
import {
  attentionTable,
  COMING_ALTERNATIVE,
  comingTable,
  itemList,
  REQUESTS_ALTERNATIVE,
  requestsTable,
  shiftList,
} from './chapters';
import { pageTemplate } from './page';
import { bullet, heading, paragraph, when } from './parts';

const TITLE = 'Briefing portefeuillehouder';

/** Under a list that was kept short: how many more there are. */
const more = (tag: string): FileChild[] =>
  when(tag, paragraph(`En nog {${tag}}; zie het tabblad.`, 'Tabelnoot'));

/** The default template of the briefing: two pages, always in the same order. */
export async function briefingPortefeuillehouder(): Promise<Uint8Array> {
  return pageTemplate({
    title: TITLE,
    footer: `${TITLE} · {portefeuillehouder} · stand op {peildatum}`,
    alternatives: [
      {
        title: 'Te late acties',
        description: 'Per te late actie wanneer zij klaar moest zijn, de stand en de reden.',
      },
      {
        title: 'Vertraagde en geblokkeerde acties',
        description: 'Per actie de stand en de reden; de einddatum is nog niet voorbij.',
      },
      REQUESTS_ALTERNATIVE,
      COMING_ALTERNATIVE,
    ],
    children: [
      paragraph('{titel} {portefeuillehouder}', 'Kop'),
      paragraph('{plantitel}, stand op {peildatum}', 'Onderkop'),
      ...when('themas', bullet('{thema}')),
      heading('Sinds {sinds}', 1),
      ...when(
        'heeftAfgerondSinds',
        paragraph('**Afgerond:**', 'Tabelaanloop'),
        ...itemList('afgerondSinds'),
        ...more('meerAfgerondSinds'),
      ),
      ...when('nietsAfgerondSinds', paragraph('Er zijn geen acties afgerond.')),
      ...when(
        'heeftNieuwTeLaat',
        paragraph('**Te laat geworden:**', 'Tabelaanloop'),
        ...itemList('nieuwTeLaat'),
        ...more('meerNieuwTeLaat'),
      ),
      ...when(
        'heeftVerschoven',
        paragraph('**Einddatum verschoven:**', 'Tabelaanloop'),
        ...shiftList(),
        ...more('meerVerschoven'),
      ),
      heading('Op schema', 1),
      paragraph('{opSchemaTekst}'),
      ...when('heeftOpSchema', ...itemList('opSchemaActies'), ...more('meerOpSchemaActies')),
      heading('Te laat of vertraagd, en waarom', 1),
      ...when(
        'heeftTeLateActies',
        paragraph('**Te laat:**', 'Tabelaanloop'),
        attentionTable('teLateActies'),
        ...more('meerTeLateActies'),
      ),
      ...when('geenTeLateActies', paragraph('Er zijn geen acties te laat.')),
      ...when(
        'heeftVertraagdeActies',
        paragraph('**Vertraagd of geblokkeerd, nog binnen de termijn:**', 'Tabelaanloop'),
        attentionTable('vertraagdeActies'),
        ...more('meerVertraagdeActies'),
      ),
      heading('Gevraagde besluiten', 1),
      ...when('heeftGevraagd', requestsTable(), ...more('meerGevraagd')),
      ...when(
        'heeftAkkoordGevraagd',
        paragraph('**Akkoord gevraagd op de samenvatting van:**', 'Tabelaanloop'),
        ...when('akkoordGevraagd', bullet('Prioriteit {nummer}: {prioriteit}')),
      ),
      ...when('nietsGevraagd', paragraph('Er worden nu geen besluiten gevraagd.')),
      heading('Komend kwartaal', 1),
      ...when('heeftKomend', comingTable(), ...more('meerKomend')),
      ...when('nietsKomend', paragraph('Tot en met {tot} loopt van geen actie de termijn af.')),
      paragraph('Tellingen en standen zijn die van {peildatum}.', 'Tabelnoot'),
    ],
  });
}
