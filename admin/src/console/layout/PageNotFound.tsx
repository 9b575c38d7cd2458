import { Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { PageHeader } from '../parts/PageHeader';

/** An address of the console that leads nowhere. */
export function PageNotFound() {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('console.pageNotFound.title')} />
      <p>{translate('console.pageNotFound.what')}</p>
      <p>
        <Link component={LinkBase} to="/">
          {translate('console.pageNotFound.toQueue')}
        </Link>
      </p>
    </>
  );
}
