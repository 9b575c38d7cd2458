import { Link } from '@mui/material';
import { LinkBase, useGetResourceLabel, useResourceContext, useShowContext, useTranslate } from 'react-admin';
import { GraphError } from '../../graph/graph-error';
import { PageHeader } from './PageHeader';
import { Refusal } from './Refusal';
import { Waiting } from './Waiting';

/** In the place of a file that is not here: that it is being read, that there is none, or why it cannot be read. */
export function FileAwaited() {
  const translate = useTranslate();
  const { error, refetch } = useShowContext();
  if (!error) return <Waiting />;
  if (error instanceof GraphError && error.code === 'NOT_FOUND') return <FileNotFound />;
  return (
    <>
      <PageHeader title={translate('console.fileUnread')} />
      <Refusal error={error} onReload={() => void refetch()} />
    </>
  );
}

/** A file of somebody else's reads as one that never was. */
function FileNotFound() {
  const translate = useTranslate();
  const resource = useResourceContext();
  const labelOf = useGetResourceLabel();
  return (
    <>
      <PageHeader title={translate('console.fileNotFound.title')} />
      <p role="alert">{translate('console.fileNotFound.what')}</p>
      <p>
        <Link component={LinkBase} to={`/${resource}`}>
          {translate('console.fileNotFound.toList', { list: labelOf(resource ?? '', 2) })}
        </Link>
      </p>
    </>
  );
}
