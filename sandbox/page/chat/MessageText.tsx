import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { PageMessage } from '../../pageApi/pageTypes';
import { markdownHtml } from '../card/markdown';
import { openLink } from '../links';
import { useSession } from '../session';

const useStyles = makeStyles({
  text: {
    whiteSpace: 'pre-wrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& a': { color: tokens.colorBrandForegroundLink },
    '& .mention': { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  },
  markdown: {
    whiteSpace: 'normal',
    '& p, & ul, & ol': { margin: 0 },
    '& p + p, & p + ul, & p + ol': { marginTop: tokens.spacingVerticalS },
    '& ul, & ol': { paddingLeft: tokens.spacingHorizontalXL },
  },
});

/** The words of a message, with the names it mentions marked. People write plain text, bots markdown. */
export function MessageText({ message }: { message: PageMessage }): React.ReactElement {
  const styles = useStyles();
  const { tabPagePath } = useSession();
  if (message.personKey) return <div className={styles.text}>{withMentions(message)}</div>;
  const follow = (event: React.MouseEvent) => {
    const link = (event.target as HTMLElement).closest('a');
    if (!link) return;
    event.preventDefault();
    openLink(link.href, tabPagePath);
  };
  return (
    <div
      className={mergeClasses(styles.text, styles.markdown)}
      onClick={follow}
      dangerouslySetInnerHTML={{ __html: markdownHtml(message.text, message.mentions) }}
    />
  );
}

function withMentions({ text, mentions }: PageMessage): React.ReactNode[] {
  const parts = text.split(/(<at>.*?<\/at>)/);
  return parts.map((part, index) =>
    mentions.some((mention) => mention.text === part) ? (
      <span key={index} className="mention">
        {part.replace(/<\/?at>/g, '')}
      </span>
    ) : (
      part
    ),
  );
}
