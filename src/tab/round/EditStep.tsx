import * as React from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { mayEditPart } from '../../plan/round/roundRights';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { PartEditor } from './PartEditor';
import { askedPriorities } from './roundSteps';
import { OpenRound } from './useRound';

/** The summary and the newsletter text of each priority that somebody edits. */
export function EditStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t, loaded, me } = useTab();
  const step = useStepStyles();
  const { round } = open;
  const own = askedPriorities(round, loaded.plan.priorities).filter(({ number }) => mayEditPart(me, number));
  const locked = round.state === 'frozen' ? 'frozen' : 'locked';
  return (
    <div className={step.stack}>
      <Section title={t('round:edit.title')} note={t('round:edit.note')}>
        {(round.state !== 'editing' || own.length === 0) && (
          <div className={step.body}>
            {round.state !== 'editing' && (
              <MessageBar layout="multiline">
                <MessageBarBody>{t(`round:edit.${locked}`)}</MessageBarBody>
              </MessageBar>
            )}
            {own.length === 0 && <p className={step.text}>{t('round:edit.nobody')}</p>}
          </div>
        )}
      </Section>
      {own.map((priority) => (
        <PartEditor key={priority.code} open={open} priority={priority} />
      ))}
    </div>
  );
}
