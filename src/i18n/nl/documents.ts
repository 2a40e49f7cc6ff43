/** What the coordinator should look at in a plan that was read; `{{at}}` is the action or priority. */
export const documents = {
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
