import { formatFiness, formatPhone, formatSiret } from '@balorg/identifiers';
import { Box } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { FactList, type Fact } from '../parts/FactList';
import { PageHeader } from '../parts/PageHeader';
import { Section } from '../parts/Section';
import { useLanguage } from '../parts/use-language';
import { Waiting } from '../parts/Waiting';
import { StructureKindMark } from './StructureKindMark';
import type { Structure } from './structures.api';

export function StructureShow() {
  return (
    <ShowBase>
      <StructurePage />
    </ShowBase>
  );
}

function StructurePage() {
  const structure = useRecordContext<Structure>();
  const translate = useTranslate();
  const language = useLanguage();
  if (!structure) return <Waiting />;
  const label = (field: string) => translate(`resources.structures.fields.${field}`);
  const { id, name, kind, legalEntity, address, postcode, town, phone, siret, categoryLabel, closedOn } =
    structure;
  const facts: Fact[] = [
    [label('id'), formatFiness(id)],
    [label('siret'), siret && formatSiret(siret)],
    [label('legalEntity'), legalEntity && formatFiness(legalEntity)],
    [label('categoryLabel'), categoryLabel],
    [label('address'), [address, postcode, town].filter(Boolean).join(', ')],
    [label('phone'), phone && formatPhone(phone)],
    [label('openedOn'), structure.openedOn && formatDate(language, structure.openedOn)],
    [label('fileDate'), formatDate(language, structure.fileDate)],
  ];
  if (closedOn) facts.push([label('closedOn'), formatDate(language, closedOn)]);
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader
        title={name ?? translate('resources.structures.unnamed')}
        facts={<StructureKindMark kind={kind} />}
      />
      <Section title={translate('resources.structures.register')}>
        <FactList facts={facts} />
      </Section>
    </Box>
  );
}
