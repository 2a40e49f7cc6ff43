import * as React from 'react';
import { ReportButton } from '../report/ReportButton';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { OpenRound } from './useRound';

/** The documents of a round. */
export function ReportStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t } = useTab();
  const step = useStepStyles();
  return (
    <Section title={t('round:report.title')}>
      <div className={step.body}>
        <p className={step.text}>
          {t(open.round.state === 'frozen' ? 'round:report.frozen' : 'round:report.notFrozen')}
        </p>
        <div className={step.buttons}>
          <ReportButton iconOnly={false} />
        </div>
      </div>
    </Section>
  );
}
