import * as React from 'react';
import { FiguresReading } from '../../documents/figures/readFigures';
import { municipalityName } from '../shared/rowName';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';

/** So much of a file is shown before it is imported. */
const ROWS_SHOWN = 5;

/** The first figures that were read, to see at a glance whether the columns are right. */
export function FigurePreview({ reading: { figures } }: { reading: FiguresReading }): React.ReactElement {
  const { t, host, loaded } = useTab();
  const step = useStepStyles();
  return (
    <div
      className={step.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('round:figures.preview', { count: figures.length })}
    >
      <table className={step.table}>
        <caption style={{ textAlign: 'left' }}>
          {t('round:figures.preview', { count: figures.length })}
        </caption>
        <thead>
          <tr>
            {(['indicator', 'municipality', 'period', 'value', 'source', 'isPublic'] as const).map(
              (field) => (
                <th key={field} scope="col" className={step.th}>
                  {t(`documents:figures.field.${field}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, ROWS_SHOWN).map((figure, at) => (
            <tr key={at}>
              <td className={step.td}>{figure.indicator}</td>
              <td className={step.td}>
                {figure.municipality === undefined
                  ? t('round:figures.region')
                  : municipalityName(loaded.plan, figure.municipality)}
              </td>
              <td className={step.td}>{figure.period}</td>
              <td className={step.td}>
                {figure.value === undefined
                  ? t('round:figures.small')
                  : figure.value.toLocaleString(host.locale === 'nl' ? 'nl-NL' : 'en-GB')}
              </td>
              <td className={step.td}>{figure.source}</td>
              <td className={step.td}>
                {t(figure.isPublic ? 'round:figures.public' : 'round:figures.notPublic')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {figures.length > ROWS_SHOWN && (
        <p className={step.quiet}>{t('round:figures.previewMore', { count: figures.length - ROWS_SHOWN })}</p>
      )}
    </div>
  );
}
