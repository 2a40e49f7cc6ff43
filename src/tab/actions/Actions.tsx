import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { PageState } from '../shared/PageState';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useNarrow } from '../shared/useNarrow';
import { ActionCards } from './ActionCards';
import { ActionTable } from './ActionTable';
import { FilterBar } from './FilterBar';
import { filterActions } from './filterActions';
import { groupActions } from './groupActions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  found: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Narrower than this the table is shown as cards. */
const TABLE_NEEDS_PX = 760;

/** All actions, as far as the filters ask for them. */
export function Actions(): React.ReactElement {
  const { t, loaded, target, today, navigate } = useTab();
  const styles = useStyles();
  const view = React.useRef<HTMLDivElement>(null);
  const narrow = useNarrow(view, TABLE_NEEDS_PX);
  const listed = React.useMemo(() => filterActions(loaded, target, today), [loaded, target, today]);
  const rows = listed.reduce((sum, one) => sum + one.rows.length, 0);
  return (
    <div ref={view} className={styles.view}>
      <FilterBar narrow={narrow} />
      <p className={styles.found} role="status">
        {t('tab:actions.found', { count: listed.length })}
        {rows !== listed.length && ` ${t('tab:actions.rows', { count: rows })}`}
      </p>
      {groupActions(loaded.plan, listed).map((group) => (
        <Section key={group.priority.code} title={`${group.priority.number}. ${group.priority.title}`}>
          {narrow ? <ActionCards group={group} /> : <ActionTable group={group} />}
        </Section>
      ))}
      {listed.length === 0 && (
        <PageState icon={SearchRegular} title={t('tab:actions.none')} text={t('tab:actions.noneText')}>
          <Button onClick={() => navigate({ view: 'acties' }, 'replace')}>{t('tab:filter.clear')}</Button>
        </PageState>
      )}
    </div>
  );
}
