import { Admin, memoryStore, Resource } from 'react-admin';
import { BrowserRouter } from 'react-router';
import { ConsoleLayout } from './layout/ConsoleLayout';
import { ConsoleNotification } from './layout/ConsoleNotification';
import { PageNotFound } from './layout/PageNotFound';
import { ServiceAway } from './layout/ServiceAway';
import { authProvider } from './providers/auth-provider';
import { dataProvider } from './providers/data-provider';
import { i18nProvider } from './providers/i18n-provider';
import { queryClient } from './providers/query-client';
import { resources } from './resources';
import { useConsoleTheme } from './theme/use-console-theme';

/** Below it the menu starts as icons, so that tables keep their columns. */
const ROOM_FOR_MENU_PX = 1100;

/** Typed searches name people: they live in the page, and are gone with it. */
const store = memoryStore({ 'sidebar.open': window.innerWidth >= ROOM_FOR_MENU_PX });

export function AdminApp() {
  const theme = useConsoleTheme();
  return (
    <BrowserRouter basename="/console">
      <Admin
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        layout={ConsoleLayout}
        catchAll={PageNotFound}
        notification={ConsoleNotification}
        authenticationError={ServiceAway}
        queryClient={queryClient}
        loginPage={false}
        store={store}
        theme={theme}
        darkTheme={null}
        requireAuth
        disableTelemetry
      >
        {resources.map((resource) => (
          <Resource key={resource.name} {...resource} />
        ))}
      </Admin>
    </BrowserRouter>
  );
}
