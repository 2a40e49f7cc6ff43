import * as React from 'react';
import { Badge, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowSyncCircleRegular } from '@fluentui/react-icons';
import { Round } from '../../plan/round';
import { mayManageRounds } from '../../plan/round/roundRights';
import { LoadedPart } from '../admin/shared/LoadedPart';
import { PageState } from '../shared/PageState';
import { useTab } from '../shared/TabContext';
import { AgreeStep } from './AgreeStep';
import { CollectStep } from './CollectStep';
import { EditStep } from './EditStep';
import { FiguresStep } from './FiguresStep';
import { FreezeStep } from './FreezeStep';
import { OpenStep } from './OpenStep';
import { PlanStep } from './PlanStep';
import { ReportStep } from './ReportStep';
import { RoundForm } from './RoundForm';
import { currentRound, firstStep, placeOf, RoundWork, sectionOf, stepsDone } from './roundSteps';
import { Stepper } from './Stepper';
import { OpenRound, useOpenRound, useRoundWork } from './useRound';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  choice: { flex: '0 1 420px', minWidth: 0 },
  badge: { marginBottom: tokens.spacingVerticalSNudge },
  new: { marginLeft: 'auto' },
});

const STEPS = {
  openen: OpenStep,
  verzamelen: CollectStep,
  bewerken: EditStep,
  cijfers: FiguresStep,
  akkoord: AgreeStep,
  vastleggen: FreezeStep,
  rapport: ReportStep,
  plan: PlanStep,
} as const;

const COLOURS = { planned: 'informative', open: 'brand', editing: 'severe', frozen: 'success' } as const;

/** A round from opening to the updated plan, a step at a time. */
export function RoundPage(): React.ReactElement {
  const { t, loaded, me, target, navigate } = useTab();
  const styles = useStyles();
  const [making, setMaking] = React.useState(false);
  const rounds = loaded.rounds;
  const place = placeOf(target.section);
  const round = rounds.find(({ code }) => code === place.round) ?? currentRound(rounds);
  const add = mayManageRounds(me) && (
    <Button className={round ? styles.new : undefined} icon={<AddRegular />} onClick={() => setMaking(true)}>
      {t('round:new')}
    </Button>
  );
  const form = making && <RoundForm onClose={() => setMaking(false)} />;

  if (!round) {
    return (
      <PageState icon={ArrowSyncCircleRegular} title={t('round:none.title')} text={t('round:none.text')}>
        {add}
        {form}
      </PageState>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Field label={t('round:choose')} className={styles.choice}>
          <Select
            value={round.code}
            onChange={(_event, data) => navigate({ view: 'ronde', section: data.value })}
          >
            {[...rounds].reverse().map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Badge className={styles.badge} appearance="tint" color={COLOURS[round.state]} size="large">
          {t(`round:state.${round.state}`)}
        </Badge>
        {add}
      </div>
      {form}
      <RoundSteps key={round.code} round={round} />
    </div>
  );
}

/** The steps of a round, once its texts and figures are there. */
function RoundSteps({ round }: { round: Round }): React.ReactElement {
  const { t } = useTab();
  const work = useRoundWork(round);
  return (
    <LoadedPart part={work} name={round.title}>
      {(value) => <OpenRoundSteps round={round} work={value} reload={work.reload} label={t('round:steps')} />}
    </LoadedPart>
  );
}

interface OpenRoundStepsProps {
  readonly round: Round;
  readonly work: RoundWork;
  readonly reload: () => void;
  readonly label: string;
}

function OpenRoundSteps({ round, work, reload, label }: OpenRoundStepsProps): React.ReactElement {
  const { loaded, me, target, navigate } = useTab();
  const styles = useStyles();
  const open: OpenRound = useOpenRound(round, work, reload);
  const done = stepsDone(round, open.work, loaded.plan.priorities);
  const step = placeOf(target.section).step ?? firstStep(round, done, me);
  const Step = STEPS[step];
  return (
    <div className={styles.page}>
      <Stepper
        label={label}
        step={step}
        done={done}
        onChoose={(next) => navigate({ view: 'ronde', section: sectionOf(round.code, next) })}
      />
      <Step open={open} />
    </div>
  );
}
