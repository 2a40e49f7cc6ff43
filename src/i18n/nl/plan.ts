export const plan = {
  status: {
    onbekend: 'Onbekend',
    nietGestart: 'Niet gestart',
    opSchema: 'Op schema',
    vertraagd: 'Vertraagd',
    geblokkeerd: 'Geblokkeerd',
    afgerond: 'Afgerond',
    vervallen: 'Vervallen',
  },
  overdue: 'Te laat',
  stale: 'Lang niets gehoord',
  reach: { region: 'Regionaal', municipality: 'Per gemeente' },
  condition: { open: 'Voorwaarde nog open', met: 'Aan voorwaarde voldaan', lapsed: 'Voorwaarde vervallen' },
  channel: { card: 'kaart in Teams', tab: 'tabblad', cli: 'opdrachtregel', mail: 'e-mail' },
  region: 'Regio',
};
