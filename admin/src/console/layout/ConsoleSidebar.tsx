import { useMediaQuery, type Theme } from '@mui/material';
import { Sidebar, useTranslate, type SidebarProps } from 'react-admin';

/** On a phone the menu is a dialog over the page, which must have a name. */
export function ConsoleSidebar(props: SidebarProps) {
  const translate = useTranslate();
  const isDialog = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const paper = isDialog ? { 'aria-label': translate('console.menu') } : {};
  return <Sidebar {...props} slotProps={{ paper }} />;
}
