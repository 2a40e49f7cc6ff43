/** What a remark should not hold, because it points to a person. */
export type PersonalDataKind = 'bsn' | 'phone' | 'mail' | 'plate' | 'address';

/** The check of a citizen service number: nine digits, weights 9 to 2 and -1, a multiple of 11. */
function isBsn(digits: string): boolean {
  const sum = digits
    .split('')
    .reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
}

const PHONE = /(?:^|[^\d+])(?:\+31|0031|0)[\s-]?(?:\(0\)[\s-]?)?\d(?:[\s-]?\d){8}(?!\d)/;
const MAIL = /[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}/i;
// Dutch sidecodes: three groups of letters or digits, two to three characters each, six in all.
const PLATE =
  /\b(?=[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}\b)(?=[^\s]*[A-Z])(?=[^\s]*\d)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,3}|\d{1,3})\b/;
const POSTAL_CODE = /\b[1-9]\d{3}\s?[A-Z]{2}\b/;
const STREET = /\b[A-Z][a-zé'’.-]*(?:straat|laan|weg|plein|dijk|hof|pad|kade|singel|gracht|steeg)\s\d{1,4}\b/;

/** Which kinds of personal data a text seems to hold; a hint for the writer, never a refusal. */
export function findPersonalData(text: string): ReadonlyArray<PersonalDataKind> {
  const found: PersonalDataKind[] = [];
  const numbers = text.match(/(?:^|\D)(\d{9}|\d{4}\.\d{2}\.\d{3})(?!\d)/g) ?? [];
  if (numbers.some((number) => isBsn(number.replace(/\D/g, '')))) found.push('bsn');
  if (PHONE.test(text)) found.push('phone');
  if (MAIL.test(text)) found.push('mail');
  if (PLATE.test(text)) found.push('plate');
  if (POSTAL_CODE.test(text) || STREET.test(text)) found.push('address');
  return found;
}
