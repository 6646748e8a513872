import { verifierAudit } from '../platform/audit/verifier.ts';
import { DocumentIntrouvable } from '../platform/documents.ts';
import { DocumentAltere } from '../platform/flot-verifie.ts';
import { type Contexte, dire, Refus, seulement } from './commande.ts';
import { lireEmpreintes } from './documents.query.ts';

/** The whole chain; with a seal noted earlier, that it is still in it. */
export async function verifierAuditPortail(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const [note] = contexte.mots;
  const [, id, sceau] = /^(\d+):([0-9a-f]{64})$/.exec(note ?? '') ?? [];
  if (note && !id) throw new Refus('Un sceau se note NUMERO:EMPREINTE.', 'A seal is written NUMBER:HASH.');
  const v = await verifierAudit(contexte.deps.base.pool, id && sceau ? { id, sceau } : null);
  dire(
    contexte,
    `${v.sceaux} sceaux, ${v.entrees} entrées ; ${v.aSceller} à sceller.`,
    `${v.sceaux} seals, ${v.entrees} entries; ${v.aSceller} not sealed yet.`,
  );
  if (v.dernier) {
    dire(contexte, 'Dernier sceau, à noter ailleurs :', 'Last seal, to note elsewhere:');
    contexte.ecrire(`${v.dernier.id}:${v.dernier.sceau}`);
  }
  if (v.rupture)
    dire(
      contexte,
      `ROMPUE au sceau ${v.rupture.sceau} : ${v.rupture.motif}`,
      `BROKEN at seal ${v.rupture.sceau}: ${v.rupture.motif}`,
    );
  else dire(contexte, 'La chaîne est entière.', 'The chain is whole.');
  return v.entier;
}

const SIMULTANES = 8;

/** Reads every document that the database names, and its hash: after a restore, and now and then. */
export async function verifierDocuments(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const { deps, ecrire } = contexte;
  const fautes = { absents: 0, alteres: 0 };
  let lus = 0;
  const lire = async (empreinte: string): Promise<void> => {
    lus++;
    try {
      await deps.documents.lire(empreinte);
    } catch (erreur) {
      if (erreur instanceof DocumentIntrouvable) fautes.absents++;
      else if (erreur instanceof DocumentAltere) fautes.alteres++;
      else throw erreur;
      ecrire(`${erreur instanceof DocumentIntrouvable ? 'ABSENT ' : 'ALTERE '} ${empreinte}`);
    }
  };
  for (let apres = ''; ; ) {
    const page = await lireEmpreintes(deps, apres);
    for (let i = 0; i < page.length; i += SIMULTANES) await Promise.all(page.slice(i, i + SIMULTANES).map(lire));
    const derniere = page.at(-1);
    if (derniere === undefined) break;
    apres = derniere;
  }
  dire(
    contexte,
    `${lus} documents relus, ${fautes.absents} absents, ${fautes.alteres} altérés.`,
    `${lus} documents read, ${fautes.absents} missing, ${fautes.alteres} altered.`,
  );
  return fautes.absents + fautes.alteres === 0;
}
