import { normaliserNombreSaisi, type SaisieFacture, sansInterdits } from '@orpheon/domain';
import { ChampJour, formaterMontant, Select, Textarea, TextField, useLangue } from '@orpheon/ui';
import { type ReactNode, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type NomDeTexte, useErreur, useSuivi } from './contexte.ts';
import { useAideDeLecture } from './lecture/MarqueDeLecture.tsx';
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

/** What every field shows, and `visiter`: it was left, what is wrong with it is said from now on. */
function useChamp({ nom, libelle, aide, facultatif, sansLibelle, className }: PropsChamp) {
  const suivi = useSuivi();
  const error = useErreur(nom);
  const nommer = useLibelle();
  const description = useAideDeLecture(nom, aide);
  return {
    visiter: () => suivi.visiter(cheminDe(nom)),
    apparence: {
      id: idChamp(nom),
      size: 'small',
      label: nommer(libelle, facultatif),
      description,
      hideLabel: sansLibelle ?? false,
      className,
      error,
    },
  } as const;
}

/** The same for a field whose value the form holds. */
function useChampTenu(props: PropsChamp) {
  const { visiter, apparence } = useChamp(props);
  const { field } = useController<SaisieFacture, NomDeTexte>({ name: props.nom });
  const quitter = () => {
    field.onBlur();
    visiter();
  };
  return { apparence, field, quitter };
}

/** A text of one line, as the portal keeps it: what is pasted with characters that nobody sees loses them. */
export function ChampTexte({
  maximum,
  apres,
  autoComplete = 'off',
  ...props
}: PropsChamp & {
  readonly maximum: number;
  /** Called when the field is left, with what it holds. */
  readonly apres?: (texte: string) => void;
  readonly autoComplete?: string;
}) {
  const { register } = useFormContext<SaisieFacture>();
  const { visiter, apparence } = useChamp(props);
  return (
    <TextField
      {...apparence}
      maxLength={maximum}
      autoComplete={autoComplete}
      {...register(props.nom, {
        setValueAs: (texte: string) => sansInterdits(texte),
        onBlur: (e: { readonly target: { readonly value: string } }) => {
          visiter();
          apres?.(e.target.value);
        },
      })}
    />
  );
}

/** A long text; `lignes`: line ends may stand in it. */
export function ChampLong({
  maximum,
  lignes = true,
  ...props
}: PropsChamp & { readonly maximum: number; readonly lignes?: boolean }) {
  const { apparence, field, quitter } = useChampTenu(props);
  return (
    <Textarea
      {...apparence}
      maxLength={maximum}
      minRows={2}
      name={field.name}
      ref={field.ref}
      value={field.value}
      onChange={(e) => field.onChange(sansInterdits(e.target.value, lignes))}
      onBlur={quitter}
    />
  );
}

/**
 * A number as people write it, `1 234,56`: kept as exact decimal text, shown as in the reader's language once the field
 * is left. What is no number stays as typed.
 */
export function ChampNombre({
  inactif = false,
  suffixe,
  ...props
}: PropsChamp & { readonly inactif?: boolean; readonly suffixe?: string }) {
  const { apparence, field, quitter } = useChampTenu({
    ...props,
    libelle: suffixe ? `${props.libelle} (${suffixe})` : props.libelle,
    className: ['saisie-nombre', props.className].filter(Boolean).join(' '),
  });
  const langue = useLangue();
  /** While the field has the focus, what is typed is not touched. */
  const [frappe, setFrappe] = useState<string | null>(null);
  return (
    <TextField
      {...apparence}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      disabled={inactif}
      ref={field.ref}
      name={field.name}
      value={frappe ?? formaterMontant(field.value, null, langue)}
      onFocus={() => setFrappe(formaterMontant(field.value, null, langue))}
      onChange={(e) => {
        setFrappe(e.target.value);
        field.onChange(normaliserNombreSaisi(sansInterdits(e.target.value)));
      }}
      onBlur={() => {
        setFrappe(null);
        quitter();
      }}
    />
  );
}

/** A calendar day. */
export function ChampDate(props: PropsChamp) {
  const { apparence, field, quitter } = useChampTenu(props);
  return (
    <ChampJour
      id={apparence.id}
      libelle={apparence.label}
      aide={apparence.description}
      erreur={apparence.error}
      valeur={field.value}
      onChanger={field.onChange}
      onQuitter={quitter}
    />
  );
}

export function ChampChoix({
  options,
  ...props
}: PropsChamp & { readonly options: readonly { readonly valeur: string; readonly libelle: string }[] }) {
  const { register } = useFormContext<SaisieFacture>();
  const { visiter, apparence } = useChamp(props);
  return (
    <Select {...apparence} {...register(props.nom, { onBlur: visiter })}>
      {options.map((o) => (
        <option key={o.valeur} value={o.valeur}>
          {o.libelle}
        </option>
      ))}
    </Select>
  );
}
