import * as React from 'react';
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useTab } from '../shared/TabContext';
import { useNarrow } from '../shared/useNarrow';
import { ROUND_STEPS, RoundStep } from './roundSteps';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  item: { flex: '1 1 0', minWidth: 0 },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** Narrower than this the steps are chosen from a list. */
const STEPS_NEED_PX = 720;

interface StepperProps {
  readonly label: string;
  readonly step: RoundStep;
  readonly done: ReadonlySet<RoundStep>;
  readonly onChoose: (step: RoundStep) => void;
}

/** The steps of a round: which are behind, and which one is shown. Each can be looked at at any time. */
export function Stepper({ label, step, done, onChoose }: StepperProps): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const nav = React.useRef<HTMLElement>(null);
  const narrow = useNarrow(nav, STEPS_NEED_PX);
  const name = (one: RoundStep, at: number): string =>
    `${at + 1}. ${t(`round:step.${one}`)}${done.has(one) ? ` (${t('round:stepDone')})` : ''}`;
  return (
    <nav ref={nav} aria-label={label}>
      {narrow ? (
        <Field label={label}>
          <Select value={step} onChange={(_event, data) => onChoose(data.value as RoundStep)}>
            {ROUND_STEPS.map((one, at) => (
              <option key={one} value={one}>
                {name(one, at)}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <ol className={styles.list}>
          {ROUND_STEPS.map((one, at) => (
            <li key={one} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.step, one === step && styles.chosen)}
                aria-current={one === step ? 'step' : undefined}
                aria-label={name(one, at)}
                onClick={() => onChoose(one)}
              >
                <span aria-hidden className={mergeClasses(styles.mark, done.has(one) && styles.done)}>
                  {done.has(one) ? <CheckmarkRegular /> : at + 1}
                </span>
                <span aria-hidden>{t(`round:step.${one}`)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
