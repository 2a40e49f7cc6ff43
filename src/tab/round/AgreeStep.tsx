import * as React from 'react';
import { Priority } from '../../plan/model';
import { partOf } from '../../plan/round/roundPart';
import { agreesAs } from '../../plan/round/roundRights';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { AgreePart } from './AgreePart';
import { useStepStyles } from './layout';
import { askedPriorities } from './roundSteps';
import { OpenRound } from './useRound';

/** The summaries to agree with; everybody with a part in the round reads them, who may agrees. */
export function AgreeStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t, loaded, me, today } = useTab();
  const step = useStepStyles();
  const asked = askedPriorities(open.round, loaded.plan.priorities);
  // What somebody agrees with himself comes first; on a phone the others are far below.
  const isOwn = (priority: Priority): boolean => agreesAs(me, priority, today) === 'holder';
  const ordered = [...asked.filter(isOwn), ...asked.filter((priority) => !isOwn(priority))];
  const agreed = asked.filter(
    ({ number }) => partOf(open.work.parts, open.round.code, number).state === 'agreed',
  ).length;
  return (
    <div className={step.stack}>
      <Section
        title={t('round:agree.title')}
        note={`${t('round:agree.count', { agreed, total: asked.length })}. ${t('round:agree.note')}`}
      >
        {null}
      </Section>
      {ordered.map((priority) => (
        <AgreePart key={priority.code} open={open} priority={priority} />
      ))}
    </div>
  );
}
