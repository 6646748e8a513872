import type { ValidationStep } from '@orpheon/domain';
import { chacun, type Element, el, groupe, texte } from '../elements.ts';

/** Kinds of identifier that the producer of a status may have; a private person is none. */
const AUTRE = '6';

/** `CycleDeValidation`: only where there were steps. */
export const validations = (etapes: readonly ValidationStep[]): Element | undefined =>
  el({
    ValidationUnitaire: chacun(etapes, ({ date, statusCode, complement, comment, by }) =>
      groupe({
        DateStatut: texte(date),
        CodeStatut: texte(statusCode),
        ComplementStatut: texte(complement),
        Commentaire: texte(comment),
        ProducteurStatut: groupe({
          TypeIdentifiant: texte(by.identifier?.schemeName) ?? AUTRE,
          Id: texte(by.identifier?.value) ?? '',
          RaisonSociale: texte(by.name) ?? '',
          CodePays: texte(by.countryCode) ?? 'FR',
          Note: texte(by.note),
        }),
      }),
    ),
  });
