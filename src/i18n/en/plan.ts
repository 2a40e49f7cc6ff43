export const plan = {
  status: {
    onbekend: 'Unknown',
    nietGestart: 'Not started',
    opSchema: 'On track',
    vertraagd: 'Delayed',
    geblokkeerd: 'Blocked',
    afgerond: 'Done',
    vervallen: 'Withdrawn',
  },
  overdue: 'Overdue',
  stale: 'No word for long',
  reach: { region: 'Regional', municipality: 'Per municipality' },
  condition: { open: 'Condition still open', met: 'Condition met', lapsed: 'Condition lapsed' },
  channel: { card: 'card in Teams', tab: 'tab', cli: 'command line', mail: 'e-mail' },
  region: 'Region',
};
