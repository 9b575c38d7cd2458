import type { Letter, MailText, Stationery } from './letter';
import { renderHtml } from './render-html';
import { renderText } from './render-text';

/** The one layout of all mails: the same letter as text and as HTML. */
export const layout = (letter: Letter, stationery: Stationery): MailText => ({
  subject: letter.subject,
  text: renderText(letter, stationery),
  html: renderHtml(letter, stationery),
});
