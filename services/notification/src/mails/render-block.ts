import { breakable, escapeHtml, sentence, typedLines } from './escape-html';
import type { Block, Stationery } from './letter';

const BOX = 'background-color:#f3f6f8;border:1px solid #d7dfe4;border-radius:4px';
const MONO = "font-family:Consolas,Menlo,'Courier New',monospace";

/** One block of a mail in HTML, its styles inline. */
export function renderBlock(block: Block, { publicUrl }: Stationery): string {
  if ('say' in block) return `<p style="margin:0 0 16px">${sentence(block.say)}</p>`;
  if ('quote' in block) return quote(block.quote);
  if ('facts' in block) return facts(block.facts);
  if ('steps' in block) return steps(block.steps);
  if ('code' in block) return code(block.code);
  return link(block.link.label, `${publicUrl}${block.link.path}`);
}

const quote = (typed: string) =>
  `<div class="box" style="margin:0 0 16px;padding:12px 16px;${BOX};border-left:4px solid #0f6b6f">${typedLines(typed)}</div>`;

const facts = (rows: [string, string][]) =>
  `<table class="box" cellpadding="0" cellspacing="0" border="0" width="100%" style="margin:0 0 16px;${BOX}">${rows
    .map(
      ([name, value]) =>
        `<tr><th scope="row" align="left" class="soft" style="padding:8px 16px 0;font-size:13px;font-weight:400;color:#4d5f69">${sentence(name)}</th></tr>
<tr><td style="padding:0 16px 8px;font-weight:600;color:#1d2b33;word-break:break-word">${breakable(typedLines(value))}</td></tr>`,
    )
    .join('\n')}</table>`;

const steps = (lines: string[]) =>
  `<ol style="margin:0 0 16px;padding-left:24px">${lines
    .map((line) => `<li style="margin:0 0 8px">${sentence(line)}</li>`)
    .join('')}</ol>`;

const code = (text: string) =>
  `<p class="box" style="margin:0 0 16px;padding:16px;${BOX};${MONO};font-size:28px;font-weight:700;letter-spacing:4px;text-align:center">${escapeHtml(text)}</p>`;

const link = (label: string, url: string) =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 8px"><tr><td bgcolor="#0f6b6f" style="border-radius:4px;background-color:#0f6b6f">
<a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 22px;color:#ffffff;font-weight:600;text-decoration:none">${sentence(label)}</a></td></tr></table>
<p class="soft" style="margin:0 0 16px;font-size:13px;color:#4d5f69">Si le bouton ne répond pas, copiez cette adresse dans votre navigateur&#160;:<br><span class="plain" style="color:#0f6b6f;word-break:break-all">${escapeHtml(url)}</span></p>`;
