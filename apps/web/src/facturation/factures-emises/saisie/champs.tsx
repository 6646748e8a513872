import { normaliserNombreSaisi, type SaisieFacture } from '@orpheon/domain';
import { ChampJour, formaterMontant, Select, Textarea, TextField, useLangue } from '@orpheon/ui';
import { type ReactNode, useState } from 'react';
import { Controller, useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type NomDeTexte, useErreur, useSuivi } from './contexte.ts';
import { cheminDe, idChamp } from './suivi.ts';

interface PropsChamp {
  readonly nom: NomDeTexte;
  readonly libelle: string;
  readonly aide?: ReactNode;
  readonly facultatif?: boolean;
  readonly sansLibelle?: boolean;
  readonly className?: string;
}

/** What is not demanded is said to be optional; the rest is expected. */
export function useLibelle() {
  const { t } = useTranslation('facturation');
  return (libelle: string, facultatif = false): string =>
    facultatif ? t('saisie.facultatif', { champ: libelle }) : libelle;
}

/** A text. */
export function ChampTexte({
  nom,
  libelle,
  aide,
  facultatif,
  sansLibelle,
  className,
  maximum,
  apres,
  autoComplete = 'off',
}: PropsChamp & {
  readonly maximum: number;
  /** Called when the field is left, with what it holds. */
  readonly apres?: (texte: string) => void;
  readonly autoComplete?: string;
}) {
  const { register } = useFormContext<SaisieFacture>();
  const suivi = useSuivi();
  const erreur = useErreur(nom);
  const nommer = useLibelle();
  return (
    <TextField
      id={idChamp(nom)}
      size="small"
      label={nommer(libelle, facultatif)}
      description={aide}
      hideLabel={sansLibelle ?? false}
      className={className}
      maxLength={maximum}
      autoComplete={autoComplete}
      error={erreur}
      {...register(nom, {
        onBlur: (e: { readonly target: { readonly value: string } }) => {
          suivi.visiter(cheminDe(nom));
          apres?.(e.target.value);
        },
      })}
    />
  );
}

export function ChampLong({
  nom,
  libelle,
  aide,
  facultatif,
  className,
  maximum,
}: PropsChamp & { readonly maximum: number }) {
  const suivi = useSuivi();
  const erreur = useErreur(nom);
  const nommer = useLibelle();
  return (
    <Controller<SaisieFacture, NomDeTexte>
      name={nom}
      render={({ field }) => (
        <Textarea
          id={idChamp(nom)}
          size="small"
          label={nommer(libelle, facultatif)}
          description={aide}
          className={className}
          maxLength={maximum}
          minRows={2}
          error={erreur}
          name={field.name}
          ref={field.ref}
          value={field.value}
          onChange={field.onChange}
          onBlur={() => {
            field.onBlur();
            suivi.visiter(cheminDe(nom));
          }}
        />
      )}
    />
  );
}

/**
 * A number as people write it, `1 234,56`: kept as exact decimal text, shown as in the reader's language once the field
 * is left. What is no number stays as typed.
 */
export function ChampNombre({
  nom,
  libelle,
  aide,
  facultatif,
  sansLibelle,
  className,
  inactif = false,
  suffixe,
}: PropsChamp & { readonly inactif?: boolean; readonly suffixe?: string }) {
  const { field } = useController<SaisieFacture, NomDeTexte>({ name: nom });
  const suivi = useSuivi();
  const langue = useLangue();
  const erreur = useErreur(nom);
  const nommer = useLibelle();
  /** While the field has the focus, what is typed is not touched. */
  const [frappe, setFrappe] = useState<string | null>(null);
  return (
    <TextField
      id={idChamp(nom)}
      size="small"
      label={nommer(suffixe ? `${libelle} (${suffixe})` : libelle, facultatif)}
      description={aide}
      hideLabel={sansLibelle ?? false}
      className={['saisie-nombre', className].filter(Boolean).join(' ')}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      disabled={inactif}
      error={erreur}
      ref={field.ref}
      name={field.name}
      value={frappe ?? formaterMontant(field.value, null, langue)}
      onFocus={() => setFrappe(formaterMontant(field.value, null, langue))}
      onChange={(e) => {
        setFrappe(e.target.value);
        field.onChange(normaliserNombreSaisi(e.target.value));
      }}
      onBlur={() => {
        setFrappe(null);
        field.onBlur();
        suivi.visiter(cheminDe(nom));
      }}
    />
  );
}

/** A calendar day. */
export function ChampDate({ nom, libelle, aide, facultatif }: PropsChamp) {
  const { field } = useController<SaisieFacture, NomDeTexte>({ name: nom });
  const suivi = useSuivi();
  const erreur = useErreur(nom);
  const nommer = useLibelle();
  return (
    <ChampJour
      id={idChamp(nom)}
      libelle={nommer(libelle, facultatif)}
      aide={aide}
      erreur={erreur}
      valeur={field.value}
      onChanger={field.onChange}
      onQuitter={() => {
        field.onBlur();
        suivi.visiter(cheminDe(nom));
      }}
    />
  );
}

export function ChampChoix({
  nom,
  libelle,
  aide,
  facultatif,
  sansLibelle,
  className,
  options,
}: PropsChamp & { readonly options: readonly { readonly valeur: string; readonly libelle: string }[] }) {
  const { register } = useFormContext<SaisieFacture>();
  const suivi = useSuivi();
  const erreur = useErreur(nom);
  const nommer = useLibelle();
  return (
    <Select
      id={idChamp(nom)}
      size="small"
      label={nommer(libelle, facultatif)}
      description={aide}
      hideLabel={sansLibelle ?? false}
      className={className}
      error={erreur}
      {...register(nom, { onBlur: () => suivi.visiter(cheminDe(nom)) })}
    >
      {options.map((o) => (
        <option key={o.valeur} value={o.valeur}>
          {o.libelle}
        </option>
      ))}
    </Select>
  );
}
