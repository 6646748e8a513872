import { direRevocationResumee, titreDeSignature } from '@orpheon/domain';
import type { ContenuCertificat } from '@orpheon/formats';
import type { Langue } from '../../platform/erreurs.ts';
import { dateHeure, remplir } from './mots.ts';
import { TEXTES_CERTIFICAT } from './textes-certificat.ts';

/** What a certificate says of the signatures of the document: nothing where it was not read yet. */
export function lignesDesSignatures(
  { signatures }: Pick<ContenuCertificat, 'signatures'>,
  langue: Langue,
): (readonly [terme: string, valeur: string])[] {
  const t = TEXTES_CERTIFICAT[langue];
  if (!signatures) return [];
  if (signatures.nombre === 0) return [[t.signature, t.sansSignature]];
  const lignes = signatures.premieres.map((s) =>
    [
      titreDeSignature(s.verdict, langue),
      s.signataire,
      s.numeroDeSerie && remplir(t.serie, { numero: s.numeroDeSerie }),
      s.signeeLe && remplir(s.horodatee ? t.horodateeLe : t.signeeLe, { date: dateHeure(s.signeeLe, langue) }),
      s.revocation && direRevocationResumee(s.revocation, langue),
    ]
      .filter(Boolean)
      .join(' – '),
  );
  const reste = signatures.nombre - lignes.length;
  if (reste > 0) lignes.push(remplir(t.autresSignatures, { nombre: String(reste) }));
  return lignes.map((ligne) => [t.signature, ligne]);
}
