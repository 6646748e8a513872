import { ETATS_LECTURE } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, texteSaisi } from '../commun/schemas.ts';

const EMISES_CONSULTATION = { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'CONSULTATION' } as const;
const EMISES_MODIFICATION = { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'MODIFICATION' } as const;
const parId = z.strictObject({ id: identifiant });

/** A value with how sure it is and where it stands, in points from the top left corner of the page. */
const valeurLue = z.object({
  valeur: z.string(),
  confiance: z.number(),
  page: z.number().int(),
  boite: z.object({ x: z.number(), y: z.number(), largeur: z.number(), hauteur: z.number() }),
  indice: z.enum(['LIBELLE', 'LIEU', 'CLE', 'SOMME']),
});

/** `Reconnaissance` of the formats. */
const reconnaissance = z
  .object({
    champs: z.record(z.string(), valeurLue),
    recapitulatif: z.array(z.object({ taux: valeurLue, base: valeurLue, montant: valeurLue })),
  })
  .meta({ id: 'Reconnaissance' });

/** Values of the draft, by field, that what is read may replace: what the portal offered, what an earlier reading filled in. */
const libres = z
  .record(z.string().regex(/^[\w.]{1,60}$/), texteSaisi(200))
  .refine((valeurs) => Object.keys(valeurs).length <= 500);

const lectureDocument = z
  .object({
    /** Hash of the PDF that is read: the draft may have another one by now. */
    empreinte: z.string(),
    etat: z.enum(ETATS_LECTURE),
    /** Pages to be read, 0 before that is known, and those that are. */
    pages: z.number().int(),
    lues: z.number().int(),
    resultat: reconnaissance.nullable(),
    /** As they were given with the demand. */
    libres: z.record(z.string(), z.string()),
    /** The draft was saved with what was recognised. */
    reportee: z.boolean(),
  })
  .meta({ id: 'LectureDocument' });

export const demanderLecture = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/lecture',
  resume: 'Have the pages of a scanned PDF read, here and by this portal alone; one that goes on already is given.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ libres: libres.default({}) }).meta({ id: 'DemandeDeLecture' }),
  reponses: { 200: lectureDocument },
});

export const consulterLecture = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/:id/lecture',
  resume: 'How far the reading of a scanned PDF is, and what was recognised.',
  droit: EMISES_CONSULTATION,
  params: parId,
  reponses: { 200: lectureDocument },
});

export const annulerLecture = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/lecture/annuler',
  resume: 'End the reading of a scanned PDF, or leave what it gave; what was not read stays to be typed.',
  droit: EMISES_MODIFICATION,
  params: parId,
  reponses: { 200: lectureDocument },
});
