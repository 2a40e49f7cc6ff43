import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { ask } from '../api';
import { navigate } from '../route';
import { texts } from '../texts';

/** Puts the sandbox back to the beginning, after asking. */
export function ResetButton(): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<string>();
  const reset = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await ask('/admin/reset', 'POST');
      setOpen(false);
      navigate('chat');
    } catch (failure) {
      setError((failure as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Tooltip content={texts.reset.button} relationship="label">
        <Button appearance="subtle" icon={<ArrowReset20Regular />} onClick={() => setOpen(true)} />
      </Tooltip>
      <Dialog open={open} modalType="alert" onOpenChange={(_event, data) => !busy && setOpen(data.open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{texts.reset.title}</DialogTitle>
            <DialogContent>{error ?? texts.reset.text}</DialogContent>
            <DialogActions>
              <Button disabled={busy} onClick={() => setOpen(false)}>
                {texts.cancel}
              </Button>
              <Button
                appearance="primary"
                disabledFocusable={busy}
                icon={busy ? <Spinner size="tiny" /> : undefined}
                onClick={() => void reset()}
              >
                {busy ? texts.reset.busy : texts.reset.confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
