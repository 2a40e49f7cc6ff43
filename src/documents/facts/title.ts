import { Period } from '../../plan/model';
import { Paragraph } from '../source';
import { proseText } from './sentences';

const YEARS = /^(?:periode\s+)?20\d{2}(?:\s*[-\u2013/]\s*20\d{2})?$/;

/** A title stands alone and is no sentence: "Uitvoeringsplan integrale veiligheid", perhaps with its years. */
function isTitle(text: string): boolean {
  return /^uitvoeringsplan\b/i.test(text) && text.length < 100 && !/[.:;]$/.test(text);
}

/** The title on the front page; undefined when the document begins without one. */
export function titleOnFront(preface: ReadonlyArray<Paragraph>): string | undefined {
  const at = preface.findIndex(({ text }) => isTitle(text));
  if (at < 0) return undefined;
  const title = preface[at].text;
  const next = preface[at + 1]?.text ?? '';
  return !/20\d{2}/.test(title) && YEARS.test(next) ? `${title} ${next}` : title;
}

/** The name by which the text itself speaks of the plan, with its years. */
export function titleFromText(preface: ReadonlyArray<Paragraph>, period: Period): string {
  const named =
    /[Hh]et uitvoeringsplan ((?:\p{Ll}+ ){1,4}?)(?:is|wordt|bevat|beschrijft|geeft|heeft)\s/u.exec(
      proseText(preface),
    );
  const years = [...new Set([period.start.slice(0, 4), period.end.slice(0, 4)])].join('-');
  return ['Uitvoeringsplan', named?.[1].trim(), years].filter((part) => part !== undefined).join(' ');
}
