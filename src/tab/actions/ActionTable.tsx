import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PlanLink } from '../shared/PlanLink';
import { RowsStatus } from '../shared/RowsStatus';
import { useTab } from '../shared/TabContext';
import { ListedAction } from './filterActions';
import { HeadingGroup, PriorityGroup } from './groupActions';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  ref: { width: '64px', paddingLeft: tokens.spacingHorizontalL },
  when: { width: '16%' },
  reach: { width: '104px' },
  status: { width: '23%', paddingRight: tokens.spacingHorizontalL },
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, cursor: 'pointer' },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  lead: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: {
    display: '-webkit-box',
    WebkitLineClamp: '3',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
  },
  soft: { color: tokens.colorNeutralForeground2 },
});

function ActionRow({ listed }: { listed: ListedAction }): React.ReactElement {
  const { t, target, navigate } = useTab();
  const styles = useStyles();
  const { action, rows } = listed;
  const panel = { ...target, action: action.ref };
  // The whole row opens the panel for the mouse; by keyboard the link in it does.
  const open = (event: React.MouseEvent): void => {
    const selecting = (window.getSelection()?.toString() ?? '') !== '';
    if (!selecting && !event.defaultPrevented) navigate(panel);
  };
  return (
    <tr className={styles.row} onClick={open}>
      <td className={mergeClasses(styles.cell, styles.ref, styles.soft)}>{action.ref}</td>
      <th scope="row" className={styles.cell}>
        {action.lead && <span className={styles.lead}>{action.lead}</span>}
        <PlanLink to={panel} label={`${action.ref} ${action.text}`} className={styles.text}>
          {action.text}
        </PlanLink>
      </th>
      <td className={mergeClasses(styles.cell, styles.soft)}>{action.when}</td>
      <td className={mergeClasses(styles.cell, styles.soft)}>{t(`plan:reach.${action.reach}`)}</td>
      <td className={mergeClasses(styles.cell, styles.status)}>
        <RowsStatus rows={rows} />
      </td>
    </tr>
  );
}

function Heading({ group }: { group: HeadingGroup }): React.ReactElement {
  const styles = useStyles();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5} className={styles.heading}>
          {group.heading}
        </th>
      </tr>
      {group.actions.map((listed) => (
        <ActionRow key={listed.action.ref} listed={listed} />
      ))}
    </tbody>
  );
}

/** The actions of a priority as a table. */
export function ActionTable({ group }: { group: PriorityGroup }): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={group.priority.title}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.ref)}>
            {t('tab:action.ref')}
          </th>
          <th scope="col" className={styles.head}>
            {t('tab:action.action')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.when)}>
            {t('tab:action.when')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.reach)}>
            {t('tab:action.reach')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.status)}>
            {t('tab:action.status')}
          </th>
        </tr>
      </thead>
      {group.headings.map((heading) => (
        <Heading key={heading.heading} group={heading} />
      ))}
    </table>
  );
}
