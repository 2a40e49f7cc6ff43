import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import * as React from 'react';
import { PersonGroup } from '../../pageApi/pageTypes';
import { ask } from '../api';
import { useSession } from '../session';
import { texts } from '../texts';
import { PersonAvatar } from './PersonAvatar';

const GROUPS: ReadonlyArray<PersonGroup> = ['coordinator', 'duo', 'contact', 'holder', 'outsider'];

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  name: { whiteSpace: 'nowrap', '@media (max-width: 639px)': { display: 'none' } },
  popover: {
    maxHeight: 'calc(100vh - 60px)',
    overflowY: 'auto',
    maxWidth: '360px',
    '& [role=menuitemradio]': {
      columnGap: tokens.spacingHorizontalS,
      paddingTop: '1px',
      paddingBottom: '1px',
      minHeight: '38px',
    },
  },
  title: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
});

/** Chooses as whom one looks at the sandbox. */
export function PersonSwitcher({ onPerson }: { onPerson: () => void }): React.ReactElement {
  const styles = useStyles();
  const { me, people } = useSession();
  const become = async (person: string) => {
    await ask('/page-api/session', 'PUT', { person });
    onPerson();
  };
  return (
    <Menu
      checkedValues={{ person: [me.key] }}
      onCheckedValueChange={(_event, { checkedItems }) => void become(checkedItems[0])}
      positioning="below-end"
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<PersonAvatar person={me} size={28} />}
          aria-label={texts.person.button(me.name)}
        >
          <span className={styles.name}>{me.name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <Text className={styles.title} weight="semibold" id="person-switcher-title">
          {texts.person.title}
        </Text>
        <MenuList aria-labelledby="person-switcher-title">
          {GROUPS.map((group) => (
            <MenuGroup key={group}>
              <MenuGroupHeader>{texts.person.groups[group]}</MenuGroupHeader>
              {people
                .filter((person) => person.group === group)
                .map((person) => (
                  <MenuItemRadio
                    key={person.key}
                    name="person"
                    value={person.key}
                    persistOnClick={false}
                    icon={<PersonAvatar person={person} size={24} />}
                    subText={person.description}
                  >
                    {person.name}
                  </MenuItemRadio>
                ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
