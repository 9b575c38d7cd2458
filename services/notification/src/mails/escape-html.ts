import { spacedInFrench } from '@balorg/identifiers';

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

/** A sentence of a mail, in HTML. */
export const sentence = (text: string): string => escapeHtml(spacedInFrench(text));

/** What somebody typed, in HTML: line by line as he wrote it. */
export const typedLines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** A long mail address, in HTML, may end a line at its dots and before its sign, never inside a word. */
export const breakable = (html: string): string =>
  html.replaceAll(/[^\s>]+@[^\s<]+/g, (address) => address.replaceAll(/(?=@)|(?<=\.)(?!$)/g, '<wbr>'));
