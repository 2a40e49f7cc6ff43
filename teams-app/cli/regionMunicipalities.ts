/** The region for which the tracker was made; another names its own municipalities. */
export const REGION_MUNICIPALITIES = [
  'Berg en Dal',
  'Beuningen',
  'Druten',
  'Heumen',
  'West Maas en Waal',
  'Wijchen',
];
