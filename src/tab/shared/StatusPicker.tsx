import * as React from 'react';
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { ANSWERS, Status } from '../../plan/status';
import { useTab } from './TabContext';
import { MarkIcon, markKey, useMarkColours, useMarkTints } from './statusLook';

const useStyles = makeStyles({
  button: {
    minWidth: '136px',
    justifyContent: 'space-between',
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { filter: 'brightness(0.97)' },
    '@media (pointer: coarse)': { minHeight: '40px' },
  },
  value: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '18px', flexShrink: 0 },
});

interface StatusPickerProps {
  /** The status now; absent where several rows differ. */
  readonly status?: Status;
  /** Whose status it is. */
  readonly of: string;
  readonly saving: boolean;
  readonly onPick: (status: Status) => void;
}

/** The status of a row as a button that offers the others. */
export function StatusPicker({ status, of, saving, onPick }: StatusPickerProps): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const colours = useMarkColours();
  const tints = useMarkTints();
  const name = status ? t(markKey(status)) : t('tab:status.differs');
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={mergeClasses(styles.button, status && colours[status], status && tints[status])}
          size="small"
          icon={saving ? <Spinner size="extra-tiny" /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-label={t('tab:status.change', { of, status: name })}
        >
          <span className={styles.value}>
            {status && <MarkIcon mark={status} className={styles.icon} />}
            {name}
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={t('tab:status.choose', { of })}>
          {ANSWERS.map((answer) => (
            <MenuItem
              key={answer}
              icon={<MarkIcon mark={answer} className={colours[answer]} />}
              secondaryContent={answer === status ? t('tab:status.now') : undefined}
              onClick={() => onPick(answer)}
            >
              {t(markKey(answer))}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
