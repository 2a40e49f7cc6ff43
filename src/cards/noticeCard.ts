import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { Locale, Translate, translator } from '../i18n/translate';
import { IsoDate, IsoInstant } from '../plan/dates';
import { Problem } from '../plan/problem';
import { TabPlaces, teamsLink } from '../plan/tabLink';
import { CardPlace, CardVerb } from './cardAction';
import { adaptiveCard, box, execute, fact, heading, openUrl, paragraph } from './elements';
import { escapeMarkdown } from './escape';
import { dayWords, momentWords } from './words';

/** What a notice is about; its words stand in `cards:notice.<kind>`. */
export const NOTICE_KINDS = [
  'welcome',
  'welcomePersonal',
  'help',
  'refusal',
  'error',
  'busy',
  'gone',
  'updated',
  'unknown',
  'absence',
  'present',
  'snoozed',
  'news',
  'replaced',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface NoticeCard extends TabPlaces {
  readonly kind: NoticeKind;
  readonly locale: Locale;
  /** The problem behind a refusal or an error; its sentence is shown. */
  readonly problem?: Problem;
  /** The card to go back to. */
  readonly back?: CardPlace;
  /** The press to deliver once more, with all that was typed. */
  readonly retry?: { readonly verb: CardVerb; readonly data: Readonly<Record<string, unknown>> };
  /** Last day of an absence, or the day until which there are no reminders. */
  readonly until?: IsoDate;
  /** The action of a snooze. */
  readonly ref?: string;
  /** In plain words, where the kind has none of its own. */
  readonly text?: string;
  /** When something was brought up to date. */
  readonly at?: IsoInstant;
}

const STYLES = {
  refusal: 'warning',
  error: 'attention',
  busy: 'emphasis',
  gone: 'warning',
  updated: 'good',
  absence: 'good',
  present: 'good',
  snoozed: 'good',
} as const;

/** What the way back is called; `back` for the others. */
const BACK: Partial<Record<NoticeKind, string>> = {
  error: 'cards:notice.again',
  busy: 'cards:refresh',
  updated: 'cards:refresh',
  replaced: 'cards:refresh',
};

/** The words that the bot understands, in the order in which help lists them. */
export const HELP_WORDS = ['myActions', 'late', 'status', 'away', 'snooze', 'briefing', 'help'] as const;

/** These say what one can type. */
const LISTS_WORDS: ReadonlyArray<NoticeKind> = ['help', 'unknown', 'welcomePersonal'];

/** A short card that tells something and, where it helps, leads back or to the tab. */
export function noticeCard(input: NoticeCard): IAdaptiveCard {
  const { kind, locale, back } = input;
  const t = translator(locale);
  const { problem } = input;
  const params = paramsOf(input);
  const title = t(`cards:notice.${kind}.title`, params);
  const text = problem
    ? t(`problem:${problem.code}`, problem.params)
    : (input.text ?? t(`cards:notice.${kind}.text`, params));
  const link = teamsLink(input, { view: 'mijn-acties' });
  const body: CardElementArray = [heading(escapeMarkdown(title)), paragraph(escapeMarkdown(text))];
  if (LISTS_WORDS.includes(kind)) body.push({ type: 'FactSet', facts: wordFacts(t) });
  const ways = LISTS_WORDS.includes(kind)
    ? [execute('digest', t('cards:notice.myActions'), { page: 0 }, link)]
    : [];
  return adaptiveCard(
    locale,
    `${title}. ${text}`,
    kind in STYLES ? [box(body, { style: STYLES[kind as keyof typeof STYLES] })] : body,
    [
      ...(input.retry
        ? [execute(input.retry.verb, t('cards:notice.again'), input.retry.data, link, { style: 'positive' })]
        : []),
      ...(back
        ? [execute(back.from ?? 'digest', t((!input.retry && BACK[kind]) || 'cards:back'), { ...back }, link)]
        : ways),
      ...(kind === 'refusal' ? [] : [openUrl(t('cards:openTab'), link)]),
    ],
  );
}

/** What fills the places of the words. */
function paramsOf({ locale, until, ref = '', at }: NoticeCard): Readonly<Record<string, string>> {
  return {
    ref,
    day: until ? dayWords(until, '', locale) : '',
    moment: at ? momentWords(at, locale) : '',
  };
}

/** What one can type, with what comes of it. */
function wordFacts(t: Translate) {
  return HELP_WORDS.map((word) =>
    fact(t(`cards:notice.words.${word}.say`), t(`cards:notice.words.${word}.gives`)),
  );
}
