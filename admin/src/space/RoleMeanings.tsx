import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import type { Messages } from '../i18n/fr';
import { ROLES } from './roles';

/** What each role allows. */
export function RoleMeanings({ messages: { space } }: { messages: Messages }) {
  return (
    <Card title={space.roleMeaningsTitle}>
      <Facts facts={ROLES.map((role) => ({ name: space.roles[role], value: space.roleMeanings[role] }))} />
    </Card>
  );
}
