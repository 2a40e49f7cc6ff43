import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { ChatAdd20Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { ask } from '../api';
import { navigate } from '../route';
import { useSession } from '../session';
import { texts } from '../texts';

const useStyles = makeStyles({
  people: { display: 'flex', flexDirection: 'column', maxHeight: '40vh', overflowY: 'auto' },
});

/** Starts a chat with the app, or a group chat. */
export function NewChat(): React.ReactElement {
  const { appName } = useSession();
  const [naming, setNaming] = React.useState(false);
  const openPersonal = async () => {
    const { id } = await ask<{ id: string }>('/page-api/conversations/personal', 'POST', {});
    navigate('chat', id);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={texts.chat.newChat} relationship="label">
            <Button appearance="subtle" icon={<ChatAdd20Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void openPersonal()}>{texts.chat.newPersonal(appName)}</MenuItem>
            <MenuItem onClick={() => setNaming(true)}>{texts.chat.newGroup}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog open={naming} onOpenChange={(_event, data) => setNaming(data.open)}>
        <DialogSurface>{naming && <GroupForm onDone={() => setNaming(false)} />}</DialogSurface>
      </Dialog>
    </>
  );
}

function GroupForm({ onDone }: { onDone: () => void }): React.ReactElement {
  const styles = useStyles();
  const { me, people } = useSession();
  const [name, setName] = React.useState('');
  const [chosen, setChosen] = React.useState<ReadonlyArray<string>>([]);
  const create = async (event: React.FormEvent) => {
    event.preventDefault();
    const { id } = await ask<{ id: string }>('/page-api/conversations', 'POST', { name, people: chosen });
    onDone();
    navigate('chat', id);
  };
  return (
    <form onSubmit={(event) => void create(event)}>
      <DialogBody>
        <DialogTitle>{texts.chat.newGroup}</DialogTitle>
        <DialogContent>
          <Field label={texts.chat.groupName}>
            <Input value={name} maxLength={80} required onChange={(_event, data) => setName(data.value)} />
          </Field>
          <Field label={texts.chat.groupPeople}>
            <div className={styles.people} role="group" aria-label={texts.chat.groupPeople}>
              {people
                .filter(({ key }) => key !== me.key)
                .map(({ key, name: label }) => (
                  <Checkbox
                    key={key}
                    label={label}
                    checked={chosen.includes(key)}
                    onChange={(_event, { checked }) =>
                      setChosen(checked ? [...chosen, key] : chosen.filter((other) => other !== key))
                    }
                  />
                ))}
            </div>
          </Field>
        </DialogContent>
        <DialogActions>
          <Button onClick={onDone}>{texts.cancel}</Button>
          <Button type="submit" appearance="primary" disabled={chosen.length === 0 || name.trim() === ''}>
            {texts.chat.create}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
