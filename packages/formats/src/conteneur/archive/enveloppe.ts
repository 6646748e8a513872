import { decouper } from '../../cpp/decouper.ts';
import { ArchiveRefusee, type DocumentAnnonce, Inventaire } from './inventaire.ts';

interface DocumentEnveloppe {
  readonly annonce: DocumentAnnonce;
  readonly lire: () => Promise<Uint8Array>;
}

/**
 * The invoices of an envelope, each a document of its own: its recipient gets it without the others. They are named after
 * the file, by their rank.
 */
export function inventorierEnveloppe(octets: Uint8Array, nomFichier: string): DocumentEnveloppe[] {
  const decoupe = decouper(octets);
  if (!decoupe) throw new ArchiveRefusee('ORP-ARCHIVE-ALTEREE');
  const { annonce, nombre } = decoupe;
  if (annonce !== undefined && Number(annonce) !== nombre) {
    throw new ArchiveRefusee('ORP-CPP-COMPTEUR', { annonce, trouve: String(nombre) });
  }
  const base = (nomFichier.split(/[\\/]/).at(-1) ?? '').replace(/\.xml$/i, '').slice(0, 200) || 'facture';
  const inventaire = new Inventaire();
  const documents = Array.from({ length: nombre }, (_, i): DocumentEnveloppe[] => {
    const rang = i + 1;
    const nom = `${base}-${String(rang).padStart(3, '0')}.xml`;
    const announced = inventaire.ajouter({ nom, taille: decoupe.taille(rang), genre: 'FICHIER' });
    return announced ? [{ annonce: announced, lire: async () => decoupe.document(rang) }] : [];
  });
  inventaire.clore();
  return documents.flat();
}
