import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { figureTable } from '../../plan/figures';
import { mayManageRounds } from '../../plan/round/roundRights';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { FigureImport } from './FigureImport';
import { FigureTable } from './FigureTable';
import { useStepStyles } from './layout';
import { OpenRound } from './useRound';

/** The figures of police and prosecution, and their import. */
export function FiguresStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t, me } = useTab();
  const step = useStepStyles();
  const [importing, setImporting] = React.useState(false);
  const may = mayManageRounds(me);
  const rows = React.useMemo(() => figureTable(open.work.figures), [open.work.figures]);
  return (
    <Section
      title={t('round:figures.title')}
      note={t('round:figures.note')}
      action={
        may && (
          <Button icon={<ArrowUploadRegular />} onClick={() => setImporting(true)}>
            {t('round:figures.import')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <div className={step.body}>
          <p className={step.text}>{t(may ? 'round:figures.none' : 'round:figures.noneRead')}</p>
        </div>
      ) : (
        <FigureTable rows={rows} />
      )}
      {importing && <FigureImport onDone={open.reload} onClose={() => setImporting(false)} />}
    </Section>
  );
}
