import { Layout } from 'react-admin';
import type { ReactNode } from 'react';
import { ConsoleAppBar } from './ConsoleAppBar';
import { ConsoleMenu } from './ConsoleMenu';
import { ConsoleSidebar } from './ConsoleSidebar';
import { KeyboardHelp } from './KeyboardHelp';

export function ConsoleLayout({ children }: { children: ReactNode }) {
  return (
    <Layout
      appBar={ConsoleAppBar}
      menu={ConsoleMenu}
      sidebar={ConsoleSidebar}
      appBarAlwaysOn
      sx={{
        minWidth: 0,
        '& .RaLayout-content': { minWidth: 0, px: { xs: 1.5, md: 3 }, pb: 0 },
        '& .RaLayout-contentWithSidebar': { minWidth: 0 },
        '& p': { m: 0 },
        '& .list-count': { fontSize: '0.875rem', color: 'text.secondary', minHeight: '1.4em', mb: 0.75 },
        '& .when-distance': { color: 'text.secondary', whiteSpace: 'nowrap' },
      }}
    >
      {children}
      <KeyboardHelp />
    </Layout>
  );
}
