import MarkdownIt from 'markdown-it';
import { Mention } from '../../connector/chat';

/** No HTML: text of cards and bots is data. Links, emphasis and lists are what Teams draws as well. */
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable([
  'heading',
  'code',
  'fence',
  'image',
  'table',
  'blockquote',
  'hr',
  'lheading',
]);

/** Private characters that stand for the start and end of a mention while markdown is read. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Markdown as HTML, with the given mentions marked. */
export function markdownHtml(text: string, mentions: ReadonlyArray<Mention> = []): string {
  return renderMarked(markMentions(text, mentions));
}

/** Replaces `<at>…</at>` of known mentions, so that they survive the reading of markdown. */
export function markMentions(text: string, mentions: ReadonlyArray<Mention>): string {
  return mentions.reduce(
    (marked, mention) =>
      marked.split(mention.text).join(`${OPEN}${mention.text.replace(/<\/?at>/g, '')}${CLOSE}`),
    text,
  );
}

/** Markdown as HTML, where mentions were marked before. */
export function renderMarked(text: string): string {
  return markdown.render(text).split(OPEN).join('<span class="mention">').split(CLOSE).join('</span>');
}
