import * as React from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import { useTab } from '../shared/TabContext';
import { toProblem } from '../shared/toProblem';

const TEMPLATE = 'evaluatierapport.docx';

type Step = 'idle' | 'reading' | 'writing';

/** Makes the evaluation report and gives it as a download. The part that writes Word is loaded only here. */
export function ReportButton({ iconOnly }: { iconOnly: boolean }): React.ReactElement {
  const { t, host, today, notify } = useTab();
  const [step, setStep] = React.useState<Step>('idle');

  const make = async (): Promise<void> => {
    if (step !== 'idle') return;
    setStep('reading');
    try {
      const { makeReport } = await import(/* webpackChunkName: 'report' */ '../../reports/makeReport');
      // What is on the screen may be a minute old; a document that is sent should not be.
      const [template, loaded] = await Promise.all([host.loadTemplate(TEMPLATE), host.store.load()]);
      setStep('writing');
      const file = await makeReport('evaluation', loaded, {
        today,
        locale: host.locale,
        template: async () => template,
      });
      host.download(file);
      notify('success', t('tab:report.done', { name: file.name }));
    } catch (error) {
      const problem = toProblem(error);
      notify('error', `${t('tab:report.failed')} ${t(`problem:${problem.code}`, problem.params)}`);
    } finally {
      setStep('idle');
    }
  };

  const label = step === 'idle' ? t('tab:report.make') : t(`tab:report.${step}`);
  return (
    <Button
      icon={step === 'idle' ? <DocumentArrowDownRegular /> : <Spinner size="tiny" />}
      disabledFocusable={step !== 'idle'}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      onClick={() => void make()}
    >
      {iconOnly ? undefined : label}
    </Button>
  );
}
