import { type Corps, envoyerSaisie as contrat, type Reponse } from '@orpheon/contracts';
import {
  type Anomalie,
  estFatale,
  jugerSaisie,
  type SemanticInvoice,
  saisieOuverte,
  versFactureSemantique,
} from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import { codeSql, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { verrouillerFacture } from '../facture.repository.ts';
import { refuserInfectes } from '../pieces/pieces-facture.ts';
import { mandatDuDepot } from '../sous-mandat.ts';
import { exigerSurSaisie, SaisieDepassee } from './acces-saisie.ts';
import type { SituationBrouillon } from './brouillon.ts';
import { mandatEnVigueur } from './consulter-mandat.query.ts';
import { memeContenu, resumer } from './contenu.ts';
import { deposerSaisie } from './deposer-saisie.ts';
import { type Auteur, creerBrouillon, faitsDe } from './ecrire-brouillon.ts';
import type { FaitsDeSaisie } from './faits-saisie.query.ts';
import type { Redacteurs } from './redacteurs.ts';
import { type DocumentRedige, redigerDocuments } from './rediger-documents.ts';
import {
  ecrireSaisie,
  lirePieces,
  lireSaisie,
  type PieceDeSaisie,
  type SaisieVerrouillee,
  verrouillerSaisie,
} from './saisie.repository.ts';

type Demande = Corps<typeof contrat>;
type Envoyee = Reponse<typeof contrat, 200>;

/** Something keeps the invoice from being sent, findings at their fields or the whole of it: nothing was written. */
export class EnvoiRefuse extends Error {
  readonly code: 'ENVOI_REFUSE' | 'MANDAT_PORTAIL_REQUIS' | 'DOCUMENT_REQUIS';
  readonly anomalies: readonly Anomalie[];
  constructor(code: EnvoiRefuse['code'], anomalies: readonly Anomalie[] = []) {
    super(code);
    this.code = code;
    this.anomalies = anomalies;
  }
}

/** What was judged and written before the transaction. */
interface Redaction {
  readonly modele: SemanticInvoice;
  readonly documents: readonly [DocumentRedige, ...DocumentRedige[]];
}

/**
 * "Valider et envoyer". The invoice is judged and its documents are written first, their bytes durable; then one
 * transaction judges again with the facts as they are and deposits it, or nothing is written. However often it is asked,
 * from however many tabs, one invoice is made.
 */
export async function envoyerSaisie(
  deps: Deps,
  redacteurs: Redacteurs,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Demande,
): Promise<Envoyee> {
  try {
    return await tenter(deps, redacteurs, requete, session, id, demande);
  } catch (err) {
    // Another invoice took the number since the facts were read: they are read again, and say so.
    if (codeSql(err) !== '23505') throw err;
    return tenter(deps, redacteurs, requete, session, id, demande);
  }
}

async function tenter(
  deps: Deps,
  redacteurs: Redacteurs,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Demande,
): Promise<Envoyee> {
  const vue = await lireSaisie(deps.base.prisma, id);
  if (!vue) throw introuvable();
  await exigerSurSaisie(deps.base.prisma, contrat.droit, session, vue);
  const redaction = estComme(vue, demande) ? await rediger(deps, redacteurs, vue, demande).catch(refusDe) : null;
  return uneSeuleFois(deps, requete, session.utilisateurId, demande, async (tx) => {
    const saisie = await verrouillerSaisie(tx, id);
    if (!saisie) throw introuvable();
    await exigerSurSaisie(tx, contrat.droit, session, saisie);
    const deja = await dejaEnvoyee(tx, saisie, demande);
    if (deja) return deja;
    if (!redaction || !estComme(saisie, demande)) throw new SaisieDepassee(id);
    if (redaction instanceof EnvoiRefuse) throw redaction;
    const instant = deps.horloge.maintenant();
    const mandatId = mandatDuDepot(session.droits, saisie.structureId);
    const auteur = { utilisateurId: session.utilisateurId, mandatId, instant };
    return deposer(deps, tx, saisie, demande, redaction, auteur);
  });
}

/** Said under lock only: what is refused may be what another tab has just sent. */
function refusDe(err: unknown): EnvoiRefuse {
  if (err instanceof EnvoiRefuse) return err;
  throw err;
}

const estComme = (saisie: SaisieVerrouillee, { version }: Demande): boolean =>
  saisie.version === version && saisieOuverte(saisie.etat);

/** The same, sent from another tab a moment ago: its answer is this one's. */
async function dejaEnvoyee(tx: Tx, saisie: SaisieVerrouillee, { contenu }: Demande): Promise<Envoyee | null> {
  if (saisie.etat !== 'ENVOYEE' || saisie.factureId === null || !memeContenu(saisie.contenu, contenu)) return null;
  const facture = await tx.facture.findUnique({
    where: { id: BigInt(saisie.factureId) },
    select: { deposeeLe: true, numero: true },
  });
  if (!facture) return null;
  return {
    saisieId: saisie.id,
    factureId: saisie.factureId,
    numero: facture.numero ?? '',
    deposeeLe: facture.deposeeLe.toISOString(),
    dejaEnvoyee: true,
  };
}

async function rediger(
  deps: Deps,
  redacteurs: Redacteurs,
  saisie: SaisieVerrouillee,
  { contenu }: Demande,
): Promise<Redaction> {
  const { mode, structureId, id } = saisie;
  const sql = deps.base.prisma;
  if (mode === 'SAISIE') await exigerMandat(sql, structureId);
  const faits = await faitsDe(deps, structureId, contenu);
  juger(saisie, contenu, faits, await lirePieces(sql, id));
  const modele = versFactureSemantique(contenu, faits.parties, mode);
  return { modele, documents: await redigerDocuments(deps, redacteurs, saisie, modele) };
}

async function exigerMandat(sql: Pick<Tx, '$queryRaw'>, structureId: string): Promise<void> {
  if (!(await mandatEnVigueur(sql, structureId))) throw new EnvoiRefuse('MANDAT_PORTAIL_REQUIS');
}

/** @throws EnvoiRefuse where a finding is fatal; all findings come with it. */
function juger(
  { mode, document }: SaisieVerrouillee,
  contenu: Demande['contenu'],
  { charges, parties }: FaitsDeSaisie,
  pieces: readonly PieceDeSaisie[],
): readonly Anomalie[] {
  const jointes = pieces.map((p) => ({ nom: p.designation, taille: p.taille, typeMime: p.typeMime }));
  const anomalies = jugerSaisie(contenu, parties, charges.faits, mode, jointes);
  if (mode === 'PDF' && !document) throw new EnvoiRefuse('DOCUMENT_REQUIS', anomalies);
  if (anomalies.some(estFatale)) throw new EnvoiRefuse('ENVOI_REFUSE', anomalies);
  return anomalies;
}

async function deposer(
  deps: Deps,
  tx: Tx,
  saisie: SaisieVerrouillee,
  { contenu }: Demande,
  { modele, documents }: Redaction,
  auteur: Auteur,
): Promise<Envoyee> {
  if (saisie.mode === 'SAISIE') await exigerMandat(tx, saisie.structureId);
  const faits = await faitsDe(deps, saisie.structureId, contenu, tx);
  const pieces = await lirePieces(tx, saisie.id);
  const anomalies = juger(saisie, contenu, faits, pieces);
  await refuserInfectes(tx, [
    ...pieces.map(({ designation: nom, empreinte }) => ({ nom, empreinte })),
    ...documents.map(({ designation: nom, empreinte }) => ({ nom, empreinte })),
  ]);
  const brouillon = await brouillonDe(tx, saisie, contenu, faits, auteur);
  const aDeposer = { saisie: { ...saisie, contenu }, modele, anomalies, faits, documents, pieces };
  const factureId = await deposerSaisie(tx, brouillon, aDeposer, auteur);
  await ecrireSaisie(tx, saisie, resumer(contenu, faits), auteur, { etat: 'ENVOYEE', factureId });
  return {
    saisieId: saisie.id,
    factureId,
    numero: contenu.numero,
    deposeeLe: auteur.instant.toISOString(),
    dejaEnvoyee: false,
  };
}

/** The draft that is sent; what was only being typed becomes one first. */
async function brouillonDe(
  tx: Tx,
  saisie: SaisieVerrouillee,
  contenu: Demande['contenu'],
  faits: FaitsDeSaisie,
  auteur: Auteur,
): Promise<SituationBrouillon> {
  if (saisie.factureId === null) return creerBrouillon(tx, saisie, contenu, faits, auteur);
  const facture = await verrouillerFacture(tx, saisie.factureId);
  if (!facture) throw introuvable();
  return facture;
}
