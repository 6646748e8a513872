import type { ModeSaisie, SaisieFacture } from '@orpheon/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../shared/api/client.ts';
import { televerser } from '../../../shared/api/televerser.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { PAR_CURSEUR } from '../../../shared/liste/usePagination.ts';
import { cles } from '../../../shared/requetes/cles.ts';

export type SaisieConsultee = Reponse<'SaisieConsultee'>;
export type SaisieResumee = Reponse<'SaisieResumee'>;

export type MandatPortail = Reponse<'MandatPortail'>;
export type CoordonneeBancaire = Reponse<'CoordonneeBancaire'>;
export type FactureEnvoyee = Reponse<'FactureEnvoyee'>;

const RACINE = '/api/facturation/factures-emises/saisies';
const parId = (id: string) => ({ params: { path: { id } } });
const avecCle = (id: string, cle: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': cle } } });

/** Drafts and typing in progress, last written first. */
export const requeteSaisies = (structureId: string | null) =>
  infiniteQueryOptions({
    ...PAR_CURSEUR,
    queryKey: cles.saisies(structureId),
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET(RACINE, {
          params: {
            query: { ...(structureId ? { structureId } : {}), ...(pageParam === null ? {} : { curseur: pageParam }) },
          },
          signal,
        }),
      ),
    staleTime: 0,
  });

export const requeteSaisie = (id: string) =>
  queryOptions({
    queryKey: cles.saisie(id),
    queryFn: ({ signal }) => lire(api.GET(`${RACINE}/{id}`, { ...parId(id), signal })),
    // what is being typed is asked once, at opening: the form then knows better
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const commencer = (
  corps: { readonly structureId: string; readonly mode: ModeSaisie; readonly contenu: SaisieFacture },
  cle: string,
): Promise<SaisieConsultee> =>
  lire(
    api.POST(RACINE, {
      params: { header: { 'Idempotency-Key': cle } },
      body: { ...corps, contenu: modifiable(corps.contenu) },
    }),
  );

export const garder = (
  id: string,
  version: number,
  contenu: SaisieFacture,
  lectureReportee: string | null,
): Promise<SaisieConsultee> =>
  lire(
    api.PUT(`${RACINE}/{id}`, {
      ...parId(id),
      body: { version, contenu: modifiable(contenu), ...(lectureReportee === null ? {} : { lectureReportee }) },
    }),
  );

interface Ecriture {
  readonly id: string;
  readonly version: number;
  readonly contenu: SaisieFacture;
}

export const enregistrer = ({ id, version, contenu }: Ecriture, cle: string): Promise<SaisieConsultee> =>
  lire(
    api.POST(`${RACINE}/{id}/enregistrer`, { ...avecCle(id, cle), body: { version, contenu: modifiable(contenu) } }),
  );

export const envoyer = ({ id, version, contenu }: Ecriture, cle: string): Promise<FactureEnvoyee> =>
  lire(api.POST(`${RACINE}/{id}/envoyer`, { ...avecCle(id, cle), body: { version, contenu: modifiable(contenu) } }));

export const supprimer = ({ id, version }: Pick<Ecriture, 'id' | 'version'>, cle: string): Promise<void> =>
  lire(api.POST(`${RACINE}/{id}/supprimer`, { ...avecCle(id, cle), body: { version } }));

/** A credit note of an invoice, or a copy of it, ready to be completed. */
export const saisirDepuis = (factureId: string, nature: 'AVOIR' | 'COPIE', cle: string): Promise<SaisieConsultee> =>
  lire(api.POST('/api/facturation/factures-emises/{id}/saisies', { ...avecCle(factureId, cle), body: { nature } }));

export interface ChoixFaits {
  readonly structureId: string;
  readonly destinataireId: string | null;
  readonly codeService: string;
  readonly codeServiceFournisseur: string;
  readonly numero: string;
}

/** What the portal knows of the parties: the form judges with it, as the server will. */
export const requeteFaits = (choix: ChoixFaits) =>
  queryOptions({
    queryKey: cles.faitsSaisie(choix),
    queryFn: ({ signal }) => {
      const { structureId, destinataireId, ...codes } = choix;
      const remplis = Object.fromEntries(Object.entries(codes).filter(([, v]) => v.trim() !== ''));
      return lire(
        api.GET(`${RACINE}/faits`, {
          params: { query: { structureId, ...(destinataireId === null ? {} : { destinataireId }), ...remplis } },
          signal,
        }),
      );
    },
    staleTime: 15_000,
  });

/** Active services of a recipient that this structure may address. */
export const requeteServices = (structureId: string, destinataireId: string, texte: string) =>
  queryOptions({
    queryKey: cles.servicesSaisie(structureId, destinataireId, texte),
    queryFn: ({ signal }) =>
      lire(
        api.GET(`${RACINE}/services`, {
          params: { query: { structureId, destinataireId, texte, limite: 50 } },
          signal,
        }),
      ),
  });

export const requeteCoordonnees = (structureId: string) =>
  queryOptions({
    queryKey: cles.coordonneesBancaires(structureId),
    queryFn: ({ signal }) =>
      lire(api.GET(`${RACINE}/coordonnees-bancaires`, { params: { query: { structureId } }, signal })),
  });

export const requeteMandat = (structureId: string) =>
  queryOptions({
    queryKey: cles.mandatPortail(structureId),
    queryFn: ({ signal }) => lire(api.GET(`${RACINE}/mandat`, { params: { query: { structureId } }, signal })),
  });

export const accepterMandat = (
  corps: { readonly structureId: string; readonly versionDuTexte: string },
  cle: string,
): Promise<MandatPortail> =>
  lire(api.POST(`${RACINE}/mandat/accepter`, { params: { header: { 'Idempotency-Key': cle } }, body: corps }));

export const revoquerMandat = (structureId: string, cle: string): Promise<MandatPortail> =>
  lire(
    api.POST(`${RACINE}/mandat/revoquer`, { params: { header: { 'Idempotency-Key': cle } }, body: { structureId } }),
  );

/** Gives the draft its PDF. */
export const joindreDocument = (
  saisie: { readonly id: string; readonly version: number; readonly fichier: File },
  cle: string,
  surAvancement: (avancement: number) => void,
): Promise<SaisieConsultee> => {
  const corps = new FormData();
  corps.append('version', String(saisie.version));
  corps.append('fichier', saisie.fichier, saisie.fichier.name);
  return televerser<SaisieConsultee>({ chemin: `${RACINE}/${saisie.id}/document`, corps, cle, surAvancement });
};

/** The bytes of the PDF that is the document; a new one has a new fingerprint. */
export const requeteDocument = (id: string, empreinte: string) =>
  queryOptions({
    queryKey: [...cles.saisie(id), 'document', empreinte],
    queryFn: ({ signal }): Promise<ArrayBuffer> =>
      lire<ArrayBuffer>(api.GET(`${RACINE}/{id}/document`, { ...parId(id), parseAs: 'arrayBuffer', signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

/** The API's types are mutable where ours are not. */
const modifiable = (saisie: SaisieFacture): Reponse<'ContenuSaisieInput'> =>
  structuredClone(saisie) as Reponse<'ContenuSaisieInput'>;

/** Attaches one file; the draft as it then is. */
export const joindrePiece = (
  id: string,
  fichier: File,
  options: {
    readonly cle: string;
    readonly surAvancement: (avancement: number) => void;
    readonly signal: AbortSignal;
  },
): Promise<SaisieConsultee> => {
  const corps = new FormData();
  corps.append('pieces', fichier, fichier.name);
  return televerser<SaisieConsultee>({ chemin: `${RACINE}/${id}/pieces`, corps, ...options });
};

export const retirerPiece = (id: string, pieceId: string): Promise<SaisieConsultee> =>
  lire(api.DELETE(`${RACINE}/{id}/pieces/{pieceId}`, { params: { path: { id, pieceId } } }));

/** Where the browser downloads an attachment of a draft from. */
export const adressePieceDeSaisie = (id: string, pieceId: string): string => `${RACINE}/${id}/pieces/${pieceId}`;

export const requetePiecesProposees = (structureId: string) =>
  queryOptions({
    queryKey: cles.piecesProposees(structureId),
    queryFn: ({ signal }) =>
      lire(api.GET(`${RACINE}/pieces-de-structure`, { params: { query: { structureId } }, signal })),
  });

/** Joins a copy of what the structure keeps. */
export const joindrePieceDeStructure = (id: string, pieceId: string): Promise<SaisieConsultee> =>
  lire(api.POST(`${RACINE}/{id}/pieces-de-structure`, { params: { path: { id } }, body: { pieceId } }));
