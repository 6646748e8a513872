import { APPLICATIONS, NIVEAUX, OBJETS_DE_PROFIL } from '@orpheon/domain';
import { z } from 'zod';
import { identifiant, jour, jourSaisi } from '../commun/schemas.ts';

/** A profile that somebody holds in a structure: on the whole of it, or on one service. */
export const octroi = z
  .object({
    serviceId: identifiant.nullable(),
    objet: z.enum(OBJETS_DE_PROFIL),
    niveau: z.enum(NIVEAUX),
    debut: jour.nullable(),
    fin: jour.nullable(),
  })
  .meta({ id: 'Octroi' });

export const octroiSaisi = z
  .strictObject({
    serviceId: identifiant.nullable(),
    objet: z.enum(OBJETS_DE_PROFIL),
    niveau: z.enum(NIVEAUX),
    debut: jourSaisi.nullable(),
    fin: jourSaisi.nullable(),
  })
  .meta({ id: 'OctroiSaisi' });

export const ROLES_DANS_LA_STRUCTURE = [
  'GESTIONNAIRE_PRINCIPAL',
  'GESTIONNAIRE',
  'GESTIONNAIRE_DE_SERVICE',
  'UTILISATEUR',
] as const;
export const roleDansLaStructure = z.enum(ROLES_DANS_LA_STRUCTURE);

/** A service as lists of people name it. */
export const serviceDePersonnes = z
  .object({ id: identifiant, code: z.string(), nom: z.string(), actif: z.boolean() })
  .meta({ id: 'ServiceDePersonnes' });

export const applicationFiltree = z.enum(APPLICATIONS);
