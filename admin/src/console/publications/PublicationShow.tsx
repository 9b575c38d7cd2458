import { Box, Link } from '@mui/material';
import { LinkBase, ShowBase, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { FileAwaited } from '../parts/FileAwaited';
import { FactList } from '../parts/FactList';
import { PageHeader } from '../parts/PageHeader';
import { Section } from '../parts/Section';
import { WHOLE_FILE } from '../parts/whole-file';
import { PublicationActs } from './PublicationActs';
import { PublicationMark } from './PublicationMark';
import { PublicationTrack } from './PublicationTrack';
import type { Publication } from './publications.api';

const REFRESH_EVERY_MS = 15_000;

export function PublicationShow() {
  return (
    <ShowBase queryOptions={{ ...WHOLE_FILE, refetchInterval: REFRESH_EVERY_MS }}>
      <PublicationPage />
    </ShowBase>
  );
}

function PublicationPage() {
  const publication = useRecordContext<Publication>();
  const translate = useTranslate();
  const createPath = useCreatePath();
  if (!publication) return <FileAwaited />;
  const { id, address, description, channel, status, held, mailboxId, allowedActions } = publication;
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader
        title={address}
        facts={<PublicationMark status={status} held={held} />}
        actions={<PublicationActs ids={[id]} allowed={allowedActions} />}
      />
      <Section title={translate('resources.publications.name', { smart_count: 1 })}>
        <FactList
          facts={[
            [
              translate('resources.mailboxes.name', { smart_count: 1 }),
              <Link
                component={LinkBase}
                to={createPath({ resource: 'mailboxes', type: 'show', id: mailboxId })}
              >
                {description}
              </Link>,
            ],
            [
              translate('resources.publications.fields.channel'),
              translate(`resources.publications.channels.${channel}`, { _: channel }),
            ],
          ]}
        />
      </Section>
      <Section title={translate('resources.publications.track')}>
        <PublicationTrack publication={publication} />
      </Section>
    </Box>
  );
}
