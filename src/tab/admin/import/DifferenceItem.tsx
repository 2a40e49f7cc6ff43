import * as React from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanDifference } from '../../../documents/planDiff';
import { Translate } from '../../../i18n/translate';
import { actionText } from '../../shared/actionText';
import { useTab } from '../../shared/TabContext';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  detail: { margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`, overflowWrap: 'anywhere' },
  field: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  removed: { textDecorationLine: 'line-through', backgroundColor: 'transparent' },
  added: {
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

/** What a difference is about, in a line. */
export function titleOf(t: Translate, difference: PlanDifference): string {
  switch (difference.kind) {
    case 'added':
      return `${t('admin:import.added')}: ${actionText(difference.draft)}`;
    case 'removed':
      return `${difference.action.ref} ${t('admin:import.removed')}: ${actionText(difference.action)}`;
    case 'changed':
      return `${difference.action.ref} ${t('admin:import.changed')}`;
    case 'moved':
      return `${difference.action.ref} ${t('admin:import.moved', { priority: difference.draft.priority })}: ${actionText(difference.draft)}`;
    default: {
      const { draft, priority } = difference;
      const names = { number: draft.number, title: draft.title };
      return priority ? t('admin:import.priority', names) : t('admin:import.newPriority', names);
    }
  }
}

interface DifferenceItemProps {
  readonly difference: PlanDifference;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One difference with what it reads now and in the document, to be taken over or not. */
export function DifferenceItem(props: DifferenceItemProps): React.ReactElement {
  const { difference, chosen, disabled, onChoose } = props;
  const { t } = useTab();
  const styles = useStyles();
  const fields = 'fields' in difference ? difference.fields : [];
  return (
    <li className={styles.item}>
      <Checkbox
        checked={chosen}
        disabled={disabled}
        label={titleOf(t, difference)}
        onChange={(_event, data) => onChoose(data.checked === true)}
      />
      <div className={styles.detail}>
        {difference.kind === 'added' && (
          <p className={styles.field}>
            {difference.draft.heading} · {difference.draft.when}
          </p>
        )}
        {difference.kind === 'removed' && <p className={styles.field}>{t('admin:import.removedNote')}</p>}
        {fields.map(({ field, now, then }) => (
          <p key={field} className={styles.field}>
            {t(`admin:import.field.${field}`)}, {t('admin:import.now')}:{' '}
            <del className={styles.removed}>{now || '–'}</del>
            <br />
            {t('admin:import.then')}: <ins className={styles.added}>{then || '–'}</ins>
          </p>
        ))}
      </div>
    </li>
  );
}
