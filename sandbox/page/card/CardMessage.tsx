import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { InvokeAnswer } from '../../connector/botEndpoint';
import { PressedAction } from '../../connector/activities';
import { PageMessage } from '../../pageApi/pageTypes';
import { ask, conversationPath } from '../api';
import { texts } from '../texts';
import { CardView } from './CardView';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
  spinner: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    opacity: 0.9,
  },
  below: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  words: { marginTop: tokens.spacingVerticalXS, flexGrow: 1 },
});

type Answer = InvokeAnswer | { readonly kind: 'none' };

/** A bot's card: fetches the person's own view when it comes into sight, and carries presses to the bot. */
export function CardMessage(props: {
  conversationId: string;
  message: PageMessage;
  author: string;
}): React.ReactElement {
  const styles = useStyles();
  const { message } = props;
  const [busy, setBusy] = React.useState(false);
  const [words, setWords] = React.useState<{ intent: 'info' | 'error'; text: string }>();
  const box = React.useRef<HTMLDivElement>(null);
  const path = conversationPath(props.conversationId, `/messages/${message.id}`);

  const press = async (action: PressedAction) => {
    setBusy(true);
    setWords(undefined);
    try {
      setWords(wordsOf(await ask<Answer>(`${path}/press`, 'POST', action)));
    } catch (failure) {
      setWords({ intent: 'error', text: (failure as Error).message });
    } finally {
      setBusy(false);
    }
  };
  const refresh = React.useCallback(async () => {
    const answer = await ask<Answer>(`${path}/refresh`, 'POST').catch(() => undefined);
    if (answer) setWords(wordsOf(answer));
  }, [path]);

  const seen = useInSight(box);
  const opened = React.useRef(false);
  React.useEffect(() => {
    if (!seen) return;
    // Whoever opens the chat sees the newest state, also when nobody sent the card anew.
    if (message.refreshDue || (message.canRefresh && !opened.current)) void refresh();
    opened.current = true;
  }, [seen, message.refreshDue, message.canRefresh, message.cardStamp, refresh]);

  return (
    <>
      <div ref={box} className={styles.card} aria-busy={busy}>
        {message.cards.map((card, index) => (
          <CardView
            key={index}
            card={card}
            stamp={message.cardStamp}
            label={texts.card.region(props.author)}
            onExecute={(action) => void press(action)}
          />
        ))}
        {busy && (
          <div className={styles.spinner}>
            <Spinner size="small" label={texts.card.busy} />
          </div>
        )}
      </div>
      <div className={styles.below}>
        <div className={styles.words} role="status">
          {words && (
            <MessageBar intent={words.intent}>
              <MessageBarBody>{words.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {message.canRefresh && (
          <Tooltip content={texts.chat.refreshCard} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowClockwise16Regular />}
              onClick={() => void refresh()}
            />
          </Tooltip>
        )}
      </div>
    </>
  );
}

function wordsOf(answer: Answer): { intent: 'info' | 'error'; text: string } | undefined {
  if (answer.kind === 'message') return { intent: 'info', text: answer.text };
  if (answer.kind !== 'error') return undefined;
  if (answer.code === 'BotUnreachable' || answer.code === 'BotTimeout') {
    return { intent: 'error', text: texts.card.unreachable };
  }
  const own = answer.code !== 'InvalidBotResponse' && answer.message !== '';
  return { intent: 'error', text: own ? texts.card.failedBecause(answer.message) : texts.card.failed };
}

/** Whether an element can be seen now. */
function useInSight(element: React.RefObject<HTMLElement>): boolean {
  const [seen, setSeen] = React.useState(false);
  React.useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry.isIntersecting));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return seen;
}
