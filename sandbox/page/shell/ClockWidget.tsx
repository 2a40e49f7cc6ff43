import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CalendarArrowRight20Regular, Clock20Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { ask } from '../api';
import { inDutch } from '../dutchTime';
import { texts } from '../texts';
import { ClockDialog } from './ClockDialog';
import { useSandboxClock } from './SandboxClock';

const useStyles = makeStyles({
  clock: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  icon: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 639px)': { display: 'none' },
  },
  now: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  long: { '@media (max-width: 639px)': { display: 'none' } },
  short: { '@media (min-width: 640px)': { display: 'none' } },
  button: { minWidth: 'auto', whiteSpace: 'nowrap', paddingLeft: '6px', paddingRight: '6px' },
  wideOnly: { '@media (max-width: 639px)': { display: 'none' } },
  narrowOnly: { '@media (min-width: 640px)': { display: 'none' } },
});

/** The date and time that hold in the sandbox, and the buttons that move it ahead. */
export function ClockWidget(): React.ReactElement {
  const styles = useStyles();
  const now = useSandboxClock();
  const [choosing, setChoosing] = React.useState(false);
  const ahead = (advanceDays: number) => void ask('/admin/clock', 'POST', { advanceDays });
  return (
    <div className={styles.clock} role="group" aria-label={texts.clock.label}>
      <Clock20Regular className={styles.icon} aria-hidden />
      <Text className={styles.now} size={200}>
        <time dateTime={now.toISOString()}>
          <span className={styles.long}>{inDutch(now, 'longDay')}</span>
          <span className={styles.short}>{inDutch(now, 'dayMonth')}</span>
          {`, ${inDutch(now, 'time')}`}
        </time>
      </Text>
      <Button className={styles.button} size="small" appearance="transparent" onClick={() => ahead(1)}>
        {texts.clock.plusDay}
      </Button>
      <Button className={styles.button} size="small" appearance="transparent" onClick={() => ahead(7)}>
        {texts.clock.plusWeek}
      </Button>
      <Button
        className={mergeClasses(styles.button, styles.wideOnly)}
        size="small"
        appearance="transparent"
        onClick={() => setChoosing(true)}
      >
        {texts.clock.toDate}
      </Button>
      <Button
        className={mergeClasses(styles.button, styles.narrowOnly)}
        size="small"
        appearance="transparent"
        icon={<CalendarArrowRight20Regular />}
        aria-label={texts.clock.toDate}
        onClick={() => setChoosing(true)}
      />
      <ClockDialog open={choosing} now={now} onClose={() => setChoosing(false)} />
    </div>
  );
}
