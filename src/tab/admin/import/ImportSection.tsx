import * as React from 'react';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons';
import type { PlanDifference } from '../../../documents/planDiff';
import type { PlanReading } from '../../../documents/buildPlan';
import { Problem } from '../../../plan/problem';
import { formatDay } from '../../shared/format';
import { ProblemBar } from '../../shared/ProblemBar';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { toProblem } from '../../shared/toProblem';
import { withdrawnRefs } from '../actions/withdrawn';
import { Differences } from './Differences';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  // Hidden from the eye; the button in front of it opens it.
  file: { position: 'absolute', width: '1px', height: '1px', opacity: 0, overflow: 'hidden' },
  line: { margin: 0 },
  warnings: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Read {
  readonly name: string;
  readonly reading: PlanReading;
  readonly differences: ReadonlyArray<PlanDifference>;
}

/** Reads a document of the plan and shows what differs; nothing is changed before somebody chooses it. */
export function ImportSection(): React.ReactElement {
  const { t, host, loaded } = useTab();
  const styles = useStyles();
  const input = React.useRef<HTMLInputElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const [reading, setReading] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const [read, setRead] = React.useState<Read>();
  const { plan } = loaded;

  const open = async (file: File): Promise<void> => {
    setReading(true);
    setProblem(undefined);
    setRead(undefined);
    try {
      const [{ readPlan }, { planDiff }] = await Promise.all([
        import(/* webpackChunkName: 'documents' */ '../../../documents/readPlan'),
        import(/* webpackChunkName: 'documents' */ '../../../documents/planDiff'),
      ]);
      const result = await readPlan({ name: file.name, data: new Uint8Array(await file.arrayBuffer()) });
      const withdrawn = withdrawnRefs(loaded);
      const differences = planDiff(plan, result.plan, (ref) => withdrawn.has(ref));
      setRead({ name: file.name, reading: result, differences });
    } catch (error) {
      setProblem(toProblem(error));
    } finally {
      setReading(false);
    }
  };

  const period = read?.reading.plan.period;
  const otherPeriod = period && (period.start !== plan.period.start || period.end !== plan.period.end);
  return (
    <>
      <Section title={t('admin:import.title')} note={t('admin:import.note')}>
        <div className={styles.body}>
          <input
            ref={input}
            type="file"
            accept=".docx,.txt"
            className={styles.file}
            tabIndex={-1}
            aria-label={t('admin:import.choose')}
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen again after it was changed.
              event.target.value = '';
              if (file) void open(file);
            }}
          />
          <Button
            ref={button}
            appearance={read ? 'secondary' : 'primary'}
            icon={<DocumentArrowUpRegular />}
            disabledFocusable={reading}
            onClick={() => input.current?.click()}
          >
            {t('admin:import.choose')}
          </Button>
          {reading && <Spinner size="small" label={t('admin:import.reading')} />}
          {problem && <ProblemBar t={t} problem={problem} />}
          {read && (
            <p className={styles.line} role="status">
              {t('admin:import.file', { name: read.name, count: read.reading.plan.actions.length })}
            </p>
          )}
          {otherPeriod && (
            <p className={styles.line}>
              {t('admin:import.otherPeriod', {
                start: formatDay(host.locale, period.start),
                end: formatDay(host.locale, period.end),
              })}
            </p>
          )}
          {read && read.reading.warnings.length > 0 && (
            <details>
              <summary>{t('admin:import.warnings', { count: read.reading.warnings.length })}</summary>
              <ul className={styles.warnings}>
                {read.reading.warnings.map(({ code, at, message }, index) => (
                  <li key={`${code} ${at} ${index}`}>{message}</li>
                ))}
              </ul>
            </details>
          )}
          {read && read.differences.length === 0 && <p className={styles.line}>{t('admin:import.same')}</p>}
        </div>
      </Section>
      {read && read.differences.length > 0 && (
        <Differences
          key={read.name}
          differences={read.differences}
          onDone={() => {
            setRead(undefined);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
