import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import * as React from 'react';
import { ask } from '../api';
import { amsterdamDay, amsterdamMoment } from '../dutchTime';
import { texts } from '../texts';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

/** Moves the clock to a chosen day and time. */
export function ClockDialog(props: { open: boolean; now: Date; onClose: () => void }): React.ReactElement {
  const styles = useStyles();
  const [day, setDay] = React.useState('');
  const [time, setTime] = React.useState('09:00');
  const [error, setError] = React.useState<string>();
  const chosenDay = day || amsterdamDay(new Date(props.now.getTime() + 24 * 3600 * 1000));
  const move = async (event: React.FormEvent) => {
    event.preventDefault();
    const to = amsterdamMoment(chosenDay, time);
    if (!(to > props.now)) {
      setError(texts.clock.notEarlier);
      return;
    }
    await ask('/admin/clock', 'POST', { set: to.toISOString() });
    setDay('');
    setError(undefined);
    props.onClose();
  };
  return (
    <Dialog open={props.open} onOpenChange={(_event, data) => !data.open && props.onClose()}>
      <DialogSurface>
        <form onSubmit={(event) => void move(event)}>
          <DialogBody>
            <DialogTitle>{texts.clock.toDateTitle}</DialogTitle>
            <DialogContent>
              <Text>{texts.clock.toDateHint}</Text>
              <div className={styles.fields}>
                <Field label={texts.clock.date} validationMessage={error}>
                  <Input
                    type="date"
                    value={chosenDay}
                    onChange={(_event, data) => setDay(data.value)}
                    required
                  />
                </Field>
                <Field label={texts.clock.time}>
                  <Input type="time" value={time} onChange={(_event, data) => setTime(data.value)} required />
                </Field>
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>{texts.cancel}</Button>
              <Button type="submit" appearance="primary">
                {texts.clock.set}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
