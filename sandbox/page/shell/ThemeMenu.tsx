import {
  Button,
  Menu,
  MenuDivider,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { DarkTheme20Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { texts } from '../texts';
import { ThemeName } from '../theme';

/** Light, dark or high contrast; and the gallery that shows all cards in each. */
export function ThemeMenu(props: {
  theme: ThemeName;
  onTheme: (theme: ThemeName) => void;
}): React.ReactElement {
  return (
    <Menu
      checkedValues={{ theme: [props.theme] }}
      onCheckedValueChange={(_event, { checkedItems }) => props.onTheme(checkedItems[0] as ThemeName)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.theme.button} relationship="label">
          <Button appearance="subtle" icon={<DarkTheme20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="theme" value="default">
            {texts.theme.light}
          </MenuItemRadio>
          <MenuItemRadio name="theme" value="dark">
            {texts.theme.dark}
          </MenuItemRadio>
          <MenuItemRadio name="theme" value="contrast">
            {texts.theme.contrast}
          </MenuItemRadio>
          <MenuDivider />
          <MenuItemLink href="/gallery">{texts.gallery.link}</MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
