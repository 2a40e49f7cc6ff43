import { InboxMail } from './mailbox';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: https:";
const PLAIN_STYLE =
  'body{font:14px/1.4 "Segoe UI",Arial,sans-serif;margin:16px;color:#242424;overflow-wrap:anywhere}';

/** The mail as a page of its own that may load nothing and run nothing. */
export function mailDocument({ body, contentType }: InboxMail): string {
  const content =
    contentType === 'html'
      ? body
      : `<pre style="font:inherit;white-space:pre-wrap">${escapeHtml(body)}</pre>`;
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<style>${PLAIN_STYLE}</style></head><body>${content}</body></html>`,
  ].join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
