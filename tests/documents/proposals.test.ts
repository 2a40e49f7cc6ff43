import { conditionInText } from '../../src/documents/proposals/conditionInText';
import { exceptions } from '../../src/documents/proposals/exceptions';
import { proposeReach } from '../../src/documents/proposals/reach';
import { proposeSubTheme } from '../../src/documents/proposals/subTheme';
import { municipalityNames } from '../../src/documents/facts/municipalities';
import { portfolioHolders } from '../../src/documents/facts/portfolioHolders';

describe('reach', () => {
  test.each([
    ['Een oefening houden.', 'Tenminste 2 keer per jaar per gemeente', 'municipality'],
    ['Inrichten van lokale overleggen.', 'Doorlopend', 'municipality'],
    ['De adviezen worden door de gemeenten uitgevoerd.', '2026', 'municipality'],
    ['Het kader wordt geïmplementeerd binnen gemeenten.', '2026', 'municipality'],
    ['Jongeren een spel aanbieden (m.u.v. Culemborg)', '2025', 'municipality'],
    ['De APV wordt aangevuld.', '2025', 'municipality'],
    ['De gemeenten maken het aanbod bekend.', '2025', 'municipality'],
    ['Bijwerken van de Beleidsregels voor alle wijken.', 'Q2 2025', 'region'],
    ['Meedoen aan de districtelijke werkgroep.', 'Doorlopend', 'region'],
    ['De cursus wordt regionaal aangeboden, voor meer kennis binnen de gemeenten.', '2026', 'region'],
    ['Een onderzoek laten doen.', '2025', 'region'],
  ])('%s (%s): %s', (text, when, reach) => expect(proposeReach(text, when)).toBe(reach));
});

describe('conditions in running text', () => {
  test.each([
    [
      'Een proef. Dit is afhankelijk van de subsidie van het rijk.',
      'afhankelijk van de subsidie van het rijk',
    ],
    [
      'Aanstellen van een adviseur (onder voorwaarde toekenning geld). Taken volgen.',
      'onder voorwaarde toekenning geld',
    ],
    ['We breiden uit, mits de raad geld geeft.', 'mits de raad geld geeft'],
    [
      'Naar aanleiding van bovengenoemde verkenning komt er een plan.',
      'naar aanleiding van bovengenoemde verkenning',
    ],
    ['Afhankelijk van de wijk kiezen we een aanpak.', undefined],
    ['Casusafhankelijk schuiven partners aan.', undefined],
    ['Naar aanleiding van signalen houden we controles.', undefined],
  ])('%s', (text, condition) => expect(conditionInText(text)).toBe(condition));
});

describe('exceptions', () => {
  const municipalities = [
    { code: 'BED', name: 'Berg en Dal' },
    { code: 'DRU', name: 'Druten' },
    { code: 'WMEW', name: 'West Maas en Waal' },
  ];

  test.each([
    ['Een spel aanbieden (m.u.v. Berg en Dal)', ['BED'], []],
    ['Overal, met uitzondering van de gemeenten Druten en West Maas en Waal.', ['DRU', 'WMEW'], []],
    ['Overal behalve in het weekend.', [], []],
    ['Overal (m.u.v. Nijmegen en Druten)', ['DRU'], ['Nijmegen']],
    ['Overal.', [], []],
  ])('%s', (text, codes, unknown) => {
    expect(exceptions(text, municipalities)).toEqual({ codes, unknown });
  });
});

describe('sub-theme', () => {
  const subThemes = [
    { name: 'Veilig buitengebied', portfolioHolder: 'Van Dam' },
    { name: 'drugs', portfolioHolder: 'Smit' },
  ];

  test.each([
    ['Over het veilig buitengebied:', 'We gaan door.', 'Veilig buitengebied'],
    [undefined, 'Voorlichting over drugs op scholen.', 'drugs'],
    [undefined, 'Controles houden (bijv. thema veilig buitengebied).', undefined],
    [undefined, 'Modellen overnemen. Denk aan drugs op straat.', undefined],
    [undefined, 'Sluiten van drugspanden.', undefined],
  ])('%s %s: %s', (lead, text, expected) => {
    expect(proposeSubTheme({ heading: 'Toezicht', lead, text }, subThemes)).toBe(expected);
  });
});

describe('facts in prose', () => {
  test.each([
    ['De gemeenten Berg en Dal, Druten, West Maas en Waal en Wijchen, en de politie.', 4],
    ['De gemeenten Druten en Wijchen werken samen.', 2],
    ['De gemeenten in de regio werken samen.', 0],
  ])('%s: %d municipalities', (text, count) => expect(municipalityNames(text)).toHaveLength(count));

  test.each([
    ['Burgemeester De Wit is portefeuillehouder van dit thema.', 'De Wit'],
    ['Portefeuillehouder van het thema is burgemeester Van der Berg-Smit.', 'Van der Berg-Smit'],
    ['Portefeuillehouder: burgemeester J. de Vries.', 'J. de Vries'],
    ['Voor het thema wonen en wijken is burgemeester Smit portefeuillehouder.', 'Smit'],
    ['De burgemeester is betrokken.', ''],
  ])('%s: %p', (text, holder) => {
    expect(portfolioHolders([{ text, listItem: false }])).toEqual({ holder, subThemes: [] });
  });

  test('parts of a theme with a holder of their own', () => {
    const text =
      'Burgemeester Bos is portefeuillehouder van het thema, specifiek voor de thema’s Jeugd en Wonen is dit burgemeester Van Dam en voor het thema rook en vuur is dit burgemeester Smit.';
    expect(portfolioHolders([{ text, listItem: false }])).toEqual({
      holder: 'Bos',
      subThemes: [
        { name: 'Jeugd', portfolioHolder: 'Van Dam' },
        { name: 'Wonen', portfolioHolder: 'Van Dam' },
        { name: 'rook en vuur', portfolioHolder: 'Smit' },
      ],
    });
  });
});
