import { Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { BoutonCopier } from '../actions/BoutonCopier.tsx';
import {
  formaterIban,
  formaterInstant,
  formaterJour,
  formaterMontant,
  formaterRelatif,
  formaterSiret,
} from '../format/format.ts';
import { useLangue } from '../UiProvider.tsx';

/** Grey draft, blue on its way, orange awaits you, green done, red refused: always with its word. */
export type TonStatut = 'brouillon' | 'en-cours' | 'attention' | 'fait' | 'refuse';

const COULEURS = {
  brouillon: 'neutral',
  'en-cours': 'info',
  attention: 'warning',
  fait: 'success',
  refuse: 'danger',
} as const satisfies Record<TonStatut, string>;

export function StatutTag({ ton, children }: { readonly ton: TonStatut; readonly children: ReactNode }) {
  return (
    <Tag variant="moderate" size="small" data-color={COULEURS[ton]} className="orp-statut">
      {children}
    </Tag>
  );
}

/** An exact decimal in text with its currency, in figures of equal width; a dash where there is none. */
export function Montant({
  valeur,
  devise,
  decimalesMax,
}: {
  readonly valeur: string | null;
  readonly devise: string | null;
  readonly decimalesMax?: number;
}) {
  const langue = useLangue();
  if (valeur === null) return <Absent />;
  return (
    <span className="orp-chiffres">
      {formaterMontant(valeur, devise, langue, decimalesMax === undefined ? {} : { max: decimalesMax })}
    </span>
  );
}

/** An instant in Paris time; `relatif` adds how long ago, beside the exact time. */
export function DateHeure({
  instant,
  relatif = false,
}: {
  readonly instant: string | null;
  readonly relatif?: boolean;
}) {
  const langue = useLangue();
  if (instant === null) return <Absent />;
  return (
    <time dateTime={instant} className="orp-chiffres">
      {formaterInstant(instant, langue)}
      {relatif && <span className="orp-discret"> ({formaterRelatif(instant, new Date(), langue)})</span>}
    </time>
  );
}

/** A calendar day; with its weekday where a deadline matters. */
export function Jour({ jour, semaine = false }: { readonly jour: string | null; readonly semaine?: boolean }) {
  const langue = useLangue();
  if (jour === null) return <Absent />;
  return (
    <time dateTime={jour} className="orp-chiffres">
      {formaterJour(jour, langue, semaine)}
    </time>
  );
}

/** The identifier of a structure, grouped when it is a SIRET, with its copy button. */
export function Siret({ valeur, copier = true }: { readonly valeur: string; readonly copier?: boolean }) {
  const langue = useLangue();
  return (
    <span className="orp-identifiant">
      <span className="orp-chiffres">{formaterSiret(valeur)}</span>
      {copier && <BoutonCopier valeur={valeur} quoi={langue === 'fr' ? 'l’identifiant' : 'the identifier'} />}
    </span>
  );
}

export function Iban({ valeur }: { readonly valeur: string }) {
  const langue = useLangue();
  return (
    <span className="orp-identifiant">
      <span className="orp-chiffres">{formaterIban(valeur)}</span>
      <BoutonCopier valeur={valeur.replaceAll(/\s/g, '')} quoi={langue === 'fr' ? 'l’IBAN' : 'the IBAN'} />
    </span>
  );
}

export const Absent = () => (
  <span className="orp-discret" aria-hidden>
    –
  </span>
);

/** Facts as term and description; what is absent is left out by the page, not shown empty. */
export function Faits({
  faits,
}: {
  readonly faits: readonly { readonly terme: string; readonly valeur: ReactNode }[];
}) {
  return (
    <dl className="orp-faits">
      {faits.map((f) => (
        <div key={f.terme}>
          <dt>{f.terme}</dt>
          <dd>{f.valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
