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
  ledger: {
    uncertainTwice: 'Even after repeating it is not certain that the message arrived.',
    refusedByTeams: 'Teams did not take the message ({{status}}). Mail was sent.',
    refused: 'The mail was refused. Check the mail address and the rights on the mailbox.',
    noMailbox: 'No mailbox is set (UVP_MAILBOX).',
  },
};
