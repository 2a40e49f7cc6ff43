const WORDS: ReadonlyArray<ReadonlyArray<string>> = [
  ['een', 'één', 'eens', 'eenmaal', 'éénmaal'],
  ['twee', 'tweemaal'],
  ['drie', 'driemaal'],
  ['vier', 'viermaal'],
  ['vijf', 'vijfmaal'],
  ['zes', 'zesmaal'],
  ['zeven'],
  ['acht'],
  ['negen'],
  ['tien'],
  ['elf'],
  ['twaalf'],
];

/** Source of a regular expression for a count in digits or in a Dutch word, one to twelve. */
export const COUNT_PATTERN = `\\d{1,2}|${WORDS.map((words) => [...words].reverse().join('|')).join('|')}`;

/** The number that a count stands for; NaN when it is none. */
export function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const index = WORDS.findIndex((words) => words.includes(text.toLowerCase()));
  return index < 0 ? NaN : index + 1;
}
