import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { texts } from '../texts';

const useStyles = makeStyles({
  notice: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

/** Says in the middle of an empty pane what is the matter, and what can be done. */
export function Notice(props: {
  text: string;
  onRetry?: () => void;
  children?: React.ReactNode;
}): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <Text>{props.text}</Text>
      {props.onRetry && <Button onClick={props.onRetry}>{texts.retry}</Button>}
      {props.children}
    </div>
  );
}
