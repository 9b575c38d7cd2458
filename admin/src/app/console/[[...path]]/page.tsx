import { ConsoleLoader } from '../../../console/ConsoleLoader';

export default function ConsolePage() {
  return <ConsoleLoader />;
}
