import { formatFiness, formatPhone, formatSiret } from '@balorg/identifiers';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { FactList, type Fact } from '../parts/FactList';
import { postalAddress } from '../parts/postal-address';
import { Section } from '../parts/Section';
import { useLanguage } from '../parts/use-language';
import { FileLink } from './FileLink';
import type { Structure } from './structures.api';

/** What the register says, and of which day it is. */
export function StructureFacts({ structure }: { structure: Structure }) {
  const translate = useTranslate();
  const language = useLanguage();
  const label = (field: string) => translate(`resources.structures.fields.${field}`);
  const { id, kind, legalEntity, address, postcode, town, phone, siret, openedOn, closedOn } = structure;
  const facts: Fact[] = [
    [label(kind === 'EG' ? 'finessOfPlace' : 'finessOfEntity'), formatFiness(id)],
    [label('siret'), siret && formatSiret(siret)],
    [label('categoryLabel'), structure.categoryLabel],
    [label('address'), postalAddress(address, postcode, town)],
    [label('phone'), phone && formatPhone(phone)],
    [label('openedOn'), openedOn && formatDate(language, openedOn)],
    [label('fileDate'), formatDate(language, structure.fileDate)],
  ];
  if (legalEntity)
    facts.splice(1, 0, [
      label('legalEntity'),
      <FileLink resource="structures" id={legalEntity}>
        {formatFiness(legalEntity)}
      </FileLink>,
    ]);
  if (closedOn) facts.push([label('closedOn'), formatDate(language, closedOn)]);
  return (
    <Section title={translate('resources.structures.register')}>
      {kind === 'EJ' && <p>{translate('resources.structures.entityRemark')}</p>}
      <FactList facts={facts} />
    </Section>
  );
}
