import { Notification } from 'react-admin';

/** At the top: the foot of a file belongs to its decision bar. */
export function ConsoleNotification() {
  return <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />;
}
