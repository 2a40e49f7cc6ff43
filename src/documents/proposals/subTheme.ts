import { SubTheme } from '../../plan/model';
import { sentencesOf } from '../facts/sentences';

function names(text: string, theme: string): boolean {
  const words = theme.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').test(text);
}

/** The sub-theme that an action is about: named in its lead, its heading or its first sentence, not as an example. */
export function proposeSubTheme(
  action: { readonly heading: string; readonly lead?: string; readonly text: string },
  subThemes: ReadonlyArray<SubTheme>,
): string | undefined {
  const opening = (sentencesOf(action.text.split('\n')[0])[0] ?? '').replace(/\([^)]*\)/g, '');
  return subThemes.find(({ name }) =>
    [action.lead ?? '', action.heading, opening].some((text) => names(text, name)),
  )?.name;
}
