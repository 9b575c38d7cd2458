import type { Call, CallLog } from '../control/call-log';
import type { Faults } from '../control/faults';
import type { Mailbox } from '../directory/mailbox';
import type { DirectoryEntry, OrganizationDirectory } from '../directory/organization-directory';
import { escapeHtml, table } from './html';
import { STYLE } from './style';

interface Shown {
  directory: OrganizationDirectory;
  faults: Faults;
  calls: CallLog;
}

const hour = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', timeStyle: 'medium' });

function mailboxRow({ structure }: DirectoryEntry, mailbox: Mailbox): string[] {
  const { postcode, town } = structure.address;
  return [
    `<code>${escapeHtml(mailbox.address)}</code>`,
    mailbox.type,
    escapeHtml([mailbox.description, mailbox.service].filter(Boolean).join(', ')),
    escapeHtml(`${structure.longName}, ${postcode} ${town}`),
    `<a href="/_control/organizations/${structure.finess}">${structure.finess}</a>`,
    mailbox.listeRouge ? '<span class="mark">liste rouge</span>' : 'publiée',
  ];
}

function callRow(call: Call): string[] {
  return [
    hour.format(new Date(call.at)),
    call.method,
    `<code>${escapeHtml(call.url)}</code>`,
    call.status === null ? 'coupé' : String(call.status),
    `${call.milliseconds}&nbsp;ms`,
    call.fault ? `<span class="mark">${call.fault}</span>` : '',
  ];
}

/** What the simulated directory holds and who called it lately, for the person who develops beside it. */
export function homePage({ directory, faults, calls }: Shown): string {
  const entries = directory.list();
  const mailboxes = entries.flatMap((entry) => entry.mailboxes.map((mailbox) => mailboxRow(entry, mailbox)));
  const faultRows = faults
    .list()
    .map(({ target, fault, times }) => [
      target,
      fault,
      times === undefined ? 'jusqu’à nouvel ordre' : `${times}`,
    ]);
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Annuaire Santé simulé</title><style>${STYLE}</style></head>
<body><header><div><h1>Annuaire Santé simulé</h1>
<p>Structures inventées, protocoles réels ou annoncés. Rien de ce qui est ici ne part vers l’annuaire national.</p>
</div></header><main>
<dl><div><dt>Structures</dt><dd>${entries.length}</dd></div>
<div><dt>Boîtes aux lettres</dt><dd>${mailboxes.length}</dd></div></dl>
<p>Fichiers publics : <a href="/extraction">extraction des BAL</a>,
<a href="/finess/etablissements.csv">FINESS, format historique</a>,
<a href="/finess/etablissements.json">FINESS, flux quotidien</a>. État : <a href="/_control">/_control</a>.</p>
${table('Pannes en cours', ['Cible', 'Panne', 'Appels restants'], faultRows, 'Aucune : tout répond normalement.')}
${table('Boîtes aux lettres', ['Adresse', 'Type', 'Description et service', 'Structure', 'FINESS', 'Parution'], mailboxes, 'Aucune boîte pour l’instant.')}
${table('Derniers appels', ['Heure', 'Verbe', 'Adresse', 'Réponse', 'Durée', 'Panne'], calls.list().slice(0, 30).map(callRow), 'Aucun appel pour l’instant.')}
</main></body></html>`;
}
