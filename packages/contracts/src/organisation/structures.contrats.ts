import { APPLICATIONS, estUnPays, telephoneCorrect } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, type RegleDeChamp, texteSaisi } from '../commun/schemas.ts';

/** The application Structures: what its managers see and rule of a structure of their own. */
export const STRUCTURES_CONSULTATION = { type: 'PROFIL', application: 'STRUCTURES', niveau: 'CONSULTATION' } as const;
export const STRUCTURES_MODIFICATION = { type: 'PROFIL', application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;

export const parStructureId = z.strictObject({ id: identifiant });
/** The state that the writer saw: another one meanwhile is a conflict. */
export const version = z.number().int().positive();

const regle = (nom: RegleDeChamp) => ({ params: { regle: nom } });
export const courrielSaisi = texteSaisi(254).pipe(z.email());
export const telephoneSaisi = texteSaisi(20).refine(telephoneCorrect, regle('TELEPHONE'));
/** A name where a code is meant is told what is expected, not that it is long. */
export const paysSaisi = texteSaisi(60).refine(estUnPays, regle('PAYS'));

/** Text that may be missing: nothing written is nothing kept. */
export const texteOuNul = (longueurMax: number) =>
  texteSaisi(longueurMax)
    .nullable()
    .transform((t) => t || null);

const fiche = {
  raisonSociale: z.string(),
  libelle: z.string().nullable(),
  adresse: z.string().nullable(),
  complementAdresse: z.string().nullable(),
  codePostal: z.string().nullable(),
  ville: z.string().nullable(),
  pays: z.string(),
  courriel: z.string().nullable(),
  telephone: z.string().nullable(),
  numeroTva: z.string().nullable(),
  numeroRcs: z.string().nullable(),
};

/** Parameters that a public structure chooses (facts §2.2). */
const parametresDeStructure = z
  .strictObject({
    serviceObligatoire: z.boolean(),
    engagementObligatoire: z.boolean(),
    /** Either one suffices: the two above are not read then. */
    serviceOuEngagement: z.boolean(),
    maitriseOuvrage: z.boolean(),
    maitriseOuvrageSeulement: z.boolean(),
    miseEnPaiementNonCommuniquee: z.boolean(),
    /** Besides EUR. */
    devisesAcceptees: z.array(z.string().regex(/^[A-Z]{3}$/)).max(200),
  })
  .meta({ id: 'ParametresDeStructure' });

const structureLiee = z
  .object({ id: identifiant, typeIdentifiant: z.string(), identifiant: z.string(), raisonSociale: z.string() })
  .meta({ id: 'StructureLiee' });

export const structureConsultee = z
  .object({
    id: identifiant,
    typeIdentifiant: z.string(),
    identifiant: z.string(),
    ...fiche,
    nom: z.string().nullable(),
    prenom: z.string().nullable(),
    publique: z.boolean(),
    active: z.boolean(),
    gestionnairePrincipal: z.string().nullable(),
    creeLe: instant,
    parametres: parametresDeStructure,
    /** Bank details change only when two managers want it. */
    doubleValidationBancaire: z.boolean(),
    applicationsFermees: z.array(z.enum(APPLICATIONS)),
    /** Since when, why and by whom it is closed; null: open, or closed by the directory that the operator loads. */
    fermeture: z.object({ le: instant, motif: z.string().nullable(), par: z.string().nullable() }).nullable(),
    /** Its gestionnaire principal may still open it again. */
    reouvrable: z.boolean(),
    /** The last of those that took its place, one after the other. */
    successeur: structureLiee.nullable(),
    predecesseurs: z.array(structureLiee),
    version: z.number().int(),
    modifiable: z.boolean(),
  })
  .meta({ id: 'StructureConsultee' });

export const consulterStructure = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id',
  resume: 'A structure of mine: its sheet and its parameters.',
  droit: STRUCTURES_CONSULTATION,
  params: parStructureId,
  reponses: { 200: structureConsultee },
});

export const modifierStructure = contrat({
  methode: 'PUT',
  chemin: '/api/organisation/structures/:id',
  resume: 'Change the sheet of a structure: name, label, address, contacts, numbers.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  corps: z
    .strictObject({
      version,
      raisonSociale: texteSaisi(255).min(1),
      libelle: texteOuNul(100),
      adresse: texteOuNul(255),
      complementAdresse: texteOuNul(255),
      codePostal: texteOuNul(20),
      ville: texteOuNul(100),
      pays: paysSaisi,
      courriel: courrielSaisi.nullable(),
      telephone: telephoneSaisi.nullable(),
      numeroTva: texteOuNul(20),
      numeroRcs: texteOuNul(50),
    })
    .meta({ id: 'ModificationDeStructure' }),
  reponses: { 200: structureConsultee },
});

export const modifierParametres = contrat({
  methode: 'PUT',
  chemin: '/api/organisation/structures/:id/parametres',
  resume: 'Change what a public structure demands of invoices, and how its bank details are approved.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  corps: z
    .strictObject({ version, parametres: parametresDeStructure.nullable(), doubleValidationBancaire: z.boolean() })
    .meta({ id: 'ModificationDeParametres' }),
  reponses: { 200: structureConsultee },
});

const parApplication = z.strictObject({ id: identifiant, application: z.enum(APPLICATIONS) });

export const applicationDeStructure = z
  .object({
    application: z.enum(APPLICATIONS),
    ouverte: z.boolean(),
    /** False: it never closes. */
    fermable: z.boolean(),
    /** Who last opened or closed it, and when; null: it has been so from the start. */
    depuis: z.object({ instant, auteur: z.string().nullable() }).nullable(),
    /** People who hold a profile on it today, through its domain or on a service included. */
    personnes: z.number().int(),
    /** Invoices under way there, 1 000 at most; null: an application of something else. */
    enCours: z.number().int().nullable(),
  })
  .meta({ id: 'ApplicationDeStructure' });

const applicationsDeStructure = z
  .object({ elements: z.array(applicationDeStructure), modifiable: z.boolean() })
  .meta({ id: 'ApplicationsDeStructure' });

export const listerApplications = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/applications',
  resume: 'The applications there are for a structure: open or closed, since when, and what is under way there.',
  droit: STRUCTURES_CONSULTATION,
  params: parStructureId,
  reponses: { 200: applicationsDeStructure },
});

export const ouvrirApplication = contrat({
  methode: 'PUT',
  chemin: '/api/organisation/structures/:id/applications/:application',
  resume: 'Open an application for the structure, or close it: its profiles give nothing while it is closed.',
  droit: STRUCTURES_MODIFICATION,
  params: parApplication,
  corps: z.strictObject({ ouverte: z.boolean() }).meta({ id: 'OuvertureDApplication' }),
  reponses: { 200: applicationsDeStructure },
});
