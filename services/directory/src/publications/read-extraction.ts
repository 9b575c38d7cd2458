import { inTransaction } from '@balorg/common';
import { In, IsNull, type DataSource } from 'typeorm';
import { extractionAddresses } from './extraction-addresses';
import { movePublication } from './move-publication';
import { PublicationStatus } from './publication-status';
import { Publication } from './publication.entity';

const AT_ONCE = 1000;

export interface ExtractionReport {
  addresses: number;
  becameVisible: number;
}

/**
 * Reads the public extraction: what stands in it is visible to all. It proves a first publication only, for it holds
 * neither a date nor a description: of a mailbox that was visible before, it might show the former state.
 * @throws when the file cannot be had or read; what was found before that stands.
 */
export async function readExtraction(db: DataSource, url: string): Promise<ExtractionReport> {
  const report = { addresses: 0, becameVisible: 0 };
  let batch: string[] = [];
  const look = async () => {
    report.addresses += batch.length;
    report.becameVisible += await markVisible(db, batch);
    batch = [];
  };
  for await (const address of extractionAddresses(url)) {
    batch.push(address);
    if (batch.length === AT_ONCE) await look();
  }
  await look();
  return report;
}

async function markVisible(db: DataSource, addresses: string[]): Promise<number> {
  if (addresses.length === 0) return 0;
  const awaited = {
    status: In([PublicationStatus.SENT, PublicationStatus.CONFIRMED]),
    visibleAt: IsNull(),
  };
  const found = await db.manager.find(Publication, {
    select: { id: true },
    where: { ...awaited, entry: { address: In(addresses) } },
  });
  for (const { id } of found) {
    await inTransaction(db, async (tx) => {
      const publication = await tx.findOne(Publication, {
        where: { id, ...awaited },
        lock: { mode: 'pessimistic_write' },
      });
      if (!publication) return;
      await movePublication(tx, publication, {
        to: PublicationStatus.VISIBLE,
        answer: 'Présente dans l’extraction publique de l’Annuaire Santé.',
      });
    });
  }
  return found.length;
}
