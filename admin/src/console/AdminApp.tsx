import { Admin, memoryStore, Resource } from 'react-admin';
import { BrowserRouter } from 'react-router';
import { ConsoleLayout } from './layout/ConsoleLayout';
import { authProvider } from './providers/auth-provider';
import { dataProvider } from './providers/data-provider';
import { i18nProvider } from './providers/i18n-provider';
import { resources } from './resources';
import { useConsoleTheme } from './theme/use-console-theme';

/** Typed searches name people: they live in the page, and are gone with it. */
const store = memoryStore();

export function AdminApp() {
  const theme = useConsoleTheme();
  return (
    <BrowserRouter basename="/console">
      <Admin
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        layout={ConsoleLayout}
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
