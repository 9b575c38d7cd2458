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

/**
 * French puts a space before « : ; ? ! » that must not end a line, and inside its quotation marks; nor may one part an
 * hour (« 23 h 59 ») or the name of a kind of box (« BAL ORG »).
 */
export const spacedInFrench = (text: string): string =>
  text.replaceAll(
    / (?=[:;?!»])|(?<=«) |(?<=\d) (?=h\b)|(?<=\d h) (?=\d)|(?<=\bBAL) (?=ORG|PER|INT)/g,
    '\u00A0',
  );

/** A sentence of a mail, in HTML. */
export const sentence = (text: string): string => escapeHtml(spacedInFrench(text));

/** What somebody typed, in HTML: line by line as he wrote it. */
export const typedLines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** A long mail address, in HTML, may end a line at its dots and before its sign, never inside a word. */
export const breakable = (html: string): string =>
  html.replaceAll(/[^\s>]+@[^\s<]+/g, (address) => address.replaceAll(/(?=@)|(?<=\.)(?!$)/g, '<wbr>'));
