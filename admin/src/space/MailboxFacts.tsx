import { Address } from '../design/Address';
import { formatPhone, formatRpps, formatStructureIdentifier } from '@balorg/identifiers';
import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import type { Option } from '../design/Select';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import type { SpaceMailbox } from './load-mailbox';

interface Props {
  language: Language;
  messages: Messages;
  mailbox: SpaceMailbox;
  professions: Option[];
}

export function MailboxFacts({ language, messages: { space, common }, mailbox, professions }: Props) {
  const texts = space.mailbox;
  const yesNo = (is: boolean) => (is ? common.yes : common.no);
  const profession = professions.find(({ value }) => value === mailbox.professionKey)?.label;
  const responsible = [
    `${mailbox.managerGivenName} ${mailbox.managerFamilyName}`,
    profession,
    mailbox.managerRpps && `RPPS ${formatRpps(mailbox.managerRpps)}`,
  ];
  const number = `${mailbox.identifierType} ${formatStructureIdentifier(mailbox.identifierType, mailbox.identifier)}`;
  const status = `${texts.statuses[mailbox.status]} · ${fill(texts.openedAt, { date: formatDate(language, mailbox.openedAt) })}`;
  const facts = [
    {
      name: texts.address,
      value: (
        <strong>
          <Address of={mailbox.displayAddress} />
        </strong>
      ),
    },
    { name: texts.description, value: mailbox.description },
    { name: texts.structure, value: [mailbox.structureName, number].filter(Boolean).join(' · ') },
    { name: texts.service, value: mailbox.service ?? common.none },
    { name: texts.phone, value: mailbox.phone ? formatPhone(mailbox.phone) : common.none },
    { name: texts.manager, value: responsible.filter(Boolean).join(', ') },
    { name: texts.directory, value: mailbox.visibleInDirectory ? texts.directoryYes : texts.directoryNo },
    { name: texts.listeRouge, value: yesNo(mailbox.listeRouge) },
    { name: texts.dematerialisation, value: yesNo(mailbox.dematerialisation) },
    { name: texts.status, value: status },
    ...(mailbox.myRole ? [{ name: texts.myRole, value: space.roles[mailbox.myRole] }] : []),
  ];
  return (
    <Card
      title={texts.facts}
      actions={
        mailbox.allowedActions.includes('UPDATE') && (
          <LinkButton href="/espace/boite/modifier" look="secondary">
            {space.change.open}
          </LinkButton>
        )
      }
    >
      <Facts facts={facts} />
    </Card>
  );
}
