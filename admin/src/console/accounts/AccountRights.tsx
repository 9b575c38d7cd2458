import { useTranslate } from 'react-admin';
import { RightItems } from '../administrators/RightItems';
import { RightScope } from '../administrators/RightScope';
import { useNamedStructures } from '../structures/use-named-structures';
import { Section } from '../parts/Section';
import { structureOf } from '../administrators/structure-of';
import type { Account } from './accounts.api';

/** What the person administers. */
export function AccountRights({ rights }: { rights: Account['rights'] }) {
  const translate = useTranslate();
  const nameOf = useNamedStructures(rights.flatMap((right) => structureOf(right) ?? []));
  return (
    <Section title={translate('resources.accounts.sections.rights')}>
      {rights.length === 0 && <p>{translate('resources.accounts.noRight')}</p>}
      <RightItems
        rights={rights}
        describe={(right) => (
          <>
            {translate(`resources.administrators.roles.${right.role}`)} ·{' '}
            <RightScope right={right} nameOf={nameOf} />
          </>
        )}
      />
    </Section>
  );
}
