import { Translate, translator } from '../i18n/translate';
import { tabLink } from '../plan/tabLink';
import {
  audienceTarget,
  audienceWords,
  capitalised,
  Digest,
  digestEntries,
  isConfidential,
  questionWords,
} from './digest';
import { digestSummary } from './digestCard';
import { Entry, entryWords } from './entries';
import { clip, escapeHtml } from './escape';

export interface Mail {
  readonly subject: string;
  readonly html: string;
}

const TEXT_LENGTH = 300;
/** More actions than this are not read in a mail; the tab shows them all. */
const MAX_ENTRIES = 30;

/**
 * The digest as mail: the same content, each action a link to the tab as a SharePoint page, which needs no Teams.
 * Of a confidential priority it shows only refs.
 */
export function digestMail(digest: Digest, name: string): Mail {
  const t = translator(digest.locale);
  const { audience } = digest;
  const summary = digestSummary(digest);
  const entries = digestEntries(digest);
  const overview = tabLink(digest.tabUrl, audienceTarget(audience));
  const header = audienceWords(t, audience, audience.kind === 'duo' && audience.priority.confidential);
  const more = entries.length - MAX_ENTRIES;
  const shown = entries.slice(0, MAX_ENTRIES);
  const html = [
    `<!DOCTYPE html><html lang="${digest.locale}"><head><meta charset="utf-8"><title>${escapeHtml(summary)}</title></head>`,
    '<body style="font-family:Segoe UI,Arial,sans-serif;font-size:16px;line-height:1.5;color:#242424;max-width:640px">',
    `<h1 style="font-size:20px">${escapeHtml(header)}</h1>`,
    ...(digest.repeat ? [`<p>${escapeHtml(t('cards:digest.repeat'))}</p>`] : []),
    `<p>${escapeHtml(t('cards:mail.greeting', { name }))}</p>`,
    `<p>${escapeHtml(capitalised(questionWords(t, digest)))}</p>`,
    ...shown.map((entry, at) => entryHtml(digest, t, entry, shown[at - 1])),
    ...(shown.length > 0 ? ['</ul>'] : []),
    ...(more > 0 ? [`<p>${escapeHtml(t('cards:mail.more', { count: more }))}</p>`] : []),
    `<p><a href="${escapeHtml(overview)}">${escapeHtml(t('cards:mail.all'))}</a></p>`,
    `<p style="color:#616161;font-size:14px">${escapeHtml(t('cards:mail.footer'))}</p>`,
    '</body></html>',
  ].join('\n');
  return { subject: summary, html };
}

/** An entry; where its section begins, with the section's heading and the list that it opens. */
function entryHtml(digest: Digest, t: Translate, entry: Entry, previous: Entry | undefined): string {
  const { action } = entry;
  const link = escapeHtml(tabLink(digest.tabUrl, { view: 'acties', action: action.ref }));
  const open = escapeHtml(t('cards:digest.open', { ref: action.ref }));
  const words = entryWords(t, digest, entry);
  const begins = previous?.section !== entry.section;
  const small = [words.state, words.answered, words.counted].filter((text) => text) as string[];
  return [
    ...(begins && previous ? ['</ul>'] : []),
    ...(begins
      ? [
          `<h2 style="font-size:18px;margin:16px 0 0">${escapeHtml(t(`cards:section.${entry.section}`))}</h2>`,
          '<ul style="padding-left:0;margin:8px 0;list-style:none">',
        ]
      : []),
    '<li style="border-top:1px solid #d1d1d1;padding:12px 0">',
    `<h3 style="font-size:16px;margin:0">${action.ref} · ${escapeHtml(words.deadline)}</h3>`,
    ...(isConfidential(digest.planState, action.priority)
      ? []
      : [
          `<p style="margin:4px 0">${escapeHtml(clip(action.text, TEXT_LENGTH))}</p>`,
          ...small.map((text) => `<p style="margin:4px 0;color:#616161">${escapeHtml(text)}</p>`),
        ]),
    `<p style="margin:4px 0"><a href="${link}">${open}</a></p>`,
    '</li>',
  ].join('');
}
