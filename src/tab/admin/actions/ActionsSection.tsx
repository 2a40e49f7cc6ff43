import * as React from 'react';
import { Badge, Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import { Action } from '../../../plan/model';
import { actionText } from '../../shared/actionText';
import { PlanLink } from '../../shared/PlanLink';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Item, ItemList, NothingYet } from '../shared/ItemList';
import { AddActionDialog } from './AddActionDialog';
import { ChangeActionDialog } from './ChangeActionDialog';
import { ChangeLog } from './ChangeLog';
import { Proposals } from './Proposals';
import { withdrawnRefs } from './withdrawn';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  box: { maxWidth: 'none' },
  more: { padding: tokens.spacingHorizontalL },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** So many actions at a time: enough for a screen, and quick in the largest plan. */
const AT_A_TIME = 40;

function found(actions: ReadonlyArray<Action>, words: string, priority: string): ReadonlyArray<Action> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter((action) => {
    const text = `${action.ref} ${action.heading} ${actionText(action)} ${action.when}`.toLowerCase();
    const fits = priority === '' || String(action.priority) === priority;
    return fits && wanted.every((word) => text.includes(word));
  });
}

/** The actions of the plan, each to be changed by hand, with what was proposed and what was changed. */
export function ActionsSection(): React.ReactElement {
  const { t, loaded } = useTab();
  const styles = useStyles();
  const [words, setWords] = React.useState('');
  const [priority, setPriority] = React.useState('');
  const [most, setMost] = React.useState(AT_A_TIME);
  const [changing, setChanging] = React.useState<Action>();
  const [adding, setAdding] = React.useState(false);
  const [changes, setChanges] = React.useState(0);
  const withdrawn = React.useMemo(() => withdrawnRefs(loaded), [loaded]);
  const { actions, priorities } = loaded.plan;
  const shown = found(actions, words, priority);
  const onChanged = (): void => setChanges((count) => count + 1);
  return (
    <>
      <Proposals onChanged={onChanged} />
      <Section
        title={t('admin:actions.title')}
        note={t('admin:actions.note')}
        action={
          <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
            {t('admin:actions.add')}
          </Button>
        }
      >
        <div className={styles.filters} role="search" aria-label={t('admin:actions.search')}>
          <Field label={t('admin:actions.search')} size="small">
            <SearchBox
              size="medium"
              className={styles.box}
              value={words}
              onChange={(_event, data) => setWords(data.value)}
            />
          </Field>
          <Field label={t('admin:actions.priority')} size="small">
            <Select
              size="medium"
              className={styles.select}
              value={priority}
              onChange={(_event, data) => setPriority(data.value)}
            >
              <option value="">{t('admin:actions.all')}</option>
              {priorities.map(({ number, title }) => (
                <option key={number} value={number}>
                  {number}. {title}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {actions.length === 0 && <NothingYet>{t('admin:actions.empty')}</NothingYet>}
        {actions.length > 0 && shown.length === 0 && <NothingYet>{t('admin:searchNothing')}</NothingYet>}
        <ItemList label={t('admin:actions.title')}>
          {shown.slice(0, most).map((action) => (
            <Item
              key={action.ref}
              title={
                <>
                  <PlanLink to={{ view: 'beheer', section: 'acties', action: action.ref }}>
                    {action.ref}
                  </PlanLink>
                  <span>{actionText(action)}</span>
                  {withdrawn.has(action.ref) && (
                    <Badge appearance="outline" color="informative">
                      {t('admin:actions.withdrawn')}
                    </Badge>
                  )}
                </>
              }
              notes={[`${action.heading} · ${action.when}`]}
              actions={
                <Button
                  icon={<EditRegular />}
                  aria-label={t('admin:changeOf', { name: action.ref })}
                  onClick={() => setChanging(action)}
                >
                  {t('admin:change')}
                </Button>
              }
            />
          ))}
        </ItemList>
        {shown.length > most && (
          <div className={styles.more}>
            <Button onClick={() => setMost(most + AT_A_TIME)}>
              {t('admin:more', { count: shown.length - most })}
            </Button>
          </div>
        )}
      </Section>
      <ChangeLog key={changes} />
      {adding && <AddActionDialog onClose={() => setAdding(false)} onChanged={onChanged} />}
      {changing && (
        <ChangeActionDialog
          action={changing}
          withdrawn={withdrawn.has(changing.ref)}
          onClose={() => setChanging(undefined)}
          onChanged={onChanged}
        />
      )}
    </>
  );
}
