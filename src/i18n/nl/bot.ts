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
  reason: { card: 'Gemeld op de kaart in Teams.' },
  condition: {
    met: 'Opgeslagen: aan de voorwaarde van {{ref}} is voldaan. Hoe staat het met de actie?',
    lapsed: 'Opgeslagen: de voorwaarde van {{ref}} vervalt.',
    open: 'Opgeslagen: {{ref}} wacht nog.',
    changed: 'De voorwaarde van {{ref}} is intussen gewijzigd. U ziet de nieuwste stand.',
  },
  snooze: { ended: 'U wordt weer herinnerd aan {{ref}}.' },
  proposal: {
    gone: 'Over de voorgestelde datum van {{ref}} is al beslist, of er is een andere voorgesteld.',
  },
  round: {
    personalData:
      'In uw antwoord bij {{row}} lijkt iets te staan dat naar een persoon verwijst ({{kinds}}). Pas het aan als dat zo is.',
  },
  words: {
    refMissing: 'Bij welke actie? Noem het nummer, bijvoorbeeld: P1.07',
    dayMissing: 'Tot welke dag? Bijvoorbeeld: tot 12 januari, tot 12-1 of tot volgende week maandag',
  },
  handover: {
    welcome_one:
      '{{names}}: welkom. Van deze prioriteit staat {{count}} actie open. Dit vraagt nu om een antwoord.',
    welcome_other:
      '{{names}}: welkom. Van deze prioriteit staan {{count}} acties open. Dit vraagt nu om een antwoord.',
  },
  news: {
    removed:
      'De app is verwijderd uit {{chat}}. De mensen krijgen voortaan e-mail, tot de app er weer in staat.',
    left: '{{names}} is niet meer in {{chat}}.',
    joined: '{{names}} is nu ook in {{chat}}.',
    chatOfDuo: 'het gesprek van het duo van prioriteit {{number}}',
    chatOf: 'het gesprek met {{name}}',
  },
  ledger: {
    uncertainTwice: 'Ook na herhalen is niet zeker dat het bericht is aangekomen.',
    replaced: 'Er is een nieuwer bericht met dezelfde vragen.',
    refusedByTeams: 'Teams nam het bericht niet aan ({{status}}). Er is mail gestuurd.',
    refused: 'De mail is geweigerd. Controleer het e-mailadres en de rechten op de postbus.',
    noMailbox: 'Er is geen postbus ingesteld (UVP_MAILBOX).',
  },
};
