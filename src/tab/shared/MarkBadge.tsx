import * as React from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useTab } from './TabContext';
import { Mark, MarkIcon, markKey, useMarkColours, useMarkTints } from './statusLook';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '22px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2),
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '16px', flexShrink: 0 },
});

/** A status (or "te laat", "lang niets gehoord") as icon and text; `count` puts a number behind it. */
export function MarkBadge({ mark, count }: { mark: Mark; count?: number }): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const colours = useMarkColours();
  const tints = useMarkTints();
  return (
    <span className={mergeClasses(styles.badge, colours[mark], tints[mark])}>
      <MarkIcon mark={mark} className={styles.icon} />
      {t(markKey(mark))}
      {count !== undefined && <span>{count}</span>}
    </span>
  );
}
