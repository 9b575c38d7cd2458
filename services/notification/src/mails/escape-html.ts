const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** French puts a space before « : ; ? ! » that must not end a line, and inside its quotation marks. */
export const spacedInFrench = (text: string): string =>
  text.replaceAll(/ (?=[:;?!»])/g, '\u00A0').replaceAll('« ', '«\u00A0');

/** A sentence of a mail, in HTML. */
export const sentence = (text: string): string => escapeHtml(spacedInFrench(text));
