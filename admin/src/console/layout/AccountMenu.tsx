import KeyboardIcon from '@mui/icons-material/Keyboard';
import LogoutIcon from '@mui/icons-material/Logout';
import PersonIcon from '@mui/icons-material/Person';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useLogout, UserMenu, useTranslate, useUserMenu } from 'react-admin';
import { openKeyboardHelp } from './keyboard-help-event';

function AccountMenuItems() {
  const translate = useTranslate();
  const logout = useLogout();
  const menu = useUserMenu();
  const showShortcuts = () => {
    menu?.onClose();
    openKeyboardHelp();
  };
  return (
    <>
      <MenuItem component="a" href="/espace">
        <ListItemIcon>
          <PersonIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('console.personalSpace')}</ListItemText>
      </MenuItem>
      <MenuItem onClick={showShortcuts}>
        <ListItemIcon>
          <KeyboardIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('console.shortcuts.title')}</ListItemText>
      </MenuItem>
      <MenuItem onClick={() => void logout({ signOut: true })}>
        <ListItemIcon>
          <LogoutIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('console.signOut')}</ListItemText>
      </MenuItem>
    </>
  );
}

export function AccountMenu() {
  return (
    <UserMenu>
      <AccountMenuItems />
    </UserMenu>
  );
}
