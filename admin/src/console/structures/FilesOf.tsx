import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import type { Newest } from './structures.api';

interface Props<File extends { id: string }> {
  title: string;
  none: string;
  queryKey: string[];
  read: () => Promise<Newest<File>>;
  describe: (file: File) => ReactNode;
}

/** The newest files of a structure, asked apart: the register answers while the account service is away. */
export function FilesOf<File extends { id: string }>({ title, none, queryKey, read, describe }: Props<File>) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({ queryKey, queryFn: read });
  return (
    <Section title={title}>
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data?.total === 0 && <p>{none}</p>}
      {data && data.total > data.items.length && (
        <Box component="p" sx={{ pb: 1 }}>
          {translate('resources.structures.newest', { shown: data.items.length, total: data.total })}
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.items.map((file) => (
          <Box
            component="li"
            key={file.id}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'baseline' }}
          >
            {describe(file)}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
