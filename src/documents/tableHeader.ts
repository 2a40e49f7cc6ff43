const ACTION = /^(?:concrete )?(?:acties?|activiteit(?:en)?|maatregel(?:en)?|wat)$/i;
const WHEN = /^(?:wanneer|planning|termijn|periode|tijdpad)\??$/i;

export function isActionHeader(text: string): boolean {
  return ACTION.test(text.trim());
}

export function isWhenHeader(text: string): boolean {
  return WHEN.test(text.trim());
}

/** True for the header row "Actie Wanneer" as one line of text. */
export function isHeaderLine(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 && isActionHeader(words.slice(0, -1).join(' ')) && isWhenHeader(words[words.length - 1])
  );
}
