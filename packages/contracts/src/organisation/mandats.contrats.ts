import { LONGUEUR_MAX_MOTIF, TYPES_DE_MANDATAIRE } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import {
  curseur,
  identifiant,
  instant,
  jour,
  jourSaisi,
  limite,
  page,
  texteLongSaisi,
  texteSaisi,
} from '../commun/schemas.ts';
import { structureNommee } from './demandes.contrats.ts';
import { parStructureId, STRUCTURES_CONSULTATION, STRUCTURES_MODIFICATION, version } from './structures.contrats.ts';

const RACINE = '/api/organisation/structures/:id/mandats';
const parMandat = z.strictObject({ id: identifiant, mandatId: identifiant });

const acte = z.object({ le: instant, par: z.string().nullable() }).nullable();

/** A mandat de facturation, as both sides read it: who agreed to it stands on it. */
const mandatDeFacturation = z
  .object({
    id: identifiant,
    mandant: structureNommee,
    mandataire: structureNommee,
    debut: jour,
    fin: jour.nullable(),
    situation: z.enum(['PROPOSE', 'A_VENIR', 'EN_VIGUEUR', 'TERMINE', 'REFUSE', 'RETIRE', 'REVOQUE', 'PERIME']),
    versionDuTexte: z.string(),
    propose: acte.unwrap(),
    /** Accepted, refused or withdrawn; null: nobody answered. */
    decide: acte,
    revoque: acte,
    motif: z.string().nullable(),
    /** What the reader may do to it now. */
    gestes: z.array(z.enum(['accepter', 'refuser', 'retirer', 'revoquer'])),
    version: z.number().int(),
  })
  .meta({ id: 'MandatDeFacturation' });

export const listerMandats = contrat({
  methode: 'GET',
  chemin: RACINE,
  resume: 'Mandats de facturation that a structure gave or received, the newest first.',
  droit: STRUCTURES_CONSULTATION,
  params: parStructureId,
  query: z.strictObject({ sens: z.enum(['DONNES', 'RECUS']), curseur: curseur.optional(), limite }),
  reponses: { 200: page(mandatDeFacturation).meta({ id: 'PageMandats' }) },
});

const parIdentifiant = { typeIdentifiant: z.enum(TYPES_DE_MANDATAIRE), identifiant: texteSaisi(80).min(1) };

export const trouverMandataire = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/mandataire',
  resume: 'The structure of that whole identifier, to be given a mandate; null: there is none in use.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  query: z.strictObject(parIdentifiant),
  reponses: { 200: z.object({ structure: structureNommee.nullable() }).meta({ id: 'MandataireTrouve' }) },
});

export const proposerMandat = contrat({
  methode: 'POST',
  chemin: RACINE,
  resume: 'Propose to another structure that it invoices for mine, between two days.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  confirmation: true,
  corps: z
    .strictObject({ ...parIdentifiant, debut: jourSaisi, fin: jourSaisi.nullable(), versionDuTexte: texteSaisi(20) })
    .meta({ id: 'PropositionDeMandat' }),
  reponses: { 201: mandatDeFacturation },
});

export const accepterMandat = contrat({
  methode: 'POST',
  chemin: `${RACINE}/:mandatId/acceptation`,
  resume: 'Accept a mandate proposed to my structure: its people may then invoice for the other one.',
  droit: STRUCTURES_MODIFICATION,
  params: parMandat,
  confirmation: true,
  corps: z.strictObject({ version, versionDuTexte: texteSaisi(20) }).meta({ id: 'AcceptationDeMandat' }),
  reponses: { 200: mandatDeFacturation },
});

const avecMotif = z.strictObject({ version, motif: texteLongSaisi(LONGUEUR_MAX_MOTIF) });

export const refuserMandat = contrat({
  methode: 'POST',
  chemin: `${RACINE}/:mandatId/refus`,
  resume: 'Refuse a mandate proposed to my structure.',
  droit: STRUCTURES_MODIFICATION,
  params: parMandat,
  corps: avecMotif.meta({ id: 'RefusDeMandat' }),
  reponses: { 200: mandatDeFacturation },
});

export const retirerMandat = contrat({
  methode: 'POST',
  chemin: `${RACINE}/:mandatId/retrait`,
  resume: 'Withdraw a mandate that my structure proposed and nobody answered.',
  droit: STRUCTURES_MODIFICATION,
  params: parMandat,
  corps: z.strictObject({ version }).meta({ id: 'RetraitDeMandat' }),
  reponses: { 200: mandatDeFacturation },
});

export const revoquerMandat = contrat({
  methode: 'POST',
  chemin: `${RACINE}/:mandatId/revocation`,
  resume: 'Revoke a mandate that was accepted, from either side: filing by it stops at once, what was filed stays.',
  droit: STRUCTURES_MODIFICATION,
  params: parMandat,
  corps: avecMotif.meta({ id: 'RevocationDeMandat' }),
  reponses: { 200: mandatDeFacturation },
});
