import * as React from 'react';
import { Checkbox, makeStyles, tokens, useId } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  boxes: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface CheckboxGroupProps<Value> {
  readonly label: string;
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly text: string }>;
  readonly chosen: ReadonlyArray<Value>;
  readonly onChange: (chosen: ReadonlyArray<Value>) => void;
}

/** Some of a few values. */
export function CheckboxGroup<Value extends string | number>(
  props: CheckboxGroupProps<Value>,
): React.ReactElement {
  const { label, choices, chosen, onChange } = props;
  const styles = useStyles();
  const id = useId('uvp-boxes');
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} className={styles.legend}>
        {label}
      </div>
      <div className={styles.boxes}>
        {choices.map(({ value, text }) => (
          <Checkbox
            key={value}
            label={text}
            checked={chosen.includes(value)}
            onChange={(_event, data) =>
              onChange(
                choices
                  .map((choice) => choice.value)
                  .filter((one) => (one === value ? data.checked === true : chosen.includes(one))),
              )
            }
          />
        ))}
      </div>
    </div>
  );
}
