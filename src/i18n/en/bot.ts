export const bot = {
  config: {
    guid: 'this is not a GUID (like 01234567-89ab-cdef-0123-456789abcdef)',
    url: 'this is not a web address',
    https: 'this is not a web address that starts with https://',
    mail: 'this is not a mail address',
    port: 'this is not a port number from 0 to 65535',
    choice: 'choose fatal, error, warn, info, debug, trace or silent',
    short: 'this may have at most 32 characters',
  },
  reason: { card: 'Reported on the card in Teams.' },
  condition: {
    met: 'Saved: the condition of {{ref}} is met. How is the action going?',
    lapsed: 'Saved: the condition of {{ref}} lapses.',
    open: 'Saved: {{ref}} still waits.',
    changed: 'The condition of {{ref}} was changed meanwhile. You see the newest state.',
  },
  snooze: { ended: 'You will be reminded of {{ref}} again.' },
  proposal: { gone: 'The proposed date of {{ref}} was decided already, or another one was proposed.' },
  round: {
    personalData:
      'Something in your answer for {{row}} seems to point to a person ({{kinds}}). Change it if that is so.',
  },
  words: {
    refMissing: 'Which action? Give its number, for instance: P1.07',
    dayMissing: 'Until which day? For instance: until 12 January, until 12-1 or until Monday next week',
  },
  handover: {
    welcome_one:
      '{{names}}: welcome. {{count}} action of this priority is open. This asks for an answer now.',
    welcome_other:
      '{{names}}: welcome. {{count}} actions of this priority are open. This asks for an answer now.',
  },
  news: {
    removed: 'The app was removed from {{chat}}. Its people get mail until the app is back.',
    left: '{{names}} is no longer in {{chat}}.',
    joined: '{{names}} is now in {{chat}} too.',
    chatOfDuo: 'the chat of the duo of priority {{number}}',
    chatOf: 'the chat with {{name}}',
  },
  ledger: {
    uncertainTwice: 'Even after repeating it is not certain that the message arrived.',
    replaced: 'There is a newer message with the same questions.',
    refusedByTeams: 'Teams did not take the message ({{status}}). Mail was sent.',
    refused: 'The mail was refused. Check the mail address and the rights on the mailbox.',
    noMailbox: 'No mailbox is set (UVP_MAILBOX).',
  },
};
