import { AUTOMATIC_NOTICE, signature, whomToAsk, type Block, type Letter, type Stationery } from './letter';

/** The plain text of a mail: one paragraph a block, addresses on lines of their own. */
export function renderText({ title, blocks }: Letter, stationery: Stationery): string {
  const closing = [signature(stationery), '-- ', ...whomToAsk(stationery), AUTOMATIC_NOTICE];
  const parts = [
    title,
    'Bonjour,',
    ...blocks.map((block) => blockText(block, stationery)),
    closing.join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block, { publicUrl }: Stationery): string {
  if ('say' in block) return block.say;
  if ('quote' in block) return block.quote.replaceAll(/^/gm, '> ');
  if ('facts' in block) return block.facts.map(([name, value]) => `${name} : ${value}`).join('\n');
  if ('steps' in block) return block.steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  if ('code' in block) return `    ${block.code}`;
  return `${block.link.label} :\n${publicUrl}${block.link.path}`;
}
