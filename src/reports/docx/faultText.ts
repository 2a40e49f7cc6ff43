import { MalformedFileError } from 'easy-template-x';
import { Translate } from '../../i18n/translate';
import { TemplateFault } from './templateFault';

/** Longest piece of a paragraph that is quoted to show where a fault is. */
const QUOTE_LENGTH = 80;

/** Whatever was thrown while a template was read, as a fault of it. */
export function asFault(error: unknown): TemplateFault {
  if (error instanceof TemplateFault) return error;
  return new TemplateFault(error instanceof MalformedFileError ? 'notWord' : 'other');
}

/** A fault of a template in words, with its place. */
export function faultText({ kind, tag, other, place }: TemplateFault, translate: Translate): string {
  const what = translate(`reports:template.${kind}`, { tag, other });
  if (!place) return what;
  const { part, paragraph } = place;
  const quote = paragraph.length > QUOTE_LENGTH ? `${paragraph.slice(0, QUOTE_LENGTH)}…` : paragraph;
  return `${what}. ${translate(`reports:template.place.${part}`, { quote: quote.trim() })}`;
}
