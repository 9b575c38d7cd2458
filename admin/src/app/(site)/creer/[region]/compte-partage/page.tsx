import { readMessages } from '../../../../../i18n/read-language';
import { titled } from '../../../../../i18n/titled';
import { AccountQuestion } from '../../../../../request/AccountQuestion';

export const generateMetadata = titled(({ request }) => request.question.title);

export default async function SharedAccount({ params }: { params: Promise<{ region: string }> }) {
  const [{ region }, { messages }] = await Promise.all([params, readMessages()]);
  return <AccountQuestion messages={messages} regionCode={region} />;
}
