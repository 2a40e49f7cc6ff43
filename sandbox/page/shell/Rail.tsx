import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  bundleIcon,
  Chat24Filled,
  Chat24Regular,
  ClipboardTaskListLtr24Filled,
  ClipboardTaskListLtr24Regular,
  Mail24Filled,
  Mail24Regular,
  TaskListSquareLtr24Filled,
  TaskListSquareLtr24Regular,
} from '@fluentui/react-icons';
import * as React from 'react';
import { routeHash, ViewName } from '../route';
import { texts } from '../texts';

const useStyles = makeStyles({
  rail: {
    gridArea: 'rail',
    width: '96px',
    '@media (max-width: 639px)': { width: 'auto' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    '@media (max-width: 639px)': { flexDirection: 'row', padding: tokens.spacingVerticalXXS },
  },
  item: { '@media (max-width: 639px)': { flexGrow: 1, flexBasis: 0, minWidth: 0 } },
  link: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: 'center',
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: '100%' },
  badge: { position: 'absolute', top: '2px', left: 'calc(50% + 4px)' },
});

const ENTRIES: ReadonlyArray<{ view: ViewName; label: string; icon: React.ElementType }> = [
  { view: 'chat', label: texts.views.chat, icon: bundleIcon(Chat24Filled, Chat24Regular) },
  {
    view: 'plan',
    label: texts.views.plan,
    icon: bundleIcon(ClipboardTaskListLtr24Filled, ClipboardTaskListLtr24Regular),
  },
  {
    view: 'lijsten',
    label: texts.views.lists,
    icon: bundleIcon(TaskListSquareLtr24Filled, TaskListSquareLtr24Regular),
  },
  { view: 'mail', label: texts.views.mail, icon: bundleIcon(Mail24Filled, Mail24Regular) },
];

/** The parts of the page, as the bar at the left of Teams; at the bottom of a phone. */
export function Rail(props: {
  current: ViewName;
  unreadChats: number;
  unreadMail: number;
}): React.ReactElement {
  const styles = useStyles();
  const unread: Partial<Record<ViewName, number>> = { chat: props.unreadChats, mail: props.unreadMail };
  return (
    <nav className={styles.rail} aria-label={texts.navigation}>
      <ul className={styles.list}>
        {ENTRIES.map(({ view, label, icon: Icon }) => {
          const current = view === props.current;
          const count = unread[view] ?? 0;
          return (
            <li key={view} className={styles.item}>
              <a
                href={routeHash(view)}
                className={mergeClasses(styles.link, current && styles.current)}
                aria-current={current ? 'page' : undefined}
                aria-label={count > 0 ? `${label}, ${texts.unread(count)}` : label}
              >
                <Icon filled={current} aria-hidden />
                <span className={styles.label}>{label}</span>
                {count > 0 && (
                  <CounterBadge
                    className={styles.badge}
                    count={count}
                    color="danger"
                    size="small"
                    aria-hidden
                  />
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
