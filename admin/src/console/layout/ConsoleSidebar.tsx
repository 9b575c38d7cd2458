import { Sidebar, useTranslate, type SidebarProps } from 'react-admin';
import { useIsNarrow } from '../parts/use-is-narrow';

/** On a phone the menu is a dialog over the page, which must have a name. */
export function ConsoleSidebar(props: SidebarProps) {
  const translate = useTranslate();
  const isDialog = useIsNarrow();
  const paper = isDialog ? { 'aria-label': translate('console.menu') } : {};
  return <Sidebar {...props} slotProps={{ paper }} />;
}
