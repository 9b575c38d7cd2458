import { HomePage } from '../../../home/HomePage';
import { readMessages } from '../../../i18n/read-language';

export default async function Home() {
  return <HomePage messages={(await readMessages()).messages} />;
}
