import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { downloadText } from './download-text';
import { PublicationActButton, type ActOnPublications } from './PublicationActButton';

/** The file leaves by hand: whoever sent it confirms it afterwards. */
export function ExportButton(chosen: ActOnPublications) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const exportFile = async (ids: string[]) => {
    const { fileName, content, lineCount, outcomes } = await dataProvider.exportPublications(ids);
    if (lineCount > 0) downloadText(fileName, content);
    return outcomes;
  };
  return <PublicationActButton name="export" act={exportFile} {...chosen} />;
}
