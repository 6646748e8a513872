import type * as c from '@orpheon/contracts';
import { jourAParis } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { chargerFaits, type FaitsCharges } from '../factures-emises/faits-depot.query.ts';

type Partie = c.Reponse<typeof c.consulterFaitsSaisie, 200>['parties']['fournisseur'];

export interface DemandeFaitsSaisie {
  readonly structureId: string;
  readonly destinataireId: string | null;
  readonly codeService: string;
  readonly codeServiceFournisseur: string;
  readonly numero: string;
  readonly numeroOrigine?: string;
}

export interface FaitsDeSaisie {
  readonly charges: FaitsCharges;
  readonly parties: { readonly fournisseur: Partie; readonly destinataire: Partie | null };
}

const PARTIES = `
  SELECT json_build_object('id', t.id::text, 'typeIdentifiant', t.type_identifiant, 'identifiant', t.identifiant,
    'raisonSociale', t.raison_sociale, 'numeroTva', t.numero_tva, 'adresse', t.adresse,
    'complementAdresse', t.complement_adresse, 'codePostal', t.code_postal, 'ville', t.ville, 'pays', t.pays) AS partie
  FROM structure t WHERE t.id = $1::bigint OR (t.id = $2::bigint AND t.publique)`;

/**
 * The parties of an invoice being typed and the facts by which it is judged: those of a document that would name them.
 * Only public entities can be chosen; another one is as if nobody were chosen. With `tx`, as that transaction sees them.
 */
export async function chargerFaitsSaisie(deps: Deps, d: DemandeFaitsSaisie, tx?: Tx): Promise<FaitsDeSaisie> {
  const ids = [d.structureId, d.destinataireId];
  const rangees = tx
    ? await tx.$queryRawUnsafe<{ partie: Partie }[]>(PARTIES, ...ids)
    : (await deps.base.pool.query<{ partie: Partie }>({ name: 'parties_de_saisie', text: PARTIES, values: ids })).rows;
  const partieDe = (id: string | null): Partie | null => rangees.find((r) => r.partie.id === id)?.partie ?? null;
  const fournisseur = partieDe(d.structureId);
  if (!fournisseur) throw new Error('the structure that types does not exist');
  const destinataire = partieDe(d.destinataireId);
  const deposeLe = deps.horloge.maintenant();
  const [charges] = await chargerFaits(
    deps,
    [
      {
        structureId: d.structureId,
        fournisseur: fournisseur.identifiant,
        serviceFournisseur: d.codeServiceFournisseur || undefined,
        destinataire: destinataire?.identifiant,
        service: d.codeService || undefined,
        numero: d.numero || undefined,
        numeroOrigine: d.numeroOrigine || undefined,
        jour: jourAParis(deposeLe),
        deposeLe,
      },
    ],
    tx,
  );
  if (!charges) throw new Error('no facts for a demand');
  return { charges, parties: { fournisseur, destinataire } };
}
