import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { Problem } from '../../../plan/problem';
import { Account } from '../../../store/planSetup';
import { ProblemBar } from '../../shared/ProblemBar';
import { useTab } from '../../shared/TabContext';
import { toProblem } from '../../shared/toProblem';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
  found: { listStyleType: 'none', margin: 0, padding: 0 },
  account: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'left',
    width: '100%',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  mail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Finds an account of the organisation by name or address, as SharePoint's own people picker does. */
export function AccountPicker({ onPick }: { onPick: (account: Account) => void }): React.ReactElement {
  const { t, host } = useTab();
  const styles = useStyles();
  const [words, setWords] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const [found, setFound] = React.useState<ReadonlyArray<Account>>();
  const [problem, setProblem] = React.useState<Problem>();

  const search = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      setFound(await host.setup.findAccounts(words));
    } catch (error) {
      setProblem(toProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div>
      <div className={styles.row}>
        <Field
          label={t('admin:people.account')}
          hint={t('admin:people.accountHint')}
          className={styles.input}
        >
          <Input
            value={words}
            onChange={(_event, data) => setWords(data.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Enter searches here; it does not save the form.
              event.preventDefault();
              void search();
            }}
          />
        </Field>
        <Button type="button" icon={<SearchRegular />} disabledFocusable={busy} onClick={() => void search()}>
          {t('admin:people.find')}
        </Button>
      </div>
      <div role="status">
        {found &&
          (found.length === 0
            ? t('admin:people.notFound')
            : t('admin:people.found', { count: found.length }))}
      </div>
      {problem && <ProblemBar t={t} problem={problem} />}
      {found && found.length > 0 && (
        <ul className={styles.found}>
          {found.map((account) => (
            <li key={account.account}>
              <Button
                type="button"
                appearance="subtle"
                className={styles.account}
                aria-label={t('admin:people.pick', { name: `${account.name}, ${account.mail}` })}
                onClick={() => {
                  onPick(account);
                  setFound(undefined);
                }}
              >
                <span>{account.name}</span>
                <span className={styles.mail}>{account.mail}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
