import type * as c from '@orpheon/contracts';
import { deciderMandat, type GesteSurMandat, jugerProposition, VERSION_MANDAT_FACTURATION } from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus, interdit, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { annoncerMandat } from './annoncer.ts';
import { avancerMandat, inscrireMandat, mandatsEntre, tenirParties, verrouillerMandat } from './mandat.repository.ts';
import { lireMandat, momentDe, trouverMandataire } from './mandats.query.ts';

type Mandat = c.Reponse<typeof c.accepterMandat, 200>;
type Proposition = c.Corps<typeof c.proposerMandat>;

/** What was agreed to is the text of today. */
function exigerTexte(versionDuTexte: string): void {
  if (versionDuTexte !== VERSION_MANDAT_FACTURATION) throw new ErreurHttp(409, 'MANDAT_TEXTE_MODIFIE');
}

/**
 * Proposes a mandate. Both structures are held meanwhile: of two proposals at the same moment, the second is judged with
 * the first one there.
 *
 * @throws ErreurHttp MANDATAIRE_INTROUVABLE (422), MANDAT_TEXTE_MODIFIE (409); ErreurRefus of the domain
 */
export async function proposerMandat(
  deps: Deps,
  { utilisateurId, droits }: SessionCourante,
  structureId: string,
  { debut, fin, versionDuTexte, ...voulu }: Proposition,
): Promise<Mandat> {
  exigerTexte(versionDuTexte);
  const trouve = await trouverMandataire(deps, voulu);
  if (!trouve) throw new ErreurHttp(422, 'MANDATAIRE_INTROUVABLE');
  const mandataireId = trouve.id;
  return enTransaction(deps.base, async (tx) => {
    const parties = await tenirParties(tx, [structureId, mandataireId]);
    const mandant = parties.find((p) => p.id === structureId);
    const mandataire = parties.find((p) => p.id === mandataireId);
    if (!mandant || !mandataire) throw introuvable();
    const autres = await mandatsEntre(tx, structureId, mandataireId);
    const juge = jugerProposition({ mandant, mandataire, debut, fin }, autres, momentDe(deps));
    if (!juge.ok) throw new ErreurRefus(juge.refus);
    const instant = deps.horloge.maintenant();
    const entre = { mandantId: structureId, mandataireId, debut, fin };
    const id = await inscrireMandat(tx, { ...entre, versionDuTexte, parId: utilisateurId, instant });
    await annoncerMandat(tx, deps, { id, ...entre }, 'proposer', { auteurId: utilisateurId, pour: 'MANDATAIRE' });
    return lireMandat(tx, deps, { structureId, droits }, id);
  });
}

export interface ReponseAuMandat {
  readonly mandatId: string;
  readonly version: number;
  readonly motif?: string;
  readonly versionDuTexte?: string;
}

/**
 * Accepts, refuses, withdraws or revokes. The mandate is held: of two at the same moment, the second reads what the first
 * did to it. The rights that it gives, or takes back, count on the next request.
 *
 * @throws ErreurHttp INTROUVABLE (404), MANDAT_MODIFIE, MANDAT_TEXTE_MODIFIE (409); ErreurRefus of the domain
 */
export const repondreAuMandat = (
  deps: Deps,
  { utilisateurId, droits }: SessionCourante,
  structureId: string,
  geste: GesteSurMandat,
  { mandatId, version, motif: dit = '', versionDuTexte }: ReponseAuMandat,
): Promise<Mandat> =>
  enTransaction(deps.base, async (tx) => {
    const mandat = await verrouillerMandat(tx, mandatId);
    if (!mandat) throw introuvable();
    const motif = dit || null;
    const juge = deciderMandat(mandat, geste, { structureId, droits }, motif, momentDe(deps));
    if (!juge.ok) {
      if (juge.refus.code === 'INTROUVABLE') throw introuvable();
      if (juge.refus.code === 'INTERDIT') throw interdit();
      throw new ErreurRefus(juge.refus);
    }
    if (mandat.version !== version) throw new ErreurHttp(409, 'MANDAT_MODIFIE');
    if (geste === 'accepter') await exigerAcceptable(tx, mandat, versionDuTexte ?? '');
    await avancerMandat(tx, mandat, juge.valeur, { parId: utilisateurId, motif, instant: deps.horloge.maintenant() });
    const pour = structureId === mandat.mandantId ? 'MANDATAIRE' : 'MANDANT';
    await annoncerMandat(tx, deps, mandat, geste, { auteurId: utilisateurId, pour });
    return lireMandat(tx, deps, { structureId, droits }, mandatId);
  });

/** Both structures are still there, and the text is the one that was read. */
async function exigerAcceptable(
  tx: Tx,
  { mandantId, mandataireId }: { readonly mandantId: string; readonly mandataireId: string },
  versionDuTexte: string,
): Promise<void> {
  exigerTexte(versionDuTexte);
  const parties = await tenirParties(tx, [mandantId, mandataireId]);
  if (parties.some((p) => !p.active)) throw new ErreurHttp(422, 'MANDAT_STRUCTURE_INACTIVE');
}
