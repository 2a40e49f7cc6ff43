import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { Person } from '../../../plan/people';
import { formatDay } from '../../shared/format';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { LEDGER_DAYS, useLedger } from '../ledger/useLedger';
import { PersonDialog } from '../people/PersonDialog';
import { Item, ItemList, NothingYet } from '../shared/ItemList';
import { LoadedPart } from '../shared/LoadedPart';
import { Reason, undelivered } from './undelivered';

/** Who was not reached as was meant, why, and where to mend it. */
export function UndeliveredSection(): React.ReactElement {
  const { t, host, loaded } = useTab();
  const [editing, setEditing] = React.useState<Person>();
  const part = useLedger();
  const words = (reason: Reason): string => {
    if (!('day' in reason)) return t(`admin:undelivered.${reason.kind}`);
    const sentence = t(`admin:undelivered.${reason.kind}`, { day: formatDay(host.locale, reason.day) });
    return reason.detail ? `${sentence}: ${reason.detail}` : sentence;
  };
  return (
    <>
      <Section title={t('admin:undelivered.title')} note={t('admin:undelivered.note', { days: LEDGER_DAYS })}>
        <LoadedPart part={part} name={t('admin:undelivered.title')}>
          {(ledger) => {
            const missed = undelivered(loaded.people, ledger);
            return missed.length === 0 ? (
              <NothingYet>{t('admin:undelivered.empty')}</NothingYet>
            ) : (
              <ItemList label={t('admin:undelivered.title')}>
                {missed.map(({ key, person, priority, reasons }) => (
                  <Item
                    key={key}
                    title={
                      person?.name ??
                      (priority === undefined
                        ? t('admin:ledger.other')
                        : t('admin:preview.toDuo', { number: priority }))
                    }
                    notes={reasons.map(words)}
                    actions={
                      person && (
                        <Button
                          icon={<EditRegular />}
                          aria-label={t('admin:undelivered.open', { name: person.name })}
                          onClick={() => setEditing(person)}
                        >
                          {t('admin:change')}
                        </Button>
                      )
                    }
                  />
                ))}
              </ItemList>
            );
          }}
        </LoadedPart>
      </Section>
      {editing && <PersonDialog person={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
