/** What the coordinator should look at in a plan that was read; `{{at}}` is the action or priority. */
export const documents = {
  figures: {
    cell: 'Blad {{sheet}}, rij {{row}}, kolom {{column}} ({{heading}}):',
    row: 'Blad {{sheet}}, rij {{row}}:',
    field: {
      indicator: 'Indicator',
      municipality: 'Gemeente',
      period: 'Periode',
      value: 'Waarde',
      source: 'Bron',
      referenceDate: 'Peildatum',
      definition: 'Omschrijving',
      isPublic: 'Openbaar',
    },
    fault: {
      notANumber: '"{{text}}" is geen getal.',
      decimalPoint:
        '"{{text}}" heeft een punt; schrijf decimalen met een komma en duizendtallen met een punt.',
      negative: '"{{text}}" is kleiner dan nul.',
      unknownMunicipality: '"{{text}}" is geen gemeente van dit plan. Schrijf "Regio" voor de hele regio.',
      unknownPeriod: '"{{text}}" is geen periode. Schrijf bijvoorbeeld 2025, 2025-H1, Q2 2025 of juni 2025.',
      badDate: '"{{text}}" is geen datum. Schrijf dd-mm-jjjj.',
      notYesOrNo: '"{{text}}" is geen ja of nee.',
      missing: '{{field}} is niet ingevuld.',
      double: 'dit cijfer staat ook op rij {{first}}.',
      tooLong: 'de tekst is langer dan {{most}} tekens.',
    },
  },
  warning: {
    schedule: {
      unreadable:
        '{{at}}: uit "{{phrase}}" is geen datum of ritme te halen. De tekst blijft staan; vul de planning zelf in.',
      undecided: '{{at}}: bij Wanneer staat "{{phrase}}". Vul de planning in zodra die bekend is.',
      approximate: '{{at}}: "{{phrase}}" is gelezen als {{start}} tot en met {{end}}. Controleer dit.',
      outsidePeriod:
        '{{at}}: "{{phrase}}" valt (deels) buiten de looptijd van het plan. Controleer de planning.',
      missing: '{{at}}: bij deze actie is Wanneer leeg. Vul zo nodig een planning in.',
    },
    row: {
      phrasesUnmatched:
        '{{at}}: deze rij heeft meerdere termijnen die niet over de onderdelen te verdelen zijn. Splits de rij zo nodig zelf.',
    },
    municipality: {
      unknown: '{{at}}: "{{name}}" is geen gemeente van dit plan. Controleer welke gemeente is uitgezonderd.',
    },
    municipalities: {
      notFound:
        'In het plan staat geen opsomming van de gemeenten ("de gemeenten A, B en C"). Vul de gemeenten zelf in.',
    },
    priority: {
      noActions: 'Prioriteit {{number}} heeft geen tabel met acties. Controleer of het plan volledig is.',
      noGoals: 'Bij prioriteit {{number}} zijn geen doelen gevonden. Vul ze zo nodig zelf in.',
      noPortfolioHolder:
        'Bij prioriteit {{number}} is geen portefeuillehouder gevonden. Vul de naam zelf in.',
    },
  },
};
