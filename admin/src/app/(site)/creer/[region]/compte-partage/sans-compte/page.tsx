import { readMessages } from '../../../../../../i18n/read-language';
import { titled } from '../../../../../../i18n/titled';
import { WithoutAccount } from '../../../../../../request/WithoutAccount';

export const generateMetadata = titled(({ request }) => request.without.title);

export default async function GoOnWithoutAccount({ params }: { params: Promise<{ region: string }> }) {
  const [{ region }, { messages }] = await Promise.all([params, readMessages()]);
  return <WithoutAccount messages={messages} regionCode={region} />;
}
