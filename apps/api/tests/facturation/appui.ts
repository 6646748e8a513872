import { randomUUID } from 'node:crypto';
import type { SaisieFacture } from '@orpheon/domain';
import type { DescriptionFacture, Monde, NomPersonne, PartieDecrite, RangeeStructure } from '@orpheon/testing';
import { unDocumentCii } from '@orpheon/testing';
import { tachesFacturation } from '../../src/facturation/public.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { Essai, Reponse } from '../appui/application.ts';

export interface FichierEnvoye {
  readonly nom: string;
  readonly octets: string | Uint8Array;
  readonly champ?: string;
}

/** A `multipart/form-data` body as a browser makes it. */
export async function formulaire(
  champs: Readonly<Record<string, string>>,
  fichiers: readonly FichierEnvoye[],
): Promise<{ payload: Buffer; headers: Record<string, string> }> {
  const donnees = new FormData();
  for (const [nom, valeur] of Object.entries(champs)) donnees.append(nom, valeur);
  for (const f of fichiers) {
    const octets = typeof f.octets === 'string' ? Buffer.from(f.octets) : f.octets;
    donnees.append(f.champ ?? 'fichier', new Blob([new Uint8Array(octets)]), f.nom);
  }
  const reponse = new Response(donnees);
  return {
    payload: Buffer.from(await reponse.arrayBuffer()),
    headers: { 'content-type': reponse.headers.get('content-type') ?? '' },
  };
}

const partie = (s: RangeeStructure): PartieDecrite => ({
  nom: s.raisonSociale,
  siret: s.identifiant,
  tva: s.numeroTva ?? undefined,
  adresse: { ligne: s.adresse ?? '', codePostal: s.codePostal ?? '', ville: s.ville ?? '', pays: s.pays },
});

let suite = 0;
/** An invoice from Les Délices to the schools of Valmont that nothing is wrong with. */
export const facturePour = (monde: Monde, voulue: Partial<DescriptionFacture> = {}): Partial<DescriptionFacture> => ({
  numero: `F-${++suite}`,
  dateFacture: '2026-01-15',
  dateEcheance: '2026-02-14',
  fournisseur: partie(monde.structures.delices),
  destinataire: partie(monde.structures.valmont),
  codeService: 'ECOLES',
  numeroEngagement: 'EJ12345678',
  iban: monde.ibans.delices,
  ...voulue,
});

export const partieDe = partie;

/** A form in which nothing is typed yet. */
export const saisieVide = (voulue: Partial<SaisieFacture> = {}): SaisieFacture => ({
  type: 'FACTURE',
  cadre: 'A1',
  numero: '',
  dateFacture: '',
  dateEcheance: '',
  devise: 'EUR',
  destinataireId: null,
  codeService: '',
  codeServiceFournisseur: '',
  numeroEngagement: '',
  numeroMarche: '',
  origine: null,
  periode: { debut: '', fin: '' },
  lignes: [],
  remises: [],
  paiement: { mode: '30', iban: '', bic: '', titulaire: '', conditions: '' },
  acompte: '',
  tvaEnEuros: '',
  recapitulatif: [],
  motifExoneration: '',
  commentaire: '',
  ...voulue,
});

export function appui({ deps, monde, demander }: Essai) {
  const taches = tachesFacturation(deps);
  const deposer = async (
    fichier: FichierEnvoye,
    {
      qui = 'comptable' as NomPersonne | null,
      structureId = monde.structures.delices.id,
      cle = randomUUID() as string | null,
      pieces = [] as readonly FichierEnvoye[],
      piecesDeStructure = [] as readonly string[],
    } = {},
  ): Promise<Reponse> => {
    const { payload, headers } = await formulaire(
      piecesDeStructure.length > 0 ? { piecesDeStructure: piecesDeStructure.join(',') } : {},
      [fichier, ...pieces.map((p) => ({ champ: 'pieces', ...p }))],
    );
    return demander(qui, 'POST', `/api/facturation/factures-emises/depots?structureId=${structureId}`, {
      payload,
      headers: { ...headers, ...(cle ? { 'idempotency-key': cle } : {}) },
    });
  };
  const integrer = (fluxId: string, essai = 1): Promise<void> =>
    taches.integrer_flux({ fluxId }, { signal: new AbortController().signal, essai, essaisMax: 10 });
  const deposerEtIntegrer = async (fichier: FichierEnvoye, options = {}): Promise<string> => {
    const { corps } = await deposer(fichier, options);
    await integrer(corps.fluxId);
    return corps.fluxId;
  };
  return {
    deposer,
    integrer,
    deposerEtIntegrer,
    /** Files and integrates a CII invoice; gives its identifier. */
    async unefacture(voulue: Partial<DescriptionFacture> = {}, options = {}): Promise<string> {
      const octets = unDocumentCii(facturePour(monde, voulue));
      const fluxId = await deposerEtIntegrer({ nom: 'facture.xml', octets }, options);
      const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [fluxId]);
      return facture?.id ?? '';
    },
    /** An action through the API; the key is new unless given. */
    agir(qui: NomPersonne | null, url: string, corps: object, cle: string = randomUUID()): Promise<Reponse> {
      return demander(qui, 'POST', url, { payload: corps, headers: { 'idempotency-key': cle } });
    },
  };
}

export async function lignes<T>(deps: Deps, sql: string, valeurs: unknown[] = []): Promise<T[]> {
  const { rows } = await deps.base.pool.query(sql, valeurs);
  return rows as T[];
}
