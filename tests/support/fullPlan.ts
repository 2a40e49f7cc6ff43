import { Action, Plan, Priority, RowState } from '../../src/plan/model';
import { actionRef } from '../../src/plan/ref';
import { ActionWish, anAction, aPlan, aPriority, aSubTheme, MUNICIPALITIES, StateWishes } from './plan';

type Wish = ActionWish & Pick<Action, 'heading' | 'text' | 'when'>;

const eachMunicipality = { reach: 'municipality' } as const;

const UNDERMINING: ReadonlyArray<Wish> = [
  {
    heading: 'Weten en herkennen',
    text: 'Medewerkers van balie en buitendienst krijgen uitleg over signalen.',
    when: 'Doorlopend',
    ...eachMunicipality,
  },
  {
    heading: 'Weten en herkennen',
    text: 'Twee bijeenkomsten per gemeente voor ondernemers en verenigingen.',
    when: 'Tenminste 2 keer per jaar per gemeente',
    ...eachMunicipality,
  },
  {
    heading: 'Informatie',
    text: 'In iedere gemeente komt een lokaal overleg over signalen. Daarbij hoort:\n- een vast aanspreekpunt;\n- een werkwijze die met politie en belastingdienst is afgestemd;\n- een meldpunt voor medewerkers.',
    when: 'Doorlopend',
    ...eachMunicipality,
  },
  {
    heading: 'Informatie',
    text: 'Samen met de partners signalen bespreken en oppakken.',
    when: 'Doorlopend',
  },
  { heading: 'Informatie', text: 'Partners sluiten bij toerbeurt aan bij de gezagsdriehoek.', when: '' },
  {
    heading: 'Toezicht en handhaving',
    text: 'Ieder jaar controles op een thema dat de partners samen kiezen.',
    when: 'Doorlopend',
  },
  {
    heading: 'Toezicht en handhaving',
    text: 'De verbeterpunten van het gezamenlijke team doorvoeren.',
    when: 'Q2 2025',
    due: '2025-06-30',
    from: '2025-04-01',
  },
  {
    heading: 'Toezicht en handhaving',
    text: 'Een regionale werkwijze voor controles in het buitengebied vaststellen.',
    when: 'Q1 2025',
    due: '2025-03-31',
    subTheme: 'Veilig buitengebied',
  },
  {
    heading: 'Toezicht en handhaving',
    lead: 'Over mensenhandel:',
    text: 'Een sluitende lokale aanpak invoeren.',
    when: 'Doorlopend',
    subTheme: 'Mensenhandel',
    ...eachMunicipality,
  },
  {
    heading: 'Toezicht en handhaving',
    lead: 'Over mensenhandel:',
    text: 'De overgang van de controles uitwerken.',
    when: 'Q1 2026',
    due: '2026-03-31',
    from: '2026-01-01',
    subTheme: 'Mensenhandel',
    condition: { text: 'Afhankelijk van het besluit over de regionale taakverdeling', state: 'open' },
    dependsOn: 'P1.08',
  },
  {
    heading: 'Toezicht en handhaving',
    lead: 'Over de integriteitstoets bij vergunningen:',
    text: 'De beleidsregels vernieuwen.',
    when: 'Q1 2025',
    due: '2025-03-31',
  },
  {
    heading: 'Toezicht en handhaving',
    lead: 'Over de integriteitstoets bij vergunningen:',
    text: 'De nieuwe beleidsregels invoeren.',
    when: 'Q4 2025 en Q1 2026',
    due: '2026-03-31',
    from: '2025-10-01',
    ...eachMunicipality,
  },
  {
    heading: 'Toezicht en handhaving',
    lead: 'Over de integriteitstoets bij vergunningen:',
    text: 'Opleiding volgen over de toets.',
    when: 'Doorlopend',
    ...eachMunicipality,
    exceptMunicipalities: ['HEU'],
  },
];

const DIGITAL: ReadonlyArray<Wish> = [
  {
    heading: 'Inwoners en ondernemers',
    text: 'Ieder kwartaal een gezamenlijke campagne over oplichting via internet en telefoon.',
    when: 'Elk kwartaal',
  },
  {
    heading: 'Inwoners en ondernemers',
    text: 'Een spreekuur in de bibliotheek voor inwoners met vragen over digitale veiligheid.',
    when: 'Uiterlijk april 2025',
    due: '2025-04-30',
    ...eachMunicipality,
  },
  {
    heading: 'Inwoners en ondernemers',
    text: 'Lessen op basisscholen over veilig gedrag op internet.',
    when: 'Schooljaar 2025-2026',
    due: '2026-07-31',
    from: '2025-09-01',
    ...eachMunicipality,
  },
  {
    heading: 'Eigen organisatie',
    text: 'Een oefening met een uitval van systemen, met de zes burgemeesters.',
    when: 'Q2 2025',
    due: '2025-06-30',
    from: '2025-04-01',
  },
  {
    heading: 'Eigen organisatie',
    text: 'Iedere gemeente heeft een draaiboek voor een digitale crisis.',
    when: 'Q1 2025',
    due: '2025-03-31',
    ...eachMunicipality,
  },
  {
    heading: 'Eigen organisatie',
    text: 'De draaiboeken op elkaar afstemmen.',
    when: 'Q3 2025',
    due: '2025-09-30',
    from: '2025-07-01',
    condition: { text: 'Als de draaiboeken klaar zijn', state: 'met' },
    dependsOn: 'P2.05',
  },
  {
    heading: 'Samenwerking',
    text: 'Met de politie afspreken hoe aangiften van digitale criminaliteit sneller worden opgepakt.',
    when: 'Q4 2025',
    due: '2025-12-31',
    from: '2025-10-01',
  },
  {
    heading: 'Samenwerking',
    text: 'Een regionaal overzicht maken van wat scholen, zorg en gemeenten al doen.',
    when: 'Uiterlijk februari 2025',
    due: '2025-02-28',
  },
];

const CARE: ReadonlyArray<Wish> = [
  {
    heading: 'Personen die aandacht vragen',
    text: 'Werkafspraken tussen zorg, politie en gemeenten vernieuwen.',
    when: 'Q1 en Q2 2025',
    due: '2025-06-30',
  },
  {
    heading: 'Personen die aandacht vragen',
    text: 'Iedere gemeente heeft een vaste procesregisseur.',
    when: 'Doorlopend',
    ...eachMunicipality,
  },
  {
    heading: 'Personen die aandacht vragen',
    text: 'Een gezamenlijke achterwacht buiten kantooruren onderzoeken.',
    when: 'Q1 2025',
    due: '2025-03-31',
  },
  {
    heading: 'Personen die aandacht vragen',
    text: 'Besluiten over de achterwacht.',
    when: 'Q4 2025',
    due: '2025-12-31',
    condition: { text: 'Na het onderzoek', state: 'open' },
    dependsOn: 'P3.03',
  },
  {
    heading: 'Jeugd',
    text: 'Jongerenwerk en politie gaan samen de wijk in.',
    when: 'Doorlopend',
    ...eachMunicipality,
  },
  {
    heading: 'Jeugd',
    text: 'Een plan tegen wapens op scholen.',
    when: 'Q2 2025',
    due: '2025-06-30',
    from: '2025-04-01',
  },
  {
    heading: 'Jeugd',
    text: 'Het plan tegen wapens op scholen uitvoeren.',
    when: 'Q3 2025 en doorlopend',
    due: '2025-09-30',
    from: '2025-07-01',
    ...eachMunicipality,
  },
  {
    heading: 'Huiselijk geweld',
    text: 'Iedere medewerker van het sociaal team kent de meldcode.',
    when: 'Uiterlijk maart 2025',
    due: '2025-03-31',
    ...eachMunicipality,
  },
  {
    heading: 'Huiselijk geweld',
    text: 'De tijdelijke huisverboden ieder half jaar bespreken.',
    when: '2 keer per jaar',
  },
];

const TRAFFIC: ReadonlyArray<Wish> = [
  {
    heading: 'Gedrag',
    text: 'Controles op snelheid bij scholen, in overleg met de politie.',
    when: 'Doorlopend',
    ...eachMunicipality,
  },
  {
    heading: 'Gedrag',
    text: 'Een campagne over fietsverlichting in het najaar.',
    when: 'Najaar 2025',
    due: '2025-12-21',
    from: '2025-09-22',
  },
  {
    heading: 'Gedrag',
    text: 'Gesprekken met verenigingen over rijden onder invloed.',
    when: '1 keer per jaar per gemeente',
    ...eachMunicipality,
  },
  {
    heading: 'Gedrag',
    text: 'Rijvaardigheid van oudere bestuurders: een aanbod in iedere gemeente.',
    when: 'Q2 2025',
    due: '2025-06-30',
    from: '2025-04-01',
    ...eachMunicipality,
  },
  {
    heading: 'Wegen',
    text: 'De tien gevaarlijkste kruispunten in de regio in beeld brengen.',
    when: 'Q1 2025',
    due: '2025-03-31',
  },
  {
    heading: 'Wegen',
    text: 'Per kruispunt een voorstel aan de wegbeheerder doen.',
    when: 'Q3 2025',
    due: '2025-09-30',
    from: '2025-07-01',
    condition: { text: 'Als het overzicht er is', state: 'lapsed' },
    dependsOn: 'P4.05',
  },
  { heading: 'Wegen', text: 'Afspraken over sluipverkeer tijdens groot onderhoud.', when: 'Doorlopend' },
  { heading: '', text: 'De cijfers over ongevallen ieder half jaar delen.', when: 'Halfjaarlijks' },
];

const SOCIETY: ReadonlyArray<Wish> = [
  {
    heading: 'In gesprek',
    text: 'Bewonersavonden over veiligheid in kernen waar onrust is.',
    when: 'Doorlopend',
    ...eachMunicipality,
  },
  {
    heading: 'In gesprek',
    text: 'Een training voor bestuurders over omgaan met boosheid.',
    when: 'Uiterlijk mei 2025',
    due: '2025-05-31',
  },
  {
    heading: 'In gesprek',
    text: 'Een netwerk van sleutelpersonen per gemeente.',
    when: 'Q2 2025',
    due: '2025-06-30',
    ...eachMunicipality,
  },
  {
    heading: 'Signalen',
    text: 'Een gezamenlijk beeld van spanningen, twee keer per jaar.',
    when: '2 keer per jaar',
  },
  {
    heading: 'Signalen',
    text: 'Afspraken over wie bij een demonstratie wat doet.',
    when: 'Q1 2025',
    due: '2025-03-31',
  },
  {
    heading: 'Signalen',
    text: 'De afspraken over demonstraties oefenen.',
    when: 'Q4 2025',
    due: '2025-12-31',
    from: '2025-10-01',
  },
  {
    heading: 'Opvang en wijken',
    text: 'Rond opvanglocaties een vast overleg met de buurt.',
    when: 'Doorlopend',
    ...eachMunicipality,
    exceptMunicipalities: ['BEU', 'WMEW'],
  },
  {
    heading: 'Opvang en wijken',
    text: 'Buurtpreventie versterken.',
    when: 'Doorlopend',
    ...eachMunicipality,
  },
  {
    heading: 'Opvang en wijken',
    text: 'Een regionale handreiking voor buurtapps.',
    when: 'Q3 2025',
    due: '2025-09-30',
    from: '2025-07-01',
  },
];

const actionsOf = (priority: number, wishes: ReadonlyArray<Wish>): Action[] =>
  wishes.map((wish, index) => anAction({ ref: actionRef(priority, index + 1), ...wish }));

const PRIORITIES: ReadonlyArray<Partial<Priority>> = [
  {
    title: 'Aanpak van ondermijning',
    portfolioHolder: 'Bergman',
    goals: [
      'Criminelen krijgen in de regio geen voet aan de grond.',
      'Inwoners en ondernemers zijn weerbaar.',
      'Bestuurders en ambtenaren staan sterk en benutten hun bevoegdheden.',
      'Casussen worden samen aangepakt.',
    ],
    subThemes: [
      aSubTheme({ name: 'Veilig buitengebied' }),
      aSubTheme(),
      aSubTheme({ name: 'Drugs', portfolioHolder: 'Minses', from: '2025-03-01' }),
    ],
    partners: 'Gemeenten, politie, Openbaar Ministerie, RIEC en omgevingsdiensten',
  },
  {
    title: 'Digitale veiligheid',
    portfolioHolder: 'Helmer-Englebert',
    goals: ['Inwoners, ondernemers en gemeenten zijn voorbereid op digitale dreiging.'],
    partners: 'Gemeenten, politie, bibliotheken en scholen',
  },
  {
    title: 'Zorg en veiligheid',
    portfolioHolder: 'Helmer-Englebert',
    goals: [
      'Zorg en veiligheid werken samen rond personen.',
      'Jongeren groeien veilig op.',
      'Huiselijk geweld komt eerder in beeld.',
    ],
    partners: 'Gemeenten, politie, GGD, zorg en onderwijs',
  },
  {
    title: 'Verkeersveiligheid',
    portfolioHolder: 'Slinkman',
    goals: [
      'Minder slachtoffers in het verkeer.',
      'Veilige routes naar school.',
      'Wegbeheerders werken samen.',
    ],
    partners: 'Gemeenten, politie en wegbeheerders',
  },
  {
    title: 'Verbinding in de samenleving',
    portfolioHolder: 'Sengers',
    goals: ['Onrust wordt vroeg gezien.', 'Inwoners en overheid blijven met elkaar in gesprek.'],
    partners: 'Gemeenten, politie en welzijnswerk',
  },
];

/** A plan as large as a real one: 5 priorities and 47 actions of both reaches, in invented words. */
export function aFullPlan(): Plan {
  const actions = [UNDERMINING, DIGITAL, CARE, TRAFFIC, SOCIETY].flatMap((wishes, index) =>
    actionsOf(index + 1, wishes),
  );
  return aPlan({
    actions,
    priorities: PRIORITIES.map((wish, index) => aPriority({ number: index + 1, ...wish })),
  });
}

const inAll = (ref: string, state: Partial<RowState>): StateWishes =>
  Object.fromEntries(MUNICIPALITIES.map(({ code }) => [`${ref}/${code}`, state]));

/** States for {@link aFullPlan} as half a year of answers leaves them: most known, some late, some silent. */
export function fullPlanStates(): StateWishes {
  return {
    ...inAll('P1.01', {
      status: 'opSchema',
      remark: 'De uitleg is onderdeel van het inwerkprogramma geworden.',
    }),
    'P1.02/BED': { status: 'opSchema' },
    'P1.02/DRU': {
      status: 'opSchema',
      remark: 'De eerste avond trok veertig ondernemers. De tweede staat in oktober gepland.',
      remarkPublic: true,
    },
    'P1.02/HEU': { status: 'vertraagd', remark: 'De zaal viel uit; er wordt een nieuwe datum gezocht.' },
    'P1.02/WIJ': { status: 'afgerond' },
    'P1.03/BED': { status: 'afgerond' },
    'P1.03/BEU': { status: 'opSchema' },
    'P1.03/DRU': { status: 'nietGestart', remark: 'De vacature is net vervuld; start in september.' },
    'P1.03/HEU': { status: 'opSchema' },
    'P1.03/WMEW': { status: 'geblokkeerd', blocker: 'Er is nog geen overeenkomst om gegevens te delen.' },
    'P1.03/WIJ': { status: 'afgerond' },
    'P1.04': { status: 'opSchema', progress: 60 },
    'P1.06': { status: 'opSchema', remark: 'Dit jaar zijn de bedrijventerreinen gekozen.' },
    'P1.07': {
      status: 'vertraagd',
      progress: 40,
      remark:
        'Drie van de vier verbeterpunten zijn doorgevoerd; het vierde wacht op capaciteit bij de politie.',
      proposedEnd: '2025-09-30',
    },
    'P1.07/DRU': { status: 'afgerond', remark: 'In Druten zijn alle punten doorgevoerd.' },
    'P1.08': {
      status: 'vertraagd',
      progress: 70,
      blocker: 'Over de inzet van de omgevingsdienst is nog geen overeenstemming.',
      proposedEnd: '2025-07-31',
    },
    'P1.11': {
      status: 'afgerond',
      progress: 100,
      remark: 'De zes colleges hebben de beleidsregels vastgesteld.',
      remarkPublic: true,
    },
    'P2.01': {
      status: 'opSchema',
      remark: 'De campagne van het eerste kwartaal bereikte ruim dertigduizend inwoners.',
      remarkPublic: true,
    },
    'P2.02/BED': { status: 'afgerond' },
    'P2.02/BEU': { status: 'afgerond' },
    'P2.02/HEU': {
      status: 'vertraagd',
      remark: 'De bibliotheek kan pas na de zomer beginnen.',
      proposedEnd: '2025-09-15',
    },
    'P2.02/WMEW': {
      status: 'vertraagd',
      remark: 'De bibliotheek kan pas na de zomer beginnen.',
      proposedEnd: '2025-09-15',
    },
    'P2.04': {
      status: 'geblokkeerd',
      blocker: 'De agenda\u2019s van de burgemeesters laten voor de zomer geen dag vrij.',
      proposedEnd: '2025-10-10',
    },
    ...inAll('P2.05', { status: 'afgerond' }),
    'P2.08': { status: 'nietGestart' },
    'P3.01': { status: 'opSchema', progress: 80 },
    ...inAll('P3.02', { status: 'afgerond', remark: 'Alle zes gemeenten hebben een procesregisseur.' }),
    'P3.03': { status: 'afgerond' },
    'P3.06': { status: 'opSchema' },
    'P3.08/BED': { status: 'afgerond' },
    'P3.08/DRU': { status: 'afgerond' },
    'P3.08/WIJ': { status: 'vertraagd', remark: 'Twee derde van het team is bijgeschoold.' },
    ...inAll('P4.01', { status: 'opSchema' }),
    'P4.05': {
      status: 'opSchema',
      progress: 90,
      remark: 'Het overzicht ligt bij de wegbeheerders voor een laatste controle.',
    },
    'P4.06': { status: 'vervallen', remark: 'De provincie heeft dit overgenomen.' },
    'P5.01/DRU': { status: 'opSchema' },
    'P5.02': { status: 'opSchema' },
    'P5.05': { status: 'vertraagd' },
  };
}
