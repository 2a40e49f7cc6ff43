import * as React from 'react';
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FigureRow, ShownValue } from '../../plan/figures';
import { formatShortDay } from '../shared/format';
import { useTab } from '../shared/TabContext';
import { useNarrow } from '../shared/useNarrow';
import { useStepStyles } from './layout';

const useStyles = makeStyles({
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  definition: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  value: { margin: 0, textAlign: 'right' },
  wide: { minWidth: '220px' },
});

/** Narrower than this the numbers stand below each other. */
const TABLE_NEEDS_PX = 900;

/** Figures by indicator and period, with a column for each municipality. */
export function FigureTable({ rows }: { rows: ReadonlyArray<FigureRow> }): React.ReactElement {
  const { t, host, loaded } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  const box = React.useRef<HTMLDivElement>(null);
  const narrow = useNarrow(box, TABLE_NEEDS_PX);
  const numbers = React.useMemo(
    () => new Intl.NumberFormat(host.locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 }),
    [host.locale],
  );
  const shown = (value: ShownValue | undefined): React.ReactNode => {
    if (value === undefined) return <span aria-label={t('round:figures.missing')}>–</span>;
    return value.kind === 'small' ? t('round:figures.small') : numbers.format(value.value);
  };
  const about = (row: FigureRow): React.ReactElement => (
    <>
      <span className={styles.source}>
        {[
          row.period,
          row.source,
          row.referenceDate &&
            t('round:figures.referenceDate', { day: formatShortDay(host.locale, row.referenceDate) }),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
      </span>
      <Badge appearance="outline" size="small" color={row.isPublic ? 'success' : 'informative'}>
        {t(row.isPublic ? 'round:figures.public' : 'round:figures.notPublic')}
      </Badge>
      {row.definition && <p className={styles.definition}>{row.definition}</p>}
    </>
  );
  return (
    <div ref={box}>
      {narrow ? (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={`${row.indicator}|${row.period}`} className={styles.item}>
              <h3 className={styles.title}>{row.indicator}</h3>
              {about(row)}
              <dl className={styles.values}>
                <dt>{t('round:figures.region')}</dt>
                <dd className={styles.value}>{shown(row.region)}</dd>
                {loaded.plan.municipalities.map(({ code, name }) => (
                  <React.Fragment key={code}>
                    <dt>{name}</dt>
                    <dd className={styles.value}>{shown(row.municipalities[code])}</dd>
                  </React.Fragment>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <table className={step.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(step.th, styles.wide)}>
                {t('round:figures.indicator')}
              </th>
              <th scope="col" className={mergeClasses(step.th, step.number)}>
                {t('round:figures.region')}
              </th>
              {loaded.plan.municipalities.map(({ code, name }) => (
                <th key={code} scope="col" className={step.th} style={{ textAlign: 'right' }}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.indicator}|${row.period}`}>
                <th scope="row" className={step.td}>
                  <div>{row.indicator}</div>
                  {about(row)}
                </th>
                <td className={mergeClasses(step.td, step.number)}>{shown(row.region)}</td>
                {loaded.plan.municipalities.map(({ code }) => (
                  <td key={code} className={mergeClasses(step.td, step.number)}>
                    {shown(row.municipalities[code])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
