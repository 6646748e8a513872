import type { Precision } from '@orpheon/domain';
import { formaterJour, formaterMontant, Iban, useLangue } from '@orpheon/ui';
import { formaterTaux } from './taux.ts';

/** The value of a datum in the reader's forms. */
export function ValeurPrecisee({
  precision: { valeur, nature },
  devise,
}: {
  readonly precision: Precision;
  readonly devise: string | null;
}) {
  const langue = useLangue();
  if (nature === 'JOUR') return formaterJour(valeur, langue);
  if (nature === 'MONTANT') return formaterMontant(valeur, devise, langue);
  if (nature === 'TAUX') return formaterTaux(valeur, langue);
  return nature === 'IBAN' ? <Iban valeur={valeur} /> : valeur;
}

/** Data that only some documents carry, one under another: name and value. */
export function Precisions({
  precisions,
  devise = null,
}: {
  readonly precisions: readonly Precision[];
  readonly devise?: string | null;
}) {
  if (precisions.length === 0) return null;
  return (
    <dl className="facture-lisible__precisions">
      {precisions.map((p, rang) => (
        <div key={rang} className="facture-lisible__precise">
          <dt>{p.libelle}</dt>{' '}
          <dd>
            <ValeurPrecisee precision={p} devise={devise} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same as facts in columns, under a title. */
export function GroupePrecise({
  titre,
  precisions,
  devise = null,
}: {
  readonly titre: string;
  readonly precisions: readonly Precision[];
  readonly devise?: string | null;
}) {
  if (precisions.length === 0) return null;
  return (
    <section>
      <h4>{titre}</h4>
      <dl className="facture-lisible__references facture-lisible__paiement">
        {precisions.map((p, rang) => (
          <div key={rang}>
            <dt>{p.libelle}</dt>
            <dd>
              <ValeurPrecisee precision={p} devise={devise} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
