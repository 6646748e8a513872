import {
  codePostalCorrect,
  LONGUEUR_MAX_MESSAGE,
  TYPES_IDENTIFIANT,
  type TypeIdentifiant,
  telephoneCorrect,
} from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';
import { structureNommee } from './demandes.contrats.ts';
import { paysSaisi } from './structures.contrats.ts';

const CONNECTE = { type: 'CONNECTE' } as const;

/** An establishment as the register of companies has it. */
export const entreprise = z
  .object({
    siret: z.string(),
    raisonSociale: z.string(),
    adresse: z.string().nullable(),
    complementAdresse: z.string().nullable(),
    codePostal: z.string().nullable(),
    ville: z.string().nullable(),
    /** False: its holder asked that the register keep its address. */
    diffusible: z.boolean(),
    active: z.boolean(),
    publique: z.boolean(),
    numeroTva: z.string().nullable(),
  })
  .meta({ id: 'Entreprise' });

export const consulterEntreprise = contrat({
  methode: 'GET',
  chemin: '/api/organisation/entreprises',
  resume: 'What the register of companies says of a SIRET, and whether the portal has its structure already.',
  droit: CONNECTE,
  query: z.strictObject({ siret: texteSaisi(30) }),
  reponses: {
    200: z
      .object({
        /** Whether a register could be asked: none may be configured, or it may not answer now. */
        registre: z.enum(['CONSULTE', 'ABSENT', 'INJOIGNABLE']),
        entreprise: entreprise.nullable(),
        structure: structureNommee.nullable(),
      })
      .meta({ id: 'EntrepriseConsultee' }),
  },
});

const facultatif = (longueur: number) => texteSaisi(longueur).nullable();

export const creerStructure = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures',
  resume:
    'Open a structure: at once, its creator managing it, or by a request to support where it is public and no register proves it.',
  droit: CONNECTE,
  corps: z
    .strictObject({
      typeIdentifiant: z.enum(Object.keys(TYPES_IDENTIFIANT) as [TypeIdentifiant, ...TypeIdentifiant[]]),
      /** Not read where the portal makes it: outside the Union, private persons. */
      identifiant: texteSaisi(80),
      publique: z.boolean(),
      /** Not read of a private person. */
      raisonSociale: texteSaisi(200),
      nom: facultatif(80),
      prenom: facultatif(80),
      libelle: facultatif(200),
      adresse: facultatif(255),
      complementAdresse: facultatif(255),
      codePostal: facultatif(20),
      ville: facultatif(100),
      pays: paysSaisi,
      courriel: z.email().max(254).nullable(),
      telephone: facultatif(20).refine((t) => !t || telephoneCorrect(t)),
      numeroTva: facultatif(20),
      /** To support, where they have to answer. */
      message: texteLongSaisi(LONGUEUR_MAX_MESSAGE),
    })
    .refine((s) => !s.codePostal || codePostalCorrect(s.codePostal, s.pays), { path: ['codePostal'] })
    .meta({ id: 'NouvelleStructure' }),
  reponses: {
    201: z.object({ structure: structureNommee }).meta({ id: 'StructureCreee' }),
    202: z.object({ demandeId: identifiant }).meta({ id: 'StructureDemandee' }),
  },
});
