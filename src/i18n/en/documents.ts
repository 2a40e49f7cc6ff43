/** What the coordinator should look at in a plan that was read; `{{at}}` is the action or priority. */
export const documents = {
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
