import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import * as React from 'react';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
      // In high contrast the marked entry has a bright ground, on which all its words must be dark.
      '& > div:last-child span': { color: 'inherit' },
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    '& > div:last-child span': { color: 'inherit' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  picture: { width: '40px', flexShrink: 0, display: 'flex', justifyContent: 'center' },
  lines: { flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  first: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  second: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  aside: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1 },
});

/** One entry of a list beside a pane: picture, two lines, and something small at the right of each. */
export function EntryLink(props: {
  href: string;
  current: boolean;
  strong?: boolean;
  picture: React.ReactNode;
  first: string;
  firstAside?: React.ReactNode;
  second: React.ReactNode;
  secondAside?: React.ReactNode;
}): React.ReactElement {
  const styles = useStyles();
  const strong = props.strong && styles.strong;
  return (
    <a
      href={props.href}
      className={mergeClasses(styles.link, props.current && styles.current)}
      aria-current={props.current ? 'true' : undefined}
    >
      <div className={styles.picture}>{props.picture}</div>
      <div className={styles.lines}>
        <div className={styles.line}>
          <span className={mergeClasses(styles.first, strong)}>{props.first}</span>
          {props.firstAside !== undefined && <span className={styles.aside}>{props.firstAside}</span>}
        </div>
        <div className={styles.line}>
          <span className={mergeClasses(styles.second, strong)}>{props.second}</span>
          {props.secondAside}
        </div>
      </div>
    </a>
  );
}
