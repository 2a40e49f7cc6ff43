import {
  Button,
  Divider,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular, PeopleTeam20Regular, PersonAdd20Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { PageConversation } from '../../pageApi/pageTypes';
import { ask, conversationPath } from '../api';
import { usePerson, useSession } from '../session';
import { AppIcon } from '../shell/AppIcon';
import { PersonAvatar } from '../shell/PersonAvatar';
import { texts } from '../texts';

const useStyles = makeStyles({
  count: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  surface: { width: '300px', maxHeight: '70vh', overflowY: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { flexGrow: 1, minWidth: 0 },
  divider: { margin: `${tokens.spacingVerticalS} 0` },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Who takes part, and whether the app does; both can be changed as in Teams. */
export function Participants({ conversation }: { conversation: PageConversation }): React.ReactElement {
  const styles = useStyles();
  const { members, kind } = conversation;
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.count}
          appearance="subtle"
          icon={<PeopleTeam20Regular />}
          aria-label={texts.chat.showDetails}
        >
          {members.length}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={texts.chat.showDetails}>
        {kind === 'groupChat' && <PeopleOf conversation={conversation} />}
        <AppOf conversation={conversation} />
      </PopoverSurface>
    </Popover>
  );
}

function PeopleOf({ conversation }: { conversation: PageConversation }): React.ReactElement {
  const styles = useStyles();
  const { people, me } = useSession();
  const person = usePerson();
  const { members, id } = conversation;
  const others = people.filter(({ key }) => !members.some(({ personKey }) => personKey === key));
  return (
    <>
      <Text weight="semibold">{texts.chat.participants(members.length)}</Text>
      <ul className={styles.list}>
        {members.map(({ personKey, standing }) => {
          const member = person(personKey);
          const { name } = member;
          return (
            <li key={personKey} className={styles.person}>
              <PersonAvatar person={member} size={24} />
              <Text className={styles.name}>
                {name}
                {standing !== 'member' && ` (${texts.chat[standing]})`}
              </Text>
              {personKey !== me.key && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={texts.chat.removePerson(name)}
                  onClick={() => void ask(conversationPath(id, `/members/${personKey}`), 'DELETE')}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" icon={<PersonAdd20Regular />}>
            {texts.chat.addPerson}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {others.map(({ key, name }) => (
              <MenuItem
                key={key}
                onClick={() => void ask(conversationPath(id, '/members'), 'POST', { person: key })}
              >
                {name}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Divider className={styles.divider} />
    </>
  );
}

function AppOf({ conversation }: { conversation: PageConversation }): React.ReactElement {
  const styles = useStyles();
  const { appName, me } = useSession();
  const { id, hasApp, blocked, kind, members } = conversation;
  const standing = members.find(({ personKey }) => personKey === me.key)?.standing;
  return (
    <>
      <Text weight="semibold">{texts.chat.app}</Text>
      <div className={styles.person}>
        <AppIcon size={28} />
        <Text className={styles.name}>
          {hasApp ? texts.chat.appPresent(appName) : texts.chat.appAbsent(appName)}
        </Text>
      </div>
      {standing === 'member' ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => void ask(conversationPath(id, '/app'), 'PUT', { installed: !hasApp })}
          >
            {hasApp ? texts.chat.removeApp(appName) : texts.chat.addApp(appName)}
          </Button>
          {kind === 'personal' && (
            <Button
              size="small"
              onClick={() => void ask(conversationPath(id, '/blocked'), 'PUT', { blocked: !blocked })}
            >
              {blocked ? texts.chat.unblock(appName) : texts.chat.block(appName)}
            </Button>
          )}
        </div>
      ) : (
        <Text size={200}>{texts.chat.guestsCannot}</Text>
      )}
    </>
  );
}
