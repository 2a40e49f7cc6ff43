import { municipalityCode } from '../../src/plan/municipality';

test.each([
  ['Berg en Dal', 'BED'],
  ['Beuningen', 'BEU'],
  ['Druten', 'DRU'],
  ['Heumen', 'HEU'],
  ['West Maas en Waal', 'WMEW'],
  ['Wijchen', 'WIJ'],
  ["'s-Hertogenbosch", 'SH'],
  ['Súdwest-Fryslân', 'SF'],
])('%s has code %s', (name, code) => expect(municipalityCode(name)).toBe(code));
