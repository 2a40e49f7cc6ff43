import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import { Decision } from '../../../plan/decision';
import { PlanChangeEntry } from '../../../plan/planChange';
import { rowId } from '../../../plan/ref';
import { formatDay } from '../../shared/format';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Item, ItemList, NothingYet } from '../shared/ItemList';
import { LoadedPart } from '../shared/LoadedPart';
import { useLoaded } from '../shared/useLoaded';
import { DecisionDialog } from './DecisionDialog';

interface Log {
  readonly decisions: ReadonlyArray<Decision>;
  readonly changes: ReadonlyArray<PlanChangeEntry>;
}

/** The decisions of the gezagsdriehoek as a log, each with the changes of the plan that rest on it. */
export function DecisionsSection(): React.ReactElement {
  const { t, host } = useTab();
  const [editing, setEditing] = React.useState<Decision | 'new'>();
  const part = useLoaded<Log>(async () => {
    const [decisions, changes] = await Promise.all([host.store.decisions(), host.store.planChanges()]);
    return { decisions, changes };
  });
  const changedBy = (code: string): string => {
    const changes = (part.value?.changes ?? []).filter((one) => one.decision === code && !one.conflicting);
    const words = changes.map(({ row, kind }) => `${rowId(row)} ${t(`admin:kind.${kind}`)}`).reverse();
    return words.length === 0
      ? t('admin:decisions.noChange')
      : t('admin:decisions.changed', { changes: [...new Set(words)].join(', ') });
  };
  return (
    <>
      <Section
        title={t('admin:decisions.title')}
        note={t('admin:decisions.note')}
        action={
          <Button appearance="primary" icon={<AddRegular />} onClick={() => setEditing('new')}>
            {t('admin:decisions.add')}
          </Button>
        }
      >
        <LoadedPart part={part} name={t('admin:section.besluiten')}>
          {({ decisions }) =>
            decisions.length === 0 ? (
              <NothingYet>{t('admin:decisions.empty')}</NothingYet>
            ) : (
              <ItemList label={t('admin:decisions.title')}>
                {decisions.map((decision) => (
                  <Item
                    key={decision.code}
                    title={`${decision.code} ${decision.title}`}
                    notes={[
                      formatDay(host.locale, decision.decidedOn),
                      decision.text,
                      decision.refs.length > 0 &&
                        t('admin:decisions.about', { refs: decision.refs.join(', ') }),
                      changedBy(decision.code),
                    ]}
                    actions={
                      <Button
                        icon={<EditRegular />}
                        aria-label={t('admin:changeOf', { name: decision.code })}
                        onClick={() => setEditing(decision)}
                      >
                        {t('admin:change')}
                      </Button>
                    }
                  />
                ))}
              </ItemList>
            )
          }
        </LoadedPart>
      </Section>
      {editing && (
        <DecisionDialog
          decision={editing === 'new' ? undefined : editing}
          taken={(part.value?.decisions ?? []).map(({ code }) => code)}
          onClose={() => setEditing(undefined)}
          onSaved={part.reload}
        />
      )}
    </>
  );
}
