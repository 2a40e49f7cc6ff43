import * as React from 'react';
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlanChangeEntry } from '../../../plan/planChange';
import { rowId } from '../../../plan/ref';
import { formatDay, formatMoment } from '../../shared/format';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Item, ItemList, NothingYet } from '../shared/ItemList';
import { LoadedPart } from '../shared/LoadedPart';
import { useLoaded } from '../shared/useLoaded';

const useStyles = makeStyles({ more: { padding: tokens.spacingHorizontalL } });

const AT_A_TIME = 15;

/** What was changed of the plan, newest first, with reason, decision and who. */
export function ChangeLog(): React.ReactElement {
  const { t, host } = useTab();
  const styles = useStyles();
  const [most, setMost] = React.useState(AT_A_TIME);
  const part = useLoaded(() => host.store.planChanges());
  const what = (change: PlanChangeEntry): string | undefined => {
    const { kind, before, after, proposedEnd } = change;
    if (kind === 'reschedule' || kind === 'accept') return `${before?.when ?? ''} → ${after?.when ?? ''}`;
    if (kind === 'refuse' && proposedEnd) return formatDay(host.locale, proposedEnd);
    if (kind === 'move') return `${before?.ref ?? ''} → ${after?.ref ?? ''}`;
    if (kind === 'condition' && after?.condition) {
      return t(`admin:changeForm.conditionState.${after.condition.state}`);
    }
    return undefined;
  };
  return (
    <Section title={t('admin:actions.changes')}>
      <LoadedPart part={part} name={t('admin:actions.changes')}>
        {(changes) =>
          changes.length === 0 ? (
            <NothingYet>{t('admin:actions.changesEmpty')}</NothingYet>
          ) : (
            <>
              <ItemList label={t('admin:actions.changes')}>
                {changes.slice(0, most).map((change) => (
                  <Item
                    key={change.id}
                    title={
                      <>
                        <span>
                          {rowId(change.row)} {t(`admin:kind.${change.kind}`)}
                        </span>
                        {change.decision && (
                          <Badge appearance="outline" color="informative">
                            {t('admin:actions.decisionLine', { code: change.decision })}
                          </Badge>
                        )}
                        {change.conflicting && (
                          <Badge appearance="outline" color="danger">
                            {t('admin:actions.conflicting')}
                          </Badge>
                        )}
                      </>
                    }
                    notes={[
                      what(change),
                      change.reason,
                      t('admin:actions.changeLine', {
                        by: change.by,
                        moment: formatMoment(host.locale, change.at),
                      }),
                    ]}
                  />
                ))}
              </ItemList>
              {changes.length > most && (
                <div className={styles.more}>
                  <Button onClick={() => setMost(most + AT_A_TIME)}>
                    {t('admin:more', { count: changes.length - most })}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </LoadedPart>
    </Section>
  );
}
