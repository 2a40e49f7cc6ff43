import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { Locale, translator } from '../i18n/translate';
import { Problem } from '../plan/problem';
import { tabLink } from '../plan/tabLink';
import { DigestPlace } from './cardAction';
import { adaptiveCard, box, execute, heading, openUrl, paragraph } from './elements';
import { escapeMarkdown } from './escape';

/** What a notice is about; its words stand in `cards:notice.<kind>`. */
export type NoticeKind = 'welcome' | 'welcomePersonal' | 'help' | 'refusal' | 'error' | 'busy' | 'gone';

export interface NoticeCard {
  readonly kind: NoticeKind;
  readonly locale: Locale;
  readonly tabUrl: string;
  /** The problem behind a refusal or an error; its sentence is shown. */
  readonly problem?: Problem;
  /** The digest to go back to. */
  readonly back?: DigestPlace;
}

const STYLES = { refusal: 'warning', error: 'attention', busy: 'emphasis', gone: 'warning' } as const;

/** What the way back is called; `back` for the others. */
const BACK: Partial<Record<NoticeKind, string>> = { error: 'cards:notice.again', busy: 'cards:refresh' };

/** A short card that tells something and, where it helps, leads back or to the tab. */
export function noticeCard(input: NoticeCard): IAdaptiveCard {
  const { kind, locale, problem, back } = input;
  const t = translator(locale);
  const title = t(`cards:notice.${kind}.title`);
  const text = problem ? t(`problem:${problem.code}`, problem.params) : t(`cards:notice.${kind}.text`);
  const link = tabLink(input.tabUrl, { view: 'mijn-acties' });
  const body: CardElementArray = [heading(title), paragraph(escapeMarkdown(text))];
  const isRefusal = kind === 'refusal';
  return adaptiveCard(
    locale,
    `${title}. ${text}`,
    kind in STYLES ? [box(body, { style: STYLES[kind as keyof typeof STYLES] })] : body,
    [
      ...(back ? [execute('digest', t(BACK[kind] ?? 'cards:notice.back'), { ...back }, link)] : []),
      ...(isRefusal ? [] : [openUrl(t('cards:openTab'), link)]),
    ],
  );
}
