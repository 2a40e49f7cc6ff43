/** A row of a table "Actie | Wanneer", as somebody typed it. */
export interface DemoRow {
  /** Paragraphs; one that begins with "- " is a Word bullet, one with "-" a dash that was typed. */
  readonly action: ReadonlyArray<string>;
  /** Paragraphs of the "Wanneer" cell; '' is an empty one. */
  readonly when: ReadonlyArray<string>;
  /** In the text a page ends after this many lines of the row, or before it (0). */
  readonly pageBreakAfter?: number;
}

export interface DemoGroup {
  readonly heading: string;
  readonly rows: ReadonlyArray<DemoRow>;
}

export interface DemoPriority {
  readonly title: string;
  /** A second line under the title. */
  readonly formerly?: string;
  readonly aim: string;
  readonly background: string;
  readonly goals: ReadonlyArray<string>;
  readonly organisation: string;
  readonly groups: ReadonlyArray<DemoGroup>;
  /** How the text lays out its table: lines apart or not, and the width of its columns. */
  readonly layout: { readonly doubleSpaced: boolean; readonly action: number; readonly when: number };
}

export interface DemoChapter {
  readonly title: string;
  readonly paragraphs: ReadonlyArray<string>;
}

export interface DemoPlan {
  readonly title: string;
  readonly years: string;
  readonly chapters: ReadonlyArray<DemoChapter>;
  readonly question: string;
  readonly priorities: ReadonlyArray<DemoPriority>;
}

const narrow = { doubleSpaced: true, action: 82, when: 15 } as const;

/** An invented plan: true to how such plans are written, with the untidiness of their tables. */
export const DEMO_PLAN: DemoPlan = {
  title: 'Uitvoeringsplan integrale veiligheid',
  years: '2025-2026',
  question: 'Wat gaan we in deze twee jaar doen?',
  chapters: [
    {
      title: '1. Waarom dit plan',
      paragraphs: [
        'Veiligheid stopt niet bij een gemeentegrens. De gemeenten Berg en Dal, Beuningen, Druten, Heumen, West Maas en Waal en Wijchen werken daarom samen met politie en Openbaar Ministerie.',
        'Wat zij willen bereiken staat in het integraal veiligheidsplan. Dit plan zegt wie wat doet, en wanneer.',
        'Tweemaal in het jaar kijken we terug: wat is gedaan, wat loopt nog en wat moet anders? De gezagsdriehoek Tweestromenland bespreekt de uitkomst en legt er de cijfers van politie en justitie naast.',
      ],
    },
    {
      title: '2. Zo werken we samen',
      paragraphs: [
        'Iedere prioriteit heeft een burgemeester die het gezicht ervan is. Twee ambtenaren vormen samen het ambtelijk duo: zij houden de acties in gang en praten de burgemeester bij, steeds op dezelfde manier.',
        'De gemeenteraden krijgen per half jaar een nieuwsbrief. Om het jaar is er een avond voor alle raadsleden.',
      ],
    },
  ],
  priorities: [
    {
      title: 'Aanpak ondermijnende criminaliteit',
      aim: 'Wie misdaad wil plegen of er geld mee wil verdienen, vindt in Tweestromenland geen plek. We zorgen dat inwoners, ondernemers en overheid zich kunnen weren en dat jongeren niet worden meegetrokken.',
      background:
        'Ondermijning is vaak onzichtbaar. Juist daarom is het nodig dat signalen bij elkaar komen en dat iedereen weet waar hij ze kwijt kan.',
      goals: [
        'Het misdadigers in de regio zo lastig mogelijk maken.',
        'Inwoners en bedrijven weten wat ondermijning is en laten zich niet gebruiken.',
        'Bestuur en medewerkers staan steviger, en gebruiken de bevoegdheden die zij hebben ook echt.',
        'Zaken met meer partijen tegelijk aanpakken.',
      ],
      organisation:
        'Burgemeester Bergman is portefeuillehouder. Voor de thema’s Veilig buitengebied en Mensenhandel is dat burgemeester Van Neerbos, en voor het thema drugs is dat burgemeester Minses. Aan tafel zitten de afdelingen veiligheid, de politie, het Openbaar Ministerie, het RIEC, de omgevingsdienst en het team OTSL.',
      layout: narrow,
      groups: [
        {
          heading: 'Bewustwording binnen en buiten het gemeentehuis',
          rows: [
            {
              action: [
                'Collega’s lezen op intranet en andere eigen kanalen wat gerichte acties hebben opgeleverd.',
              ],
              when: ['Doorlopend'],
            },
            {
              action: [
                'Medewerkers en partners volgen sessies en cursussen uit de menukaart van Weerbaar Gelderland-Zuid.',
              ],
              when: ['Tenminste 2 keer per jaar per gemeente'],
            },
          ],
        },
        {
          heading: 'Zicht op signalen',
          rows: [
            {
              action: [
                'Opzetten van lokale overleggen waarin we signalen wegen en verdelen. Daarbij horen:',
                '- een cursus over werken met informatie',
                '- een vast meldpunt in het gemeentehuis',
                '- aansluiten bij Meld Misdaad Anoniem, als dat iets toevoegt',
              ],
              when: ['Doorlopend'],
            },
            {
              action: [
                'Met de partners blijven we signalen oppakken, via het OTSL of via het RIEC. De lijnen tussen deze partijen worden korter.',
              ],
              when: ['Doorlopend'],
            },
            {
              action: [
                'De nieuwe manier van sturen op ondermijning krijgt vorm. Nu en dan schuift een partner, zoals de Belastingdienst, aan bij de gezagsdriehoek.',
              ],
              when: [],
            },
          ],
        },
        {
          heading: 'Controles, regels en handhaving',
          rows: [
            {
              action: [
                'Jaarlijks vinden er acties plaats rond een thema of na signalen (denk aan het buitengebied of aan leegstaande panden). Het OTSL helpt vooraf, op de dag zelf en bij de nazorg.',
              ],
              when: ['Doorlopend'],
            },
            {
              action: [
                'Het OTSL voert zijn verbeterpunten door en maakt er een vaste werkwijze van. De belangrijkste zijn:',
                '-Heldere rollen, taken en bezetting',
                '-Afspraken over sturing en verantwoording',
                '-Steun voor de coördinator',
                '-Vaker werken op thema, naast de zaken die al lopen',
              ],
              when: ['Q2 2025'],
            },
            {
              action: [
                'Met de provincie en Weerbaar Gelderland-Zuid leggen we één basisnorm vast voor regio en district, die past bij wat de gezagsdriehoek wil.',
              ],
              when: ['Q3 en Q4 2025 en doorlopend'],
            },
            {
              action: [
                'Over mensenhandel en misstanden in de prostitutie:',
                '-Uitvoeren van een sluitende lokale aanpak. Dat wil zeggen: medewerkers herkennen signalen, melden is makkelijk en de route van een melding is overal bekend.',
              ],
              when: ['Doorlopend'],
            },
            {
              action: [
                '-Voorbereiden van een andere vorm van controles in de prostitutie, met hulp van het OTSL. Of dit lukt, is afhankelijk van de uitkomst van de bestuurlijke opdracht aan het veiligheidsnetwerk (VNON).',
              ],
              when: ['Q1 2026'],
              pageBreakAfter: 0,
            },
            {
              action: [
                'Over de inzet van de Wet Bibob:',
                '-Bijwerken van de Beleidsregels Bibob voor de hele regio. Eerst bekijken we waar de toets het meeste oplevert, gezien de mensen en uren die er zijn.',
                '-Invoeren van de vernieuwde beleidsregels, met de ruimere inzet die daarbij hoort.',
                '-Zoeken van hulp buiten de eigen gemeente. Een onderzoek van het RIEC wijst hierbij de weg.',
                '-Meedoen aan project Feniks',
                '-Volgen van cursussen van het RIEC Oost-Nederland en van Weerbaar Gelderland-Zuid',
              ],
              when: [
                'Q2 en Q3 2025',
                '',
                'Q4 2025 en Q1 2026',
                '',
                'Q3 en Q4 2025',
                '',
                'Q4 2025 -Q4 2026',
                'Doorlopend',
              ],
            },
            {
              action: [
                'Over bestuurlijke maatregelen:',
                'Overnemen van voorbeelden die Weerbaar Gelderland-Zuid aanreikt, onder meer voor:',
                '- sluiten van drugspanden (13b Opiumwet)',
                '- handel in drugs op straat',
                '- een APV die tegen ondermijning kan',
                '- heling, met de registers DOR en DOL',
                '- sluiten na een explosie of beschieting (artikel 174a van de wet)',
              ],
              when: ['Q4 2025'],
            },
            {
              action: [
                'Over het thema veilig buitengebied:',
                'Doorgaan met wat is opgebouwd. Vast onderdeel zijn deze momenten:',
                '- er is 4x per jaar een stakeholdersoverleg met boeren en beheerders',
                '- er is 2x per jaar een groene nacht met controles in het veld',
              ],
              when: ['Doorlopend'],
            },
          ],
        },
        {
          heading: 'Een weerbare organisatie',
          rows: [
            {
              action: [
                'De Basisnorm van Weerbaar Gelderland-Zuid/Gelderse Norm helpt gemeenten om zich te wapenen. Er komen adviezen over kennis, informatie, beleid, toezicht, veilig werken en voorlichting. Wat daaruit volgt, wordt door de gemeenten uitgevoerd, met hulp van RIEC en provincie.',
              ],
              when: ['Q3 en Q4 2025 en doorlopend'],
            },
          ],
        },
        {
          heading: 'Voorlichting',
          rows: [
            {
              action: [
                'De gemeenten benutten de hulp van Weerbaar Gelderland-Zuid als zij inwoners vertellen over projecten tegen ondermijning.',
              ],
              when: ['Doorlopend'],
            },
          ],
        },
      ],
    },
    {
      title: 'Vergroten digitale veiligheid',
      aim: 'Inwoners, ondernemers en overheden laten zich online minder makkelijk beetnemen.',
      background:
        'Oplichting en diefstal verhuizen naar het internet. Voor politie en justitie is dat veel en lastig werk; voorkomen loont.',
      goals: [
        'Inwoners, ondernemers en overheden herkennen digitale criminaliteit en weten zich te beschermen.',
      ],
      organisation:
        'De afdelingen veiligheid en communicatie trekken op met politie, Openbaar Ministerie, RIEC en provincie. Burgemeester Helmer-Englebert is portefeuillehouder van dit thema. Preventie is een taak van de gemeenten, opsporing van het Openbaar Ministerie.',
      layout: narrow,
      groups: [
        {
          heading: 'Samen optrekken',
          rows: [
            {
              action: [
                'Meedoen aan de werkgroep Cyber van het district.',
                'Wat we hier doen, past bij de lijn van die werkgroep. We letten op wat nodig is voor jongeren, ouderen en kleine ondernemers.',
              ],
              when: ['Doorlopend'],
            },
            {
              action: [
                'De politie komt langs met het Mobiel Media Lab. Gemeenten laten inwoners en ondernemers weten waar en wanneer.',
              ],
              when: ['2025-2026'],
            },
            {
              action: [
                'Jongeren leren zich online te redden en te weren, bijvoorbeeld met het spel Hackshield (m.u.v. Berg en Dal)',
              ],
              when: ['2025-2026'],
            },
          ],
        },
        {
          heading: 'Weten wat er kan gebeuren',
          rows: [
            {
              action: [
                'Inwoners bereiken met berichten en campagnes, liefst op een dag of in een week waarin het onderwerp leeft. Een planning met uitgewerkte voorbeelden helpt daarbij',
              ],
              when: ['2025-2026'],
            },
            {
              action: ['We gaan na wat jongerenwerk op internet kan betekenen.'],
              when: ['2025 (Q3-Q4)'],
            },
            {
              action: [
                'Bestuurders zien wat er online speelt. De regionale gezagsdriehoek krijgt daarvoor geregeld een cyberbeeld voorgelegd.',
                'Daarnaast komt er een themasessie over digitale criminaliteit, ook voor wie de driehoek ondersteunt.',
              ],
              when: ['Periodiek in 2025-2026', '', '2026'],
            },
          ],
        },
      ],
    },
    {
      title: 'Zorg en Veiligheid dichter bij elkaar',
      aim: 'Mensen die kwetsbaar zijn, krijgen op tijd passende hulp, zodat overlast en erger uitblijven.',
      background:
        'Bij één gezin kunnen veel problemen en veel hulpverleners tegelijk spelen. Dat vraagt regie in de regio en houvast voor wie het werk doet.',
      goals: [
        'Zorg en veiligheid weten elkaar te vinden, ook als het erger wordt.',
        'Wie met casussen werkt heeft houvast, bijvoorbeeld aan het 7-stappenmodel.',
        'In elke wijk werken mensen van verschillende organisaties samen aan dezelfde straat.',
      ],
      organisation:
        'Dit thema hoort bij de burgemeester en bij de wethouder zorg. Ook het zorg- en veiligheidshuis, de regieteams, de politie en het Openbaar Ministerie doen mee. Burgemeester Helmer-Englebert is portefeuillehouder van zorg en veiligheid.',
      layout: { doubleSpaced: false, action: 98, when: 17 },
      groups: [
        {
          heading: 'Een stevige basis',
          rows: [
            {
              action: [
                'Lokaal en regionaal beter op elkaar aansluiten. Ambtenaren zijn meer betrokken bij de sturing in de regio en stemmen bestuurlijke vragen eerder met elkaar af.',
              ],
              when: ['2025'],
            },
            {
              action: [
                'Het overleg Zorg & Veiligheid van de regio krijgt meer gewicht. Vragen die beide kanten raken komen er nu te weinig op tafel en blijven daardoor liggen.',
              ],
              when: ['Q2 2025'],
            },
          ],
        },
        {
          heading: 'Erger voorkomen (AVE)',
          rows: [
            {
              action: ['Een plan maken om verder te gaan met AVE, en dat plan ook uitvoeren.'],
              when: ['Q3 2025'],
            },
            {
              action: ['AVE afronden: medewerkers leren er in een training mee te werken'],
              when: ['Q4 2025- Q1 2026'],
            },
          ],
        },
        {
          heading: 'Jeugd',
          rows: [
            {
              action: [
                'Begin van het 7-stappenmodel in de hele regio, zodat alle partners rond de jeugd op één en dezelfde manier te werk gaan, met om te starten een cursus van het CCV. Daarna kijkt iedereen aan tafel hetzelfde naar een casus.',
              ],
              when: ['Q1 2025'],
              pageBreakAfter: 1,
            },
            {
              action: [
                'Uitzoeken wat HALT kan doen om problemen voor te zijn, bijvoorbeeld rond oud en nieuw of bij een groot evenement.',
              ],
              when: ['Q3 2025'],
            },
          ],
        },
        {
          heading: 'Onbegrepen gedrag',
          rows: [
            {
              action: [
                'Een flyer vertelt inwoners wat zij zelf kunnen doen en waar zij terechtkunnen, zodat melden gewoner wordt.',
              ],
              when: ['Q1 2026'],
            },
            {
              action: ['Een proef met eerste beoordeling en passend vervoer wordt voorbereid.'],
              when: ['Q2 2026'],
            },
          ],
        },
        {
          heading: 'Na detentie',
          rows: [
            {
              action: [
                'Meer kennis over de nazorg aan mensen die uit de gevangenis of uit tbs komen. We gaan ook na:',
                '-Of de regio deze nazorg kan regelen',
              ],
              when: ['Q2 2025'],
            },
          ],
        },
      ],
    },
    {
      title: 'Vergroten Verkeersveiligheid',
      aim: 'Minder slachtoffers in het verkeer, doordat mensen zich aan de regels houden.',
      background: 'Gemeenten, politie en Openbaar Ministerie proberen daarvoor ook nieuwe manieren uit.',
      goals: [
        'Veiliger straten in elke wijk;',
        'Meedoen met het streven van de provincie naar nul doden in het verkeer;',
        'Jongeren, ouderen en anderen die veel risico lopen weten dat zelf ook.',
      ],
      organisation:
        'De afdelingen veiligheid en verkeer werken samen met de provincie, het Openbaar Ministerie en de verkeersspecialist van de politie. Portefeuillehouder van verkeer is burgemeester Slinkman.',
      layout: narrow,
      groups: [
        {
          heading: 'Afspraken',
          rows: [
            {
              action: [
                'De regionale samenwerking van de beleidsmakers voor verkeer krijgt een vaste vorm, onder meer door het organiseren van netwerksessies met deskundigen over wat er speelt (min. 2x per jaar).',
                'Een kleine groep van gemeenten en politie bereidt ze voor.',
              ],
              when: ['2025-2026'],
            },
            {
              action: [
                'Politie en gemeenten delen meer over onveilige plekken, zodat er wordt gecontroleerd of verbouwd waar metingen en klachten dat nodig maken',
              ],
              when: ['2025-2026'],
            },
          ],
        },
        {
          heading: 'Voorkomen',
          rows: [
            {
              action: [
                'Mensen vaker vertellen hoe zij veilig thuiskomen, met acties over het rijden met goede verlichting, een helm op en zonder telefoon. Scholieren en ouderen krijgen daarbij extra aandacht.',
                'De landelijke Verkeerskalender laat zien welk onderwerp wanneer aan de beurt is.',
              ],
              when: ['2025'],
              pageBreakAfter: 1,
            },
          ],
        },
        {
          heading: 'Controleren',
          rows: [
            {
              action: [
                'Naast het gewone werk van de politie komen er grote controles die iedereen ziet, op plekken waar het misgaat, met als vaste dag de jaarlijkse landelijke actie 24-uur blauw. Los daarvan volgen er minimaal twee gerichte controles per jaar.',
              ],
              when: ['2025 en 2026'],
            },
          ],
        },
      ],
    },
    {
      title: 'Verbinding samenleving en maatschappelijk onbehagen',
      formerly: '(heette eerder: onrust)',
      aim: 'Groepen in de samenleving groeien niet verder uit elkaar, en spanning wordt op tijd gezien.',
      background:
        'Crises elders, dure woningen en wantrouwen tegen de overheid zijn ook in onze dorpen te merken. Soms is een eigen aanpak genoeg, soms is hulp van het rijk nodig.',
      goals: [
        'Vroeg zien dat groepen tegenover elkaar komen te staan, en er iets mee doen.',
        'Nagaan wat crises in de wereld hier teweegbrengen',
      ],
      organisation:
        'Juristen, handhavers en adviseurs veiligheid werken samen met politie, Openbaar Ministerie en Veiligheidsregio. Burgemeester Sengers is portefeuillehouder van dit thema.',
      layout: { doubleSpaced: false, action: 80, when: 17 },
      groups: [
        {
          heading: 'Leren',
          rows: [
            {
              action: [
                'Een training voor bestuurders over extremisme en over wat te doen bij bedreiging. DJI en ROR willen deze dag verzorgen voor alle burgemeesters van de regio.',
              ],
              when: ['2025 (afhankelijk van agenda’s burgemeesters)'],
            },
            {
              action: [
                'De training van ROR die erop volgt, is er voor de hele regio. Zo krijgen gemeenten meer kennis in huis.',
              ],
              when: ['Q3 - 2025'],
            },
          ],
        },
        {
          heading: 'Weten wat er speelt',
          rows: [
            {
              action: [
                'Druten deelt wat haar analyse van netwerken rond soevereinen heeft opgeleverd; andere gemeenten bepalen dan of zij zoiets ook willen.',
              ],
              when: ['Q2 - 2025'],
            },
            {
              action: [
                'Onderzoek naar wat het Expertisecentrum ons kan bieden. We bepalen ook bij welke onderwerpen en situaties dat van nut is.',
              ],
              when: ['Q3 - 2025'],
            },
            {
              action: [
                'Naar aanleiding van bovengenoemd onderzoek komt er een programma waarin staat wat we wanneer inzetten.',
              ],
              when: ['Q1 en Q2 - 2026'],
            },
            {
              action: [
                'Volgen wat crises elders met mensen hier doen, en welke projecten hen sterker maken. De veiligheidsregio denkt daarin mee.',
              ],
              when: ['Doorlopend in 2025 en 2026'],
            },
          ],
        },
        {
          heading: 'Doen',
          rows: [
            {
              action: [
                'Het kader voor wat te doen bij onrust wordt geïmplementeerd in alle gemeenten. Wie daar vragen bij heeft, krijgt uitleg.',
              ],
              when: ['Q2 - 2025'],
            },
            {
              action: [
                '(Zoeken naar) een adviseur radicalisering voor de regio (onder voorwaarde toekenning versterkingsgelden). Wat deze persoon gaat doen:',
                'Contacten onderhouden, kennis delen, bijeenkomsten regelen en in kaart brengen waar het knelt. Ook houdt de adviseur de lijn met het Zorg- en Veiligheidshuis open.',
              ],
              when: ['Q4 – 2025', 'Q1 - 2026'],
            },
          ],
        },
      ],
    },
  ],
};
