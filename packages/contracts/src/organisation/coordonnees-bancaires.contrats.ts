import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, texteSaisi } from '../commun/schemas.ts';
import {
  parStructureId,
  STRUCTURES_CONSULTATION,
  STRUCTURES_MODIFICATION,
  texteOuNul,
  version,
} from './structures.contrats.ts';

const parCoordonnee = z.strictObject({ id: identifiant, coordonneeId: identifiant });

const coordonneeGeree = z
  .object({
    id: identifiant,
    type: z.enum(['IBAN', 'RIB']),
    libelle: z.string(),
    /** The last four characters: the whole number is asked for apart. */
    fin: z.string(),
    /** Two letters, of an IBAN. */
    pays: z.string().nullable(),
    bic: z.string().nullable(),
    titulaire: z.string(),
    affactureurNom: z.string().nullable(),
    affactureurIdentifiant: z.string().nullable(),
    active: z.boolean(),
    parDefaut: z.boolean(),
    enAttente: z.boolean(),
    /** Told to both sides until then; null: no longer new. */
    nouvelleJusquau: instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'CoordonneeGeree' });

const coordonneesGerees = z.object({ elements: z.array(coordonneeGeree) }).meta({ id: 'CoordonneesGerees' });

export const listerCoordonnees = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/coordonnees-bancaires',
  resume: 'Bank accounts of a structure, their numbers masked.',
  droit: STRUCTURES_CONSULTATION,
  params: parStructureId,
  reponses: { 200: coordonneesGerees },
});

export const lireNumeroDeCompte = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/coordonnees-bancaires/:coordonneeId/numero',
  resume: 'The whole number of a bank account, for who may change it.',
  droit: STRUCTURES_MODIFICATION,
  params: parCoordonnee,
  reponses: { 200: z.object({ numero: z.string().nullable() }).meta({ id: 'NumeroDeCompte' }) },
});

export const ajouterCoordonnee = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/coordonnees-bancaires',
  resume: 'Add a bank account; where the structure asks for two people, it waits for the second.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  corps: z
    .strictObject({
      type: z.enum(['IBAN', 'RIB']),
      libelle: texteSaisi(100).min(1),
      titulaire: texteOuNul(255),
      iban: texteOuNul(50),
      banque: texteOuNul(5),
      guichet: texteOuNul(5),
      compte: texteOuNul(11),
      cle: texteOuNul(2),
      bic: texteOuNul(20),
      affactureurNom: texteOuNul(255),
      affactureurIdentifiant: texteOuNul(80),
    })
    .meta({ id: 'NouvelleCoordonnee' }),
  confirmation: true,
  reponses: { 201: coordonneesGerees },
});

export const modifierCoordonnee = contrat({
  methode: 'PUT',
  chemin: '/api/organisation/structures/:id/coordonnees-bancaires/:coordonneeId',
  resume: 'Rename a bank account, make it the default one, deactivate it or use it again. Its number never changes.',
  droit: STRUCTURES_MODIFICATION,
  params: parCoordonnee,
  corps: z
    .strictObject({ version, libelle: texteSaisi(100).min(1), active: z.boolean(), parDefaut: z.boolean() })
    .meta({ id: 'ModificationDeCoordonnee' }),
  confirmation: true,
  reponses: { 200: coordonneesGerees },
});
