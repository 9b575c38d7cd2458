import { renderBlock } from './render-block';
import { sentence } from './escape-html';
import { AUTOMATIC_NOTICE, signature, whomToAsk, type Letter, type Stationery } from './letter';

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/**
 * The HTML of a mail: one table 600 px wide at most, styles inline, nothing fetched. Readers that change colours in
 * the dark find `color-scheme` and a few classes; the others show the inline colours.
 */
export function renderHtml(letter: Letter, stationery: Stationery): string {
  return `<!doctype html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${sentence(letter.subject)}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#eef2f5">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${sentence(letter.preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border-top:4px solid #0f6b6f;border-radius:6px;${FONT}">
<tr><td class="ink" style="padding:28px 28px 8px;font-size:16px;line-height:1.55;color:#1d2b33">
<p class="soft" style="margin:0 0 4px;font-size:13px;color:#4d5f69">${sentence(sender(stationery))}</p>
<h1 style="margin:0 0 20px;font-size:22px;line-height:1.3;font-weight:600">${sentence(letter.title)}</h1>
<p style="margin:0 0 16px">Bonjour,</p>
${letter.blocks.map((block) => renderBlock(block, stationery)).join('\n')}
<p style="margin:24px 0 20px">${sentence(signature(stationery))}</p>
</td></tr>
<tr><td class="soft foot" style="padding:16px 28px 24px;border-top:1px solid #d7dfe4;font-size:13px;line-height:1.5;color:#4d5f69">
${[...whomToAsk(stationery), AUTOMATIC_NOTICE].map((line) => `<p style="margin:0 0 6px">${sentence(line)}</p>`).join('\n')}
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

const sender = ({ region }: Stationery) =>
  region
    ? `${region.gradesName} · boîtes organisationnelles (BAL ORG)`
    : 'Boîtes organisationnelles (BAL ORG)';

const DARK = `@media (prefers-color-scheme:dark){
.page{background-color:#11181c!important}
.sheet{background-color:#1b252b!important}
.ink,.ink h1,.ink td{color:#e8eef1!important}
.soft{color:#b3c1c9!important}
.foot{border-color:#37464f!important}
.box{background-color:#243139!important;border-color:#37464f!important}
.plain{color:#8fd3d6!important}
}`;
