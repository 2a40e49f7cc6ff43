import * as React from 'react';
import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  SearchBox,
  Select,
  tokens,
} from '@fluentui/react-components';
import { FilterDismissRegular, FilterRegular } from '@fluentui/react-icons';
import { STATUSES } from '../../plan/status';
import { Attention, TabTarget } from '../../plan/tabLink';
import { Reach } from '../../plan/model';
import { useTab } from '../shared/TabContext';
import { countFilters } from './filterActions';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 100%), 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  narrowBar: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  field: { minWidth: 0 },
  search: { gridColumn: 'span 2' },
  narrowSearch: { gridColumn: 'auto', minWidth: 0 },
  box: { maxWidth: 'none', minWidth: 0, '& input': { minWidth: 0 } },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: ReadonlyArray<Choice>;
  readonly onChoose: (value: string | undefined) => void;
}

function Filter({ label, value, choices, onChoose }: FilterProps): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="medium"
        className={styles.select}
        value={value ?? ''}
        onChange={(_event, data) => onChoose(data.value === '' ? undefined : data.value)}
      >
        <option value="">{t('tab:filter.all')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The filters of the list; each stands in the address, so that a view can be kept and shared. */
export function FilterBar({ narrow }: { narrow: boolean }): React.ReactElement {
  const { t, loaded, target, navigate } = useTab();
  const styles = useStyles();
  const { plan } = loaded;
  const [open, setOpen] = React.useState(false);
  const used = countFilters(target);
  const change = (changes: Partial<TabTarget>): void => navigate({ ...target, ...changes }, 'replace');
  return (
    <div
      className={mergeClasses(styles.bar, narrow && !open && styles.narrowBar)}
      role="search"
      aria-label={t('tab:filter.label')}
    >
      <Field
        label={t('tab:filter.search')}
        size="small"
        className={narrow ? styles.narrowSearch : styles.search}
      >
        <SearchBox
          size="medium"
          className={styles.box}
          value={target.search ?? ''}
          placeholder={t('tab:filter.searchHint')}
          onChange={(_event, data) => change({ search: data.value || undefined })}
        />
      </Field>
      {narrow && (
        <Button icon={<FilterRegular />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {used > 0 ? t('tab:filter.used', { count: used }) : t('tab:filter.show')}
        </Button>
      )}
      {(open || !narrow) && (
        <>
          <Filter
            label={t('tab:filter.priority')}
            value={target.priority?.toString()}
            choices={plan.priorities.map(({ number, title }) => ({
              value: String(number),
              text: `${number}. ${title}`,
            }))}
            onChoose={(value) => change({ priority: value === undefined ? undefined : Number(value) })}
          />
          <Filter
            label={t('tab:filter.municipality')}
            value={target.municipality}
            choices={plan.municipalities.map(({ code, name }) => ({ value: code, text: name }))}
            onChoose={(municipality) => change({ municipality })}
          />
          <Filter
            label={t('tab:filter.status')}
            value={target.status}
            choices={STATUSES.map((status) => ({ value: status, text: t(`plan:status.${status}`) }))}
            onChoose={(status) => change({ status })}
          />
          <Filter
            label={t('tab:filter.reach')}
            value={target.reach}
            choices={(['region', 'municipality'] as const).map((reach) => ({
              value: reach,
              text: t(`plan:reach.${reach}`),
            }))}
            onChoose={(reach) => change({ reach: reach as Reach | undefined })}
          />
          <Filter
            label={t('tab:filter.attention')}
            value={target.attention}
            choices={(['overdue', 'stale'] as const).map((attention) => ({
              value: attention,
              text: t(`plan:${attention}`),
            }))}
            onChoose={(attention) => change({ attention: attention as Attention | undefined })}
          />
        </>
      )}
      {(used > 0 || target.search) && (
        <Button
          appearance="subtle"
          icon={<FilterDismissRegular />}
          onClick={() => navigate({ view: 'acties' }, 'replace')}
        >
          {t('tab:filter.clear')}
        </Button>
      )}
    </div>
  );
}
