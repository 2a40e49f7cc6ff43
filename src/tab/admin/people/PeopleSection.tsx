import * as React from 'react';
import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { EditRegular, PeopleSwapRegular, PersonAddRegular } from '@fluentui/react-icons';
import { isAbsent, Person } from '../../../plan/people';
import { formatDay } from '../../shared/format';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Item, ItemList, NothingYet } from '../shared/ItemList';
import { HandOverDialog } from './HandOverDialog';
import { PersonDialog } from './PersonDialog';
import { rolesText } from './roles';

const useStyles = makeStyles({
  search: { maxWidth: '360px', padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  box: { maxWidth: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Everybody who takes part, with his roles and how he is reached. */
export function PeopleSection(): React.ReactElement {
  const { t, host, loaded, today } = useTab();
  const styles = useStyles();
  const [words, setWords] = React.useState('');
  const [editing, setEditing] = React.useState<Person | 'new'>();
  const [handingOver, setHandingOver] = React.useState(false);
  const { people, plan } = loaded;
  const shown = people
    .map((person) => ({ person, roles: rolesText(t, host.locale, plan, person) }))
    .filter(({ person, roles }) =>
      `${person.name} ${person.mail} ${roles}`.toLowerCase().includes(words.trim().toLowerCase()),
    )
    .sort((one, other) => one.person.name.localeCompare(other.person.name, host.locale));
  return (
    <>
      <Section
        title={t('admin:people.title')}
        note={t('admin:people.note')}
        action={
          <div className={styles.buttons}>
            <Button appearance="primary" icon={<PersonAddRegular />} onClick={() => setEditing('new')}>
              {t('admin:people.add')}
            </Button>
            {people.some(({ duoOf }) => duoOf.length > 0) && (
              <Button icon={<PeopleSwapRegular />} onClick={() => setHandingOver(true)}>
                {t('admin:people.handOver')}
              </Button>
            )}
          </div>
        }
      >
        {people.length === 0 && <NothingYet>{t('admin:people.empty')}</NothingYet>}
        {people.length > 0 && (
          <Field label={t('admin:people.search')} size="small" className={styles.search}>
            <SearchBox
              size="medium"
              className={styles.box}
              value={words}
              onChange={(_event, data) => setWords(data.value)}
            />
          </Field>
        )}
        {people.length > 0 && shown.length === 0 && <NothingYet>{t('admin:searchNothing')}</NothingYet>}
        <ItemList label={t('admin:people.title')}>
          {shown.map(({ person, roles }) => (
            <Item
              key={person.id}
              title={person.name}
              notes={[
                roles,
                `${person.mail} · ${t(`admin:people.route.${person.route}`)}`,
                person.absentUntil !== undefined &&
                  isAbsent(person, today) &&
                  t('admin:people.absent', { day: formatDay(host.locale, person.absentUntil) }),
                person.identities.length === 0 && person.route !== 'mail' && t('admin:people.noIdentity'),
              ]}
              actions={
                <Button
                  icon={<EditRegular />}
                  aria-label={t('admin:changeOf', { name: person.name })}
                  onClick={() => setEditing(person)}
                >
                  {t('admin:change')}
                </Button>
              }
            />
          ))}
        </ItemList>
      </Section>
      {editing && (
        <PersonDialog
          person={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {handingOver && <HandOverDialog onClose={() => setHandingOver(false)} />}
    </>
  );
}
