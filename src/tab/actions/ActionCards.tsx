import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { actionText } from '../shared/actionText';
import { PlanLink } from '../shared/PlanLink';
import { RowsStatus } from '../shared/RowsStatus';
import { useTab } from '../shared/TabContext';
import { PriorityGroup } from './groupActions';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: {
    display: '-webkit-box',
    WebkitLineClamp: '4',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

/** The actions of a priority as cards, for a narrow screen. */
export function ActionCards({ group }: { group: PriorityGroup }): React.ReactElement {
  const { t, target } = useTab();
  const styles = useStyles();
  return (
    <>
      {group.headings.map(({ heading, actions }) => (
        <React.Fragment key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.list}>
            {actions.map(({ action, rows }) => (
              <li key={action.ref} className={styles.card}>
                <span className={styles.facts}>
                  {[action.ref, action.when, t(`plan:reach.${action.reach}`)].filter(Boolean).join(' · ')}
                </span>
                <PlanLink
                  to={{ ...target, action: action.ref }}
                  label={`${action.ref} ${actionText(action)}`}
                  className={styles.text}
                >
                  {actionText(action)}
                </PlanLink>
                <RowsStatus rows={rows} />
              </li>
            ))}
          </ul>
        </React.Fragment>
      ))}
    </>
  );
}
