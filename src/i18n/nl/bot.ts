export const bot = {
  config: {
    guid: 'dit is geen GUID (zoals 01234567-89ab-cdef-0123-456789abcdef)',
    url: 'dit is geen webadres',
    https: 'dit is geen webadres dat met https:// begint',
    mail: 'dit is geen e-mailadres',
    port: 'dit is geen poortnummer van 0 tot en met 65535',
    choice: 'kies fatal, error, warn, info, debug, trace of silent',
    short: 'dit mag hoogstens 32 tekens lang zijn',
  },
  ledger: {
    uncertainTwice: 'Ook na herhalen is niet zeker dat het bericht is aangekomen.',
    refusedByTeams: 'Teams nam het bericht niet aan ({{status}}). Er is mail gestuurd.',
    refused: 'De mail is geweigerd. Controleer het e-mailadres en de rechten op de postbus.',
    noMailbox: 'Er is geen postbus ingesteld (UVP_MAILBOX).',
  },
};
