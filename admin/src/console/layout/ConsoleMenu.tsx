import { Divider } from '@mui/material';
import { Menu, useCanAccessResources, useResourceDefinitions } from 'react-admin';
import { Fragment } from 'react';
import { menuGroups } from './menu-groups';

/** The resources that the reader may open, in their order, a line between groups. */
export function ConsoleMenu() {
  const definitions = useResourceDefinitions();
  const names = Object.keys(definitions).filter((name) => definitions[name]?.hasList);
  const { canAccess } = useCanAccessResources({ action: 'list', resources: names });
  return (
    <Menu>
      {menuGroups(names, (name) => canAccess?.[name] === true).map((group, index) => (
        <Fragment key={group[0]}>
          {index > 0 && <Divider component="li" sx={{ my: 0.75, mx: 2 }} />}
          {group.map((name) => (
            <Menu.ResourceItem key={name} name={name} />
          ))}
        </Fragment>
      ))}
    </Menu>
  );
}
