import Link from 'next/link';
import type { Messages } from '../i18n/fr';
import styles from './AccountQuestion.module.css';
import { linkPath, withoutAccountPath } from './paths';
import { WizardPage } from './WizardPage';

interface Props {
  messages: Messages;
  regionCode: string;
}

export function AccountQuestion({ messages, regionCode }: Props) {
  const { question } = messages.request;
  const answers = [
    { href: linkPath(regionCode), answer: question.yes, text: question.yesText },
    { href: withoutAccountPath(regionCode), answer: question.no, text: question.noText },
  ];
  return (
    <WizardPage messages={messages} step={2} title={question.title} lead={question.lead}>
      <ul className={styles.answers}>
        {answers.map(({ href, answer, text }) => (
          <li key={href}>
            <Link href={href} className={styles.answer}>
              <span className={styles.word}>{answer}</span>
              <span className={styles.text}>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </WizardPage>
  );
}
