import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { AppIcon } from '../shell/AppIcon';
import { texts } from '../texts';

const useStyles = makeStyles({
  welcome: {
    margin: 'auto',
    maxWidth: '480px',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    lineHeight: tokens.lineHeightBase300,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** What to try first, as long as no chat is open. */
export function Welcome(): React.ReactElement {
  const styles = useStyles();
  const { title, intro, steps, again } = texts.welcome;
  return (
    <div className={styles.welcome}>
      <AppIcon size={40} />
      <Subtitle1 as="h2" style={{ margin: 0 }}>
        {title}
      </Subtitle1>
      <Text>{intro}</Text>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text size={200} className={styles.soft}>
        {again}
      </Text>
    </div>
  );
}
