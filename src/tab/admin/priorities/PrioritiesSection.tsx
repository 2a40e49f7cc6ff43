import * as React from 'react';
import { Badge, Button } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import { holderOn } from '../../../plan/holders';
import { Priority } from '../../../plan/model';
import { duoOf } from '../../../plan/people';
import { priorityCode } from '../../../plan/ref';
import { formatList } from '../../shared/format';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Item, ItemList } from '../shared/ItemList';
import { PriorityDialog } from './PriorityDialog';

function newPriority(number: number, title: string): Priority {
  return {
    number,
    code: priorityCode(number),
    title,
    goals: [],
    portfolioHolder: '',
    subThemes: [],
    partners: '',
    confidential: false,
  };
}

/** The priorities of the plan, with who answers for them. */
export function PrioritiesSection(): React.ReactElement {
  const { t, host, loaded, today } = useTab();
  const [editing, setEditing] = React.useState<Priority>();
  const { priorities } = loaded.plan;
  const highest = Math.max(0, ...priorities.map(({ number }) => number));
  const hasGeneral = priorities.some(({ number }) => number === 0);
  return (
    <>
      <Section
        title={t('admin:priorities.title')}
        note={`${t('admin:priorities.note')} ${t('admin:priorities.generalNote')}`}
        action={
          <>
            {!hasGeneral && (
              <Button
                icon={<AddRegular />}
                onClick={() => setEditing(newPriority(0, t('admin:priorities.general')))}
              >
                {t('admin:priorities.addGeneral')}
              </Button>
            )}
            <Button icon={<AddRegular />} onClick={() => setEditing(newPriority(highest + 1, ''))}>
              {t('admin:priorities.add')}
            </Button>
          </>
        }
      >
        <ItemList label={t('admin:priorities.title')}>
          {priorities.map((priority) => {
            const holder = holderOn(priority, today);
            const duo = duoOf(loaded.people, priority.number).map(({ name }) => name);
            return (
              <Item
                key={priority.code}
                title={
                  <>
                    <span>
                      {priority.number}. {priority.title}
                    </span>
                    {priority.confidential && (
                      <Badge appearance="outline" color="informative">
                        {t('admin:priorities.confidential')}
                      </Badge>
                    )}
                    {priority.monitored && (
                      <Badge appearance="outline" color="informative">
                        {t('admin:priorities.monitored')}
                      </Badge>
                    )}
                  </>
                }
                notes={[
                  holder ? t('admin:priorities.holder', { name: holder }) : t('admin:priorities.noHolder'),
                  duo.length > 0
                    ? t('admin:priorities.duo', { names: formatList(host.locale, duo) })
                    : t('admin:priorities.noDuo'),
                  priority.subThemes
                    .map(({ name, portfolioHolder }) => `${name} (${portfolioHolder})`)
                    .join(' · '),
                ]}
                actions={
                  <Button
                    icon={<EditRegular />}
                    aria-label={t('admin:changeOf', { name: priority.title })}
                    onClick={() => setEditing(priority)}
                  >
                    {t('admin:change')}
                  </Button>
                }
              />
            );
          })}
        </ItemList>
      </Section>
      {editing && <PriorityDialog priority={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
