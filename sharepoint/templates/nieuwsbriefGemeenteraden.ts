import { figureList, FIGURES_ALTERNATIVE } from './chapters';
import { pageTemplate } from './page';
import { bullet, heading, paragraph, when } from './parts';

const TITLE = 'Nieuwsbrief gemeenteraden';

/** The default template of the newsletter: only what was approved for the public. */
export async function nieuwsbriefGemeenteraden(): Promise<Uint8Array> {
  return pageTemplate({
    title: TITLE,
    footer: `${TITLE} · {regio} · {peildatum}`,
    alternatives: [FIGURES_ALTERNATIVE],
    children: [
      paragraph('{titel}', 'Kop'),
      paragraph('Voor {voorGemeente} · {plantitel} · {peildatum}', 'Onderkop'),
      paragraph(
        'De gemeenten {gemeenten} werken samen aan veiligheid. In deze nieuwsbrief leest u hoe het ervoor staat.',
      ),
      ...when(
        'onderwerpen',
        heading('{prioriteit}', 1),
        ...when('alineas', paragraph('{alinea}')),
        ...when(
          'heeftEigenNieuws',
          heading('In {voorGemeente}', 2),
          ...when('eigenNieuws', bullet('{nieuws}')),
        ),
      ),
      ...when('geenOnderwerpen', paragraph('In deze nieuwsbrief zijn nog geen onderwerpen opgenomen.')),
      ...when('heeftCijfers', heading('Cijfers', 1), ...figureList(2)),
      paragraph('Deze nieuwsbrief is gemaakt op {peildatum} voor {voorGemeente}.', 'Tabelnoot'),
    ],
  });
}
