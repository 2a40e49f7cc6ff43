import { findPersonalData, PersonalDataKind } from '../../src/plan/personalData';

const cases: ReadonlyArray<[string, ReadonlyArray<PersonalDataKind>]> = [
  ['BSN 111222333 staat in het dossier', ['bsn']],
  ['Zaaknummer 123456789', []],
  ['Bel 06-12345678', ['phone']],
  ['Bel +31 24 123 45 67', ['phone']],
  ['Mail naar a.jansen@gemeente.example', ['mail']],
  ['Auto met kenteken AB-123-C', ['plate']],
  ['Auto met kenteken 12-ABC-3', ['plate']],
  ['Overlast op Dorpsstraat 12', ['address']],
  ['Pand aan 6602 AB', ['address']],
  ['Vastgesteld in Q3 2025, 2 keer per jaar, periode 2025-2026', []],
  ['Overleg op 30-06-2025 met de politie (P1.07)', []],
];

test.each(cases)('%s', (text, kinds) => expect(findPersonalData(text)).toEqual(kinds));
