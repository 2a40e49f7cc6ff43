import * as React from 'react';
import { mayManageRounds } from '../../plan/round/roundRights';
import { countedRows } from '../../plan/rows';
import { isClosed } from '../../plan/status';
import { LinkButton } from '../shared/LinkButton';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { Comparison } from './Comparison';
import { useStepStyles } from './layout';
import { OpenRound } from './useRound';

/** What follows from a round: decisions about the plan, and how much of what was promised was done. */
export function PlanStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t, loaded, me } = useTab();
  const step = useStepStyles();
  const proposals = countedRows(loaded).filter(
    ({ state }) => state.proposedEnd !== undefined && !isClosed(state.status),
  ).length;
  return (
    <div className={step.stack}>
      <Section title={t('round:plan.title')}>
        <div className={step.body}>
          <p className={step.text}>{t('round:plan.text')}</p>
          <p className={step.text}>
            {proposals === 0 ? t('round:plan.noProposals') : t('round:plan.proposals', { count: proposals })}
          </p>
          {mayManageRounds(me) && (
            <div className={step.buttons}>
              <LinkButton to={{ view: 'beheer', section: 'acties' }} appearance="primary">
                {t('round:plan.go')}
              </LinkButton>
            </div>
          )}
        </div>
      </Section>
      <Comparison open={open} />
    </div>
  );
}
