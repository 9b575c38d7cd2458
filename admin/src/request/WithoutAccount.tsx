import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import { Notice } from '../design/Notice';
import type { Messages } from '../i18n/fr';
import { formPath } from './paths';
import { WizardPage } from './WizardPage';

interface Props {
  messages: Messages;
  regionCode: string;
}

/** "Non": the way that is advised first, then what going on without an account costs. */
export function WithoutAccount({ messages, regionCode }: Props) {
  const { without } = messages.request;
  return (
    <WizardPage messages={messages} step={2} title={without.title}>
      <Card
        kicker={without.recommended}
        title={without.recommendedTitle}
        actions={
          <LinkButton href={`/creer/${regionCode}/compte-individuel?suite=compte-partage`}>
            {without.createFirst}
          </LinkButton>
        }
      >
        <p>{without.recommendedText}</p>
      </Card>
      <Notice tone="warning" title={without.anywayTitle}>
        <p>{without.anywayText}</p>
        <LinkButton href={formPath(regionCode, true)} look="secondary">
          {without.anyway}
        </LinkButton>
      </Notice>
    </WizardPage>
  );
}
