import { ThemeName } from '../theme';

/** How wide a card is drawn: as in Teams on a desktop, or on a phone. */
export type GalleryWidth = 'desktop' | 'phone';

/** What the address of the gallery asks for: `?thema=dark&breedte=phone&kaal`. */
export interface GalleryLook {
  readonly theme: ThemeName;
  readonly width: GalleryWidth;
  /** Only the cards, for pictures. */
  readonly bare: boolean;
}

export function lookOf(query: string): GalleryLook {
  const wished = new URLSearchParams(query);
  const theme = wished.get('thema');
  return {
    theme: theme === 'dark' || theme === 'contrast' ? theme : 'default',
    width: wished.get('breedte') === 'phone' ? 'phone' : 'desktop',
    bare: wished.has('kaal'),
  };
}

export function queryOf(look: GalleryLook): string {
  const query = new URLSearchParams({ thema: look.theme, breedte: look.width });
  return `?${query.toString()}${look.bare ? '&kaal' : ''}`;
}
