import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { Mention20Regular, Send20Filled } from '@fluentui/react-icons';
import * as React from 'react';
import { PageConversationDetail } from '../../pageApi/pageTypes';
import { ask, conversationPath } from '../api';
import { useSession } from '../session';
import { texts } from '../texts';
import { readAddressed } from './addressed';

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    '@media (max-width: 639px)': { padding: tokens.spacingHorizontalS },
  },
  line: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1 },
  input: {
    minHeight: '36px',
    '& textarea': { minHeight: '34px', maxHeight: '30vh', fieldSizing: 'content' },
  },
});

/** Where one types. In a group chat the app only hears what starts with its name. */
export function ComposeBox({ conversation }: { conversation: PageConversationDetail }): React.ReactElement {
  const styles = useStyles();
  const { appName } = useSession();
  const [text, setText] = React.useState('');
  const [error, setError] = React.useState<string>();
  const input = React.useRef<HTMLTextAreaElement>(null);
  const inGroup = conversation.kind === 'groupChat';
  const { words, addressed } = readAddressed(text, appName);

  const send = async () => {
    if (words === '') return;
    try {
      await ask(conversationPath(conversation.id, '/messages'), 'POST', {
        text: words,
        mentionsBot: addressed,
      });
      setText('');
      setError(undefined);
    } catch (failure) {
      setError((failure as Error).message);
    }
  };
  const mention = () => {
    if (!addressed) setText(`@${appName} ${text}`);
    input.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <div className={styles.box}>
      {error && (
        <MessageBar intent="error">
          <MessageBarBody>{error}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.line}>
        <Field
          className={styles.field}
          hint={
            inGroup && conversation.hasApp && words && !addressed ? texts.chat.unheard(appName) : undefined
          }
        >
          <Textarea
            ref={input}
            aria-label={texts.chat.compose}
            placeholder={inGroup ? texts.chat.compose : texts.chat.composeTo(appName)}
            value={text}
            className={styles.input}
            rows={1}
            onChange={(_event, data) => setText(data.value)}
            onKeyDown={onKeyDown}
          />
        </Field>
        {inGroup && conversation.hasApp && (
          <Tooltip content={texts.chat.mention(appName)} relationship="label">
            <Button appearance="subtle" icon={<Mention20Regular />} onClick={mention} />
          </Tooltip>
        )}
        <Tooltip content={texts.chat.send} relationship="label">
          <Button
            appearance="subtle"
            icon={<Send20Filled />}
            disabledFocusable={words === ''}
            onClick={() => void send()}
          />
        </Tooltip>
      </div>
    </div>
  );
}
