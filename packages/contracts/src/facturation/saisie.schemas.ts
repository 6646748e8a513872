import {
  CATEGORIES_TVA,
  ETATS_LECTURE,
  ETATS_SAISIE,
  MODES_PAIEMENT,
  MODES_SAISIE,
  type SaisieFacture,
  TYPES_IDENTIFIANT,
} from '@orpheon/domain';
import { z } from 'zod';
import { decimal, erreur, identifiant, instant, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';
import { anomalieExpliquee, piece } from './facture.schemas.ts';

/** Lines, discounts and rows of a TVA recap that one invoice may have here; longer ones are filed as documents. */
export const LIGNES_MAX = 1_000;
export const REMISES_MAX = 50;
export const RECAPITULATIFS_MAX = 50;

/** What stands in a cell of numbers, right or not: it is kept as typed, and judged when it is computed with. */
const nombreSaisi = texteSaisi(40);
/** The same for a day, half typed perhaps. */
const jourEnSaisie = texteSaisi(10);
const reference = texteSaisi(100);
const categorieTva = z.enum(CATEGORIES_TVA);
const modeRemise = z.enum(['POURCENTAGE', 'MONTANT']);

const ligneSaisie = z.strictObject({
  denomination: texteSaisi(300),
  description: texteLongSaisi(1_000),
  reference,
  quantite: nombreSaisi,
  unite: texteSaisi(10),
  prixUnitaire: nombreSaisi,
  remise: z.strictObject({ mode: modeRemise, valeur: nombreSaisi }),
  categorieTva,
  tauxTva: nombreSaisi,
});

const remiseSaisie = z.strictObject({
  nature: z.enum(['REMISE', 'FRAIS']),
  mode: modeRemise,
  valeur: nombreSaisi,
  motif: texteSaisi(300),
  categorieTva,
  tauxTva: nombreSaisi,
});

/** What is typed, complete or not (`SaisieFacture` of the domain): bounded, never judged here. */
export const contenuSaisie = z
  .strictObject({
    type: z.enum(['FACTURE', 'AVOIR']),
    cadre: z.enum(['A1', 'A2']),
    numero: texteSaisi(50),
    dateFacture: jourEnSaisie,
    dateEcheance: jourEnSaisie,
    devise: texteSaisi(3),
    destinataireId: identifiant.nullable(),
    codeService: reference,
    codeServiceFournisseur: reference,
    numeroEngagement: reference,
    numeroMarche: reference,
    origine: z
      .strictObject({ numero: texteSaisi(50), date: jourEnSaisie, factureId: identifiant.nullable() })
      .nullable(),
    periode: z.strictObject({ debut: jourEnSaisie, fin: jourEnSaisie }),
    lignes: z.array(ligneSaisie).max(LIGNES_MAX),
    remises: z.array(remiseSaisie).max(REMISES_MAX),
    paiement: z.strictObject({
      mode: z.enum(MODES_PAIEMENT),
      iban: texteSaisi(50),
      bic: texteSaisi(20),
      titulaire: texteSaisi(200),
      conditions: texteLongSaisi(1_000),
    }),
    acompte: nombreSaisi,
    tvaEnEuros: nombreSaisi,
    recapitulatif: z
      .array(z.strictObject({ categorieTva, tauxTva: nombreSaisi, base: nombreSaisi, montant: nombreSaisi }))
      .max(RECAPITULATIFS_MAX),
    motifExoneration: texteSaisi(500),
    commentaire: texteLongSaisi(2_000),
  })
  .meta({ id: 'ContenuSaisie' }) satisfies z.ZodType<SaisieFacture>;

/** A row of a list of drafts; amounts as they can be computed from what is typed so far. */
export const saisieResumee = z
  .object({
    id: identifiant,
    etat: z.enum(ETATS_SAISIE),
    mode: z.enum(MODES_SAISIE),
    structureId: identifiant,
    /** The invoice it became; before that, of a draft, its row in lists has the identifier of the draft. */
    factureId: identifiant.nullable(),
    type: z.enum(['FACTURE', 'AVOIR']),
    numero: z.string(),
    destinataire: z.object({ id: identifiant, raisonSociale: z.string() }).nullable(),
    devise: z.string(),
    montantTtc: decimal.nullable(),
    creeeLe: instant,
    modifieeLe: instant,
    /** Who wrote last; null: not said. */
    auteur: z.string().nullable(),
    /** Written last by the reader. */
    deMoi: z.boolean(),
    /** A draft that was forgotten: the reader is reminded of it. */
    ancienne: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'SaisieResumee' });

/** The PDF that is the document (mode PDF). */
export const documentSaisie = z
  .object({
    nom: z.string(),
    taille: z.number().int(),
    empreinte: z.string(),
    /** Where the reading of its pages stands; null: none was asked for. */
    lecture: z.enum(ETATS_LECTURE).nullable(),
    /** It is a Factur-X: filed as a plain PDF all the same, unless the person chooses otherwise. */
    facturX: z
      .object({
        /** Profile that it declares; null: none that can be told. */
        profil: z.string().nullable(),
        /** Its XML holds an invoice that can be read. */
        lisible: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'DocumentSaisie' });

export const saisieConsultee = saisieResumee
  .extend({
    contenu: contenuSaisie,
    document: documentSaisie.nullable(),
    pieces: z.array(piece.omit({ categorie: true })),
    /** The reader may go on writing it. */
    modifiable: z.boolean(),
  })
  .meta({ id: 'SaisieConsultee' });

/** Somebody, perhaps the same person in another tab, saved meanwhile: `autre` is what they saved. Nothing was written. */
export const conflitSaisie = erreur.extend({ autre: saisieConsultee }).meta({ id: 'ConflitSaisie' });

/** Why an invoice is not sent. `chemin` of a finding is the field: `lignes[2].quantite`. Nothing was written. */
export const refusEnvoi = erreur.extend({ anomalies: z.array(anomalieExpliquee) }).meta({ id: 'RefusEnvoi' });

export const factureEnvoyee = z
  .object({
    saisieId: identifiant,
    factureId: identifiant,
    numero: z.string(),
    deposeeLe: instant,
    /** It had been sent as it is, from another tab perhaps: this is that invoice, nothing new was made. */
    dejaEnvoyee: z.boolean(),
  })
  .meta({ id: 'FactureEnvoyee' });

/** A party as the written document names it. */
export const partieSaisie = z
  .object({
    id: identifiant,
    typeIdentifiant: z.enum(Object.keys(TYPES_IDENTIFIANT) as [keyof typeof TYPES_IDENTIFIANT]),
    identifiant: z.string(),
    raisonSociale: z.string(),
    numeroTva: z.string().nullable(),
    adresse: z.string().nullable(),
    complementAdresse: z.string().nullable(),
    codePostal: z.string().nullable(),
    ville: z.string().nullable(),
    pays: z.string(),
  })
  .meta({ id: 'PartieSaisie' });

export const coordonneeBancaire = z
  .object({
    id: identifiant,
    libelle: z.string(),
    iban: z.string(),
    bic: z.string().nullable(),
    titulaire: z.string().nullable(),
  })
  .meta({ id: 'CoordonneeBancaire' });

/** The mandate to write invoices that a structure gave to the portal. */
export const mandatPortail = z
  .object({
    /** Version of its text that is proposed now. */
    versionDuTexte: z.string(),
    enVigueur: z
      .object({ accepteLe: instant, acceptePar: z.string().nullable(), versionDuTexte: z.string() })
      .nullable(),
    /** The reader may accept or revoke it. */
    modifiable: z.boolean(),
  })
  .meta({ id: 'MandatPortail' });
