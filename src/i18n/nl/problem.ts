/** One sentence per problem code: what is wrong and what to do about it. */
export const problem = {
  plan: {
    notAPlan:
      'In {{file}} staat geen uitvoeringsplan: er is geen enkele prioriteit gevonden. Kies het Word-document of de tekst van het plan.',
    noTables:
      'In {{file}} staan wel prioriteiten, maar geen tabellen "Actie | Wanneer". Controleer of dit de volledige versie van het plan is.',
    fileUnreadable:
      '{{file}} kan niet worden gelezen. Controleer of het bestand bestaat en niet beschadigd of beveiligd is.',
    fileTypeUnknown:
      '{{file}} is geen .docx of .txt. Sla het plan op als Word-document (.docx) of als tekst (.txt).',
    fileEmpty: '{{file}} is leeg. Kies het Word-document of de tekst van het plan.',
    fileTooLarge:
      '{{file}} is te groot: meer dan {{most}} MB. Haal afbeeldingen uit het document en probeer het opnieuw.',
    noPeriod:
      'In {{file}} staat nergens voor welke jaren het plan geldt. Zet de jaren in de titel, bijvoorbeeld "Uitvoeringsplan 2025-2026".',
    municipalityUnknown:
      'De gemeente "{{name}}" is niet bekend op deze site. Voeg haar toe met: uvp provision --gemeenten "{{name}}", en importeer daarna opnieuw.',
    folderMissing:
      'In "{{list}}" ontbreekt de map van de gemeente {{name}}. Vraag de beheerder om "uvp provision" uit te voeren en importeer daarna opnieuw; er is niets gewijzigd.',
    alreadyImported:
      'Op deze site staat al een ander plan ({{title}}). Er is niets gewijzigd. Gebruik een nieuwe site, of werk het plan bij in het tabblad.',
    notImported:
      'Er staat nog geen plan op deze site. Een coördinator of beheerder voert het in met: uvp import BESTAND.',
    importUnderWay:
      'Het plan "{{title}}" wordt op dit moment ingevoerd. Probeer het over een minuut opnieuw. Blijft dit zo, voer dan dezelfde import nog eens uit; die maakt het werk af.',
    textTooLong:
      'De tekst bij {{column}} van {{ref}} is langer dan {{max}} tekens. Kort die tekst in en importeer opnieuw; er is niets gewijzigd.',
  },
  provision: {
    siteNewer:
      'Deze site is gemaakt met een nieuwere versie van de software (lijsten versie {{found}}, deze software kent {{known}}). Werk eerst de software bij; er is niets gewijzigd.',
  },
  people: {
    mailTaken: 'Er staat al iemand met {{mail}} in Betrokkenen. Pas die regel aan.',
    badFile: '{{file}} is geen lijst met betrokkenen. Nodig zijn in elk geval de kolommen {{columns}}.',
    badRow:
      'Regel {{line}} van {{file}}: {{reason}}. Er is niets ingevoerd; verbeter de regel en probeer het opnieuw.',
  },
  date: {
    invalid: '"{{text}}" is geen geldige datum. Gebruik jjjj-mm-dd, of jjjj-mm-ddTuu:mm voor een tijdstip.',
    past: 'Kies een dag die nog komt.',
    tooFar: 'Kies een dag binnen een jaar.',
  },
  update: {
    statusUnknown: 'Kies eerst een status.',
    progressInvalid: 'De voortgang moet een heel getal van 0 tot en met 100 zijn.',
    proposedEndPast: 'Stel een datum voor die nog komt.',
    textTooLong: 'De tekst is {{length}} tekens lang; maximaal {{max}} is mogelijk. Kort de tekst in.',
    conflict: 'Iemand anders heeft deze rij zojuist gewijzigd. Bekijk de nieuwe stand en kies opnieuw.',
  },
  change: {
    noReason: 'Schrijf op waarom het plan wijzigt. Zonder reden wordt niets opgeslagen.',
    incomplete: 'De wijziging is niet volledig. Sluit het venster en begin opnieuw.',
    noCondition: '{{ref}} heeft geen voorwaarde. Voeg die eerst toe bij de actie.',
    refTaken:
      'Het nummer {{ref}} is net door iemand anders gebruikt. Sla opnieuw op; de actie krijgt dan het volgende nummer.',
    needsSetup:
      'Een actie toevoegen of verplaatsen kan alleen in het tabblad, door een coördinator. Open daar Beheer.',
  },
  row: {
    notFound:
      'De rij {{row}} bestaat niet (meer). Vernieuw het overzicht; vraag zo nodig de coördinator wat er is gebeurd.',
  },
  action: {
    notFound:
      'De actie {{ref}} staat niet (meer) in het plan. Vernieuw het overzicht of vraag de coördinator.',
  },
  occurrence: {
    noQuota: 'Kies wat er bij {{ref}} is uitgevoerd.',
    noMunicipality: 'Kies eerst in welke gemeente dit is uitgevoerd.',
    dayOutside: 'Kies een dag binnen de looptijd van het plan, uiterlijk vandaag.',
    evidenceNoLink:
      'De koppeling naar het verslag moet met https:// beginnen. Laat het veld leeg als er geen verslag is.',
  },
  communication: { noneChosen: 'Kies eerst welke communicatie is gedaan.' },
  briefing: { which: 'Voor welke prioriteit? Stuur bijvoorbeeld: briefing P2' },
  right: {
    coordinator: 'Dit kan alleen een coördinator.',
    missing:
      'U mag {{row}} niet bijwerken. Dat kunnen het ambtelijk duo, de contactpersoon van de gemeente en de coördinator.',
  },
  person: {
    unknown: 'U staat niet in de lijst Betrokkenen van dit plan. Vraag de coördinator om u toe te voegen.',
  },
  tenant: {
    notAllowed:
      'Uw organisatie is niet toegelaten tot deze app. Vraag de beheerder om de tenant toe te voegen.',
  },
  store: {
    forbidden: 'U hebt geen rechten om dit te doen op de site van het plan. Vraag de beheerder om toegang.',
    signInNeeded: 'U bent niet (meer) aangemeld. Meld u opnieuw aan en probeer het nog eens.',
    listMissing:
      'De lijst "{{list}}" ontbreekt op de site. Vraag de beheerder om "uvp provision" uit te voeren; bestaande gegevens blijven staan.',
    columnMissing:
      'In de lijst "{{list}}" ontbreekt de kolom "{{column}}". Vraag de beheerder om "uvp provision" uit te voeren; bestaande gegevens blijven staan.',
    siteMissing: 'De site {{site}} is niet gevonden. Controleer het adres van de site.',
    throttled:
      'SharePoint heeft het te druk. Probeer het over {{seconds}} seconden opnieuw; er is niets verloren gegaan.',
    unreachable: 'Er is geen verbinding met {{host}}. Controleer de verbinding en probeer het opnieuw.',
    unexpected:
      'SharePoint gaf een onverwacht antwoord ({{status}}). Probeer het opnieuw; blijft het misgaan, meld het dan de beheerder.',
  },
  nudge: {
    off: 'Herinneringen staan uit. Een coördinator zet ze aan in het tabblad; met --dry-run ziet u nu al wat er verstuurd zou worden.',
    noDuo: 'Prioriteit {{priority}} heeft nog geen ambtelijk duo. Vul de twee namen in bij Betrokkenen.',
  },
  round: {
    noneOpen: 'Er is nu geen evaluatieronde open.',
    exists: 'Over dit halfjaar is er al een ronde: {{title}}. Kies een andere periode.',
    datesInvalid:
      'De laatste dag ligt voor de eerste. Controleer de periode en de dagen waarop gevraagd wordt.',
    otherOpen:
      'De ronde "{{title}}" staat al open. Sluit die eerst; er wordt in één ronde tegelijk gevraagd.',
    closingPassed: 'De laatste dag om te antwoorden ({{day}}) is voorbij. Kies eerst een latere dag.',
    notOpen: 'De ronde "{{title}}" staat niet open, dus er wordt nu niets gevraagd.',
    notEditing:
      'De ronde "{{title}}" is niet in bewerking. Sluit eerst het verzamelen, of heropen de ronde als zij al is vastgelegd.',
    notAgreed:
      'Op de samenvatting van prioriteit {{priorities}} is nog geen akkoord. Vraag akkoord, of geef een reden om toch vast te leggen.',
    notFrozen: 'De ronde "{{title}}" is niet vastgelegd en kan dus niet worden heropend.',
    frozen: 'De ronde "{{title}}" is vastgelegd. Heropen haar eerst, met een reden.',
    reasonNeeded: 'Geef een reden. Die blijft bij de ronde staan.',
    summaryMissing: 'De samenvatting van prioriteit {{priority}} is nog leeg. Schrijf haar eerst.',
    notSubmitted:
      'De samenvatting van prioriteit {{priority}} is nog een concept. Leg haar eerst voor aan de portefeuillehouder.',
    publicTextMissing: 'Voor prioriteit {{priority}} is er nog geen tekst voor de nieuwsbrief.',
    changed:
      'Iemand anders heeft dit zojuist gewijzigd. Er is niets overschreven: vernieuw, bekijk de nieuwe tekst en probeer het opnieuw.',
    notKept:
      'De vastgelegde rijen zijn niet zo teruggelezen als ze geschreven zijn. De ronde is niet vastgelegd; probeer het opnieuw.',
  },
  figures: {
    fileTypeUnknown:
      '{{file}} is geen .xlsx of .csv. Sla de cijfers op als Excel-werkmap (.xlsx) of als CSV.',
    fileUnreadable:
      '{{file}} kan niet worden gelezen. Controleer of het bestand niet beschadigd of met een wachtwoord beveiligd is.',
    fileEmpty: 'In {{file}} staan geen cijfers. Nodig zijn een rij met kopjes en daaronder de cijfers.',
    sheetMissing: 'In {{file}} is geen blad {{sheet}}. Wel: {{sheets}}.',
    columnMissing:
      'In {{file}}, blad {{sheet}}, is geen kolom voor {{field}} gevonden. Wijs een kolom aan of vul één waarde in voor het hele bestand.',
    faults:
      'In {{file}} klopt iets niet op {{count}} plaats(en); de eerste: {{first}} Er is niets ingelezen. Verbeter het bestand en probeer het opnieuw.',
    tooMany: '{{file}} heeft meer dan {{most}} rijen. Verdeel de cijfers over meer bestanden.',
  },
  template: {
    faults:
      'Er is wat mis met het sjabloon {{file}} ({{count}} keer, zie hierboven). Herstel het in Word en controleer het opnieuw.',
    missing: 'Het sjabloon {{file}} is niet gevonden. Zet het terug in Sjablonen of kies een ander sjabloon.',
    broken: 'Het sjabloon {{file}} klopt niet: {{reason}}. Herstel het in Word en probeer het opnieuw.',
    unreadable: 'Het sjabloon {{file}} kan niet worden gelezen. Controleer de naam en of u het mag openen.',
  },
  report: {
    holderMissing: 'Kies voor welke portefeuillehouder de briefing is.',
    holderUnknown: '{{name}} is geen portefeuillehouder in dit plan. Kies uit: {{known}}.',
    municipalityUnknown: 'Kies een gemeente van dit plan: {{known}}.',
    roundUnknown: 'Ronde {{code}} bestaat niet. Kies uit: {{known}}.',
  },
  file: {
    wrongKind: 'De naam {{file}} moet eindigen op {{extension}}.',
    isFolder:
      '{{file}} is een map. Geef ook de naam van het bestand, bijvoorbeeld {{file}}/rapport{{extension}}.',
    folderMissing: 'De map {{folder}} voor {{file}} bestaat niet. Maak de map of kies een andere.',
    unwritable:
      '{{file}} kan niet worden geschreven. Controleer of het bestand nog ergens open staat en of u in die map mag schrijven.',
  },
  doctor: { errors: 'Er is op {{count}} plaats(en) iets mis; zie de regels met [fout].' },
  config: {
    missing: 'De instelling {{name}} ontbreekt. Zet haar als omgevingsvariabele; zie .env.example.',
    invalid: 'De instelling {{name}} is ongeldig: {{reason}}. Zie .env.example.',
    fileUnreadable: 'Het bestand met instellingen {{file}} kan niet worden gelezen. Controleer de naam.',
  },
  cli: {
    noCommand: 'Kies een van de opdrachten hierboven.',
    unknownCommand: 'De opdracht "{{what}}" bestaat niet. Met "uvp help" ziet u welke opdrachten er zijn.',
    unknownOption: 'De optie {{what}} bestaat niet bij deze opdracht. Met --help ziet u de opties.',
    missingArgument: 'Bij deze opdracht hoort {{what}}. Met --help ziet u hoe u de opdracht geeft.',
    optionInvalid: 'De waarde bij {{option}} klopt niet: {{reason}}. Met --help ziet u de opties.',
    tooMuch: 'Er staat te veel achter deze opdracht. Zet een naam met spaties tussen aanhalingstekens.',
  },
  unexpected:
    'Er ging iets onverwachts mis. Probeer het opnieuw; blijft het misgaan, meld het dan de beheerder.',
};
