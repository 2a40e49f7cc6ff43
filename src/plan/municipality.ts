/**
 * The short, stable code of a municipality that stands in every row: the initials of a name of several words
 * (`Berg en Dal` → `BED`, `West Maas en Waal` → `WMEW`), else its first three letters (`Druten` → `DRU`).
 */
export function municipalityCode(name: string): string {
  const letters = name.normalize('NFD').replace(/[\u0300-\u036f'’.]/g, '');
  const words = letters.split(/[\s-]+/).filter((word) => word !== '');
  const code = words.length > 1 ? words.map((word) => word[0]).join('') : letters.slice(0, 3);
  return code.toUpperCase();
}
