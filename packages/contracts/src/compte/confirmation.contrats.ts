import { MOYENS_DE_CONFIRMATION } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { codeADesChiffres, codeDeSecours, optionsPasskey, preuveDePasskey } from './facteurs.schemas.ts';

const CONNECTE = { type: 'CONNECTE' } as const;

export const consulterConfirmation = contrat({
  methode: 'GET',
  chemin: '/api/compte/confirmation',
  resume: 'How the signed-in person may prove again who they are, strongest first.',
  droit: CONNECTE,
  reponses: { 200: z.object({ moyens: z.array(z.enum(MOYENS_DE_CONFIRMATION)) }).meta({ id: 'MoyensDeConfirmation' }) },
});

export const preparerConfirmationPasskey = contrat({
  methode: 'POST',
  chemin: '/api/compte/confirmation/defi',
  resume: 'What a passkey of the signed-in person has to sign to prove again who they are.',
  droit: CONNECTE,
  reponses: { 200: optionsPasskey },
});

export const confirmerIdentite = contrat({
  methode: 'POST',
  chemin: '/api/compte/confirmation',
  resume:
    'Prove again who one is, before a sensitive action; what was refused with CONFIRMATION_REQUISE is then sent again.',
  droit: CONNECTE,
  corps: z
    .discriminatedUnion('moyen', [
      z.strictObject({ moyen: z.literal('MOT_DE_PASSE'), motDePasse: z.string().min(1).max(1024) }),
      z.strictObject({ moyen: z.literal('TOTP'), code: codeADesChiffres }),
      z.strictObject({ moyen: z.literal('CODE_SECOURS'), code: codeDeSecours }),
      z.strictObject({ moyen: z.literal('PASSKEY'), reponse: preuveDePasskey }),
    ])
    .meta({ id: 'Confirmation' }),
  reponses: { 204: null },
});
