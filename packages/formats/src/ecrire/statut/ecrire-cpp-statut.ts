import {
  type MessageStatut,
  type PartieDuStatut,
  type StatutDeFacture,
  type StatutDeFlux,
  TYPES_IDENTIFIANT,
} from '@orpheon/domain';
import { attributs, type Element, ecrireXml, groupe, texte } from '../elements.ts';

const VERSION = 'V1_19';
const rangDe = (rang: number): Readonly<Record<string, string>> => attributs({ NumOrdre: String(rang + 1) });

const parametre = (rang: number, code: string, valeur: string | undefined): Element => ({
  ...attributs({ NumOrdre: String(rang).padStart(4, '0') }),
  Code: code,
  Valeurparametre: texte(valeur) ?? '',
});

const enveloppe = (m: MessageStatut): Element => ({
  EnveloppeUnitaire: {
    ...attributs({ NumOrdre: '1' }),
    Parametres: { ParametreIndiv: [parametre(1, 'DtPrd', m.produitLe), parametre(2, 'IdFlx', m.identifiant)] },
    Partenaires: { Recepteur: { Id: texte(m.recepteur) ?? '' }, Emetteur: { Id: texte(m.emetteur) ?? '' } },
  },
});

const identite = (p: PartieDuStatut): { readonly [nom: string]: Element | undefined } => ({
  TypeIdentifiant: texte(p.identifiant?.schemeName) ?? TYPES_IDENTIFIANT.SIRET,
  Identifiant: texte(p.identifiant?.value) ?? '',
});

const facture = (s: StatutDeFacture, rang: number): Element => ({
  ...rangDe(rang),
  Fournisseur: groupe({
    ...identite(s.fournisseur),
    RaisonSociale: texte(s.fournisseur.nom) ?? '',
    CodePays: texte(s.fournisseur.pays),
  }),
  Debiteur: groupe({
    ...identite(s.debiteur),
    Nom: texte(s.debiteur.nom),
    CodeService: texte(s.debiteur.codeService),
    NomService: texte(s.debiteur.nomService),
  }),
  DonneesStatut: groupe({
    IdStatut: texte(s.code),
    ComplementStatut: texte(s.complement),
    Commentaire: texte(s.commentaire),
    Horodatage: texte(s.horodatage),
    Producteur: s.producteur === undefined ? undefined : attributs({ Id: s.producteur }),
    IdFacture: texte(s.numero),
    DateFacture: texte(s.dateFacture),
    IdMandatDP: texte(s.mandat),
  }),
});

function flux(s: StatutDeFlux, rang: number): Element {
  const lignes = s.erreurs.map((e) => ({
    NatureErreur: texte(e.nature) ?? '',
    CodeErreur: texte(e.code) ?? '',
    LibelleErreur: texte(e.libelle) ?? '',
    DescriptionErreur: texte(e.description),
  }));
  return {
    ...rangDe(rang),
    DonneesStatut: groupe({
      IdStatut: texte(s.code),
      ComplementStatut: texte(s.complement),
      Commentaire: texte(s.commentaire),
      Note: texte(s.note),
      Horodatage: texte(s.horodatage),
      IdProducteur: texte(s.idProducteur),
      IdFlux: texte(s.idFlux) ?? '',
      Details:
        lignes.length === 0
          ? undefined
          : { ...attributs({ NbLignesErreur: String(lignes.length) }), LigneErreurDetail: lignes },
    }),
  };
}

/** Writes a CPPStatut (V1_19): statuses of invoices (FEN1201A) or, where there are any, of flows (integration report). */
export function ecrireCppStatut(message: MessageStatut): Uint8Array {
  const { factures, flux: desFlux } = message;
  const compte = (n: number): Readonly<Record<string, string>> => attributs({ compteur: String(n) });
  return ecrireXml({
    CPPStatut: groupe({
      ...attributs({ Version: VERSION }),
      Enveloppe: enveloppe(message),
      ...(desFlux.length > 0
        ? { CPPFluxStatuts: { ...compte(desFlux.length), CPPFluxStatutUnitaire: desFlux.map(flux) } }
        : { CPPFactureStatuts: { ...compte(factures.length), CPPFactureStatutUnitaire: factures.map(facture) } }),
    }),
  });
}
