import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ANSWERS, Status } from '../../plan/status';
import { MarkIcon, markKey, useMarkColours } from '../shared/statusLook';
import { useTab } from '../shared/TabContext';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  choice: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  icon: { fontSize: '20px', flexShrink: 0 },
});

interface StatusChoiceProps {
  readonly status: Status | undefined;
  readonly onChoose: (status: Status) => void;
}

/** The statuses as large buttons, one of which is chosen. */
export function StatusChoice({ status, onChoose }: StatusChoiceProps): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const colours = useMarkColours();
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{t('tab:answer.status')}</legend>
      <div className={styles.choices}>
        {ANSWERS.map((answer) => (
          <label key={answer} className={mergeClasses(styles.choice, answer === status && styles.chosen)}>
            <input
              type="radio"
              name="uvp-status"
              className={styles.input}
              checked={answer === status}
              onChange={() => onChoose(answer)}
            />
            <MarkIcon mark={answer} className={mergeClasses(styles.icon, colours[answer])} />
            {t(markKey(answer))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
