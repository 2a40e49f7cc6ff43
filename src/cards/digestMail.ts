import { Translate, translator } from '../i18n/translate';
import { tabLink } from '../plan/tabLink';
import { capitalised, Digest, DigestEntry, digestEntries, entryWords, questionWords } from './digest';
import { digestSummary } from './digestCard';
import { clip, escapeHtml } from './escape';

export interface Mail {
  readonly subject: string;
  readonly html: string;
}

const TEXT_LENGTH = 300;
/** More actions than this are not read in a mail; the tab shows them all. */
const MAX_ENTRIES = 30;

/** The digest as mail: the same content, each action a link to the tab. A confidential priority shows only refs. */
export function digestMail(digest: Digest, name: string): Mail {
  const t = translator(digest.locale);
  const { number, title, confidential } = digest.priority;
  const summary = digestSummary(digest);
  const entries = digestEntries(digest);
  const overview = tabLink(digest.tabUrl, { view: 'mijn-acties', priority: number });
  const header = confidential ? t('cards:priorityOnly', { number }) : t('cards:priority', { number, title });
  const more = entries.length - MAX_ENTRIES;
  const html = [
    `<!DOCTYPE html><html lang="${digest.locale}"><head><meta charset="utf-8"><title>${escapeHtml(summary)}</title></head>`,
    '<body style="font-family:Segoe UI,Arial,sans-serif;font-size:16px;line-height:1.5;color:#242424;max-width:640px">',
    `<h1 style="font-size:20px">${escapeHtml(header)}</h1>`,
    ...(digest.repeat ? [`<p>${escapeHtml(t('cards:digest.repeat'))}</p>`] : []),
    `<p>${escapeHtml(t('cards:mail.greeting', { name }))}</p>`,
    `<p>${escapeHtml(capitalised(questionWords(t, digest)))}</p>`,
    '<ul style="padding-left:0;list-style:none">',
    ...entries.slice(0, MAX_ENTRIES).map((entry) => entryHtml(digest, t, entry)),
    '</ul>',
    ...(more > 0 ? [`<p>${escapeHtml(t('cards:mail.more', { count: more }))}</p>`] : []),
    `<p><a href="${escapeHtml(overview)}">${escapeHtml(t('cards:mail.all'))}</a></p>`,
    `<p style="color:#616161;font-size:14px">${escapeHtml(t('cards:mail.footer'))}</p>`,
    '</body></html>',
  ].join('\n');
  return { subject: summary, html };
}

function entryHtml(digest: Digest, t: Translate, entry: DigestEntry): string {
  const { action } = entry;
  const link = escapeHtml(tabLink(digest.tabUrl, { view: 'acties', action: action.ref }));
  const open = escapeHtml(t('cards:digest.open', { ref: action.ref }));
  const { deadline, state } = entryWords(t, digest, entry);
  return [
    '<li style="border-top:1px solid #d1d1d1;padding:12px 0">',
    `<h2 style="font-size:16px;margin:0">${action.ref} · ${escapeHtml(deadline)}</h2>`,
    ...(digest.priority.confidential
      ? []
      : [
          `<p style="margin:4px 0">${escapeHtml(clip(action.text, TEXT_LENGTH))}</p>`,
          `<p style="margin:4px 0;color:#616161">${escapeHtml(state)}</p>`,
        ]),
    `<p style="margin:4px 0"><a href="${link}">${open}</a></p>`,
    '</li>',
  ].join('');
}
