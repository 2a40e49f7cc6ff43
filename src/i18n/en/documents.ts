/** What the coordinator should look at in a plan that was read; `{{at}}` is the action or priority. */
export const documents = {
  figures: {
    cell: 'Sheet {{sheet}}, row {{row}}, column {{column}} ({{heading}}):',
    row: 'Sheet {{sheet}}, row {{row}}:',
    field: {
      indicator: 'Indicator',
      municipality: 'Municipality',
      period: 'Period',
      value: 'Value',
      source: 'Source',
      referenceDate: 'Reference date',
      definition: 'Definition',
      isPublic: 'Public',
    },
    fault: {
      notANumber: '"{{text}}" is not a number.',
      decimalPoint: '"{{text}}" has a point; write decimals with a comma and thousands with a point.',
      negative: '"{{text}}" is less than zero.',
      unknownMunicipality: '"{{text}}" is no municipality of this plan. Write "Regio" for the whole region.',
      unknownPeriod: '"{{text}}" is no period. Write for instance 2025, 2025-H1, Q2 2025 or juni 2025.',
      badDate: '"{{text}}" is no date. Write dd-mm-yyyy.',
      notYesOrNo: '"{{text}}" is neither ja nor nee.',
      missing: '{{field}} is not filled in.',
      double: 'this figure also stands on row {{first}}.',
      tooLong: 'the text is longer than {{most}} characters.',
    },
  },
  warning: {
    schedule: {
      unreadable:
        '{{at}}: no date or rhythm can be read from "{{phrase}}". The words are kept; enter the schedule yourself.',
      undecided: '{{at}}: Wanneer says "{{phrase}}". Enter the schedule once it is known.',
      approximate: '{{at}}: "{{phrase}}" was read as {{start}} to {{end}}. Please check.',
      outsidePeriod: '{{at}}: "{{phrase}}" lies (partly) outside the period of the plan. Check the schedule.',
      missing: '{{at}}: this action has no Wanneer. Enter a schedule if there is one.',
    },
    row: {
      phrasesUnmatched:
        '{{at}}: this row has several phrases that cannot be dealt out over its parts. Split the row yourself if needed.',
    },
    municipality: {
      unknown: '{{at}}: "{{name}}" is no municipality of this plan. Check which municipality is excepted.',
    },
    municipalities: {
      notFound:
        'The plan does not list its municipalities ("de gemeenten A, B en C"). Enter the municipalities yourself.',
    },
    priority: {
      noActions: 'Priority {{number}} has no table of actions. Check that the plan is complete.',
      noGoals: 'No goals were found for priority {{number}}. Enter them yourself if needed.',
      noPortfolioHolder: 'No portfolio holder was found for priority {{number}}. Enter the name yourself.',
    },
  },
};
