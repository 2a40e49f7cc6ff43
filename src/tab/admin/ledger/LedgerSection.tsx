import * as React from 'react';
import { Badge, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SENT_STATES, SentNudge } from '../../../plan/sentNudge';
import { formatDay, formatTime } from '../../shared/format';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Item, ItemList, NothingYet } from '../shared/ItemList';
import { LoadedPart } from '../shared/LoadedPart';
import { addressText } from './nudgeAddress';
import { LEDGER_DAYS, useLedger } from './useLedger';

const useStyles = makeStyles({
  filter: { maxWidth: '280px', padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  more: { padding: tokens.spacingHorizontalL },
});

const AT_A_TIME = 40;

const COLOURS: Readonly<Record<SentNudge['state'], 'success' | 'danger' | 'warning' | 'informative'>> = {
  claimed: 'informative',
  sent: 'informative',
  answered: 'success',
  mailed: 'informative',
  failed: 'danger',
  uncertain: 'warning',
};

/** What was sent to whom, and what became of it. */
export function LedgerSection(): React.ReactElement {
  const { t, host, loaded } = useTab();
  const styles = useStyles();
  const [state, setState] = React.useState('');
  const [most, setMost] = React.useState(AT_A_TIME);
  const part = useLedger();
  return (
    <Section title={t('admin:ledger.title')} note={t('admin:ledger.note', { days: LEDGER_DAYS })}>
      <LoadedPart part={part} name={t('admin:ledger.title')}>
        {({ nudges, conversations }) => {
          const shown = nudges.filter((nudge) => state === '' || nudge.state === state);
          return nudges.length === 0 ? (
            <NothingYet>{t('admin:ledger.empty', { days: LEDGER_DAYS })}</NothingYet>
          ) : (
            <>
              <Field label={t('admin:ledger.filter')} size="small" className={styles.filter}>
                <Select size="medium" value={state} onChange={(_event, data) => setState(data.value)}>
                  <option value="">{t('admin:ledger.all')}</option>
                  {SENT_STATES.map((one) => (
                    <option key={one} value={one}>
                      {t(`admin:ledger.state.${one}`)}
                    </option>
                  ))}
                </Select>
              </Field>
              {shown.length === 0 && <NothingYet>{t('admin:searchNothing')}</NothingYet>}
              <ItemList label={t('admin:ledger.title')}>
                {shown.slice(0, most).map((nudge) => (
                  <Item
                    key={nudge.key}
                    title={
                      <>
                        <span>
                          {formatDay(host.locale, nudge.localDate)}
                          {nudge.sentAt && `, ${formatTime(host.locale, new Date(nudge.sentAt))}`}
                        </span>
                        <Badge appearance="tint" color={COLOURS[nudge.state]}>
                          {t(`admin:ledger.state.${nudge.state}`)}
                        </Badge>
                      </>
                    }
                    notes={[
                      addressText(t, nudge, conversations, loaded.people),
                      nudge.rowIds.length > 0 && nudge.rowIds.join(', '),
                      nudge.detail,
                    ]}
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
            </>
          );
        }}
      </LoadedPart>
    </Section>
  );
}
