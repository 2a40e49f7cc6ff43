/** Takes the app's name off the front of what somebody typed: `@UVP-tracker te laat` is `te laat` to the app. */
export function readAddressed(typed: string, appName: string): { words: string; addressed: boolean } {
  const text = typed.trim();
  if (!text.startsWith('@')) return { words: text, addressed: false };
  const full = `@${appName}`.toLowerCase();
  if (text.toLowerCase().startsWith(full)) return { words: text.slice(full.length).trim(), addressed: true };
  const [name, ...rest] = text.slice(1).split(/\s+/);
  const meant = name.length > 0 && appName.toLowerCase().startsWith(name.toLowerCase());
  return meant ? { words: rest.join(' '), addressed: true } : { words: text, addressed: false };
}
