import layout from '../../../../design/Layout.module.css';
import { Page } from '../../../../design/Page';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';

export const generateMetadata = titled(({ common }) => common.accessibility.title);

export default async function Accessibility() {
  const { accessibility } = (await readMessages()).messages.common;
  const sections = [
    [accessibility.stateTitle, accessibility.state],
    [accessibility.contactTitle, accessibility.contact],
    [accessibility.defenderTitle, accessibility.defender],
  ];
  return (
    <Page title={accessibility.title} lead={accessibility.lead}>
      {sections.map(([title, text]) => (
        <section key={title} className={layout.tight}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </Page>
  );
}
