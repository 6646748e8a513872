import { nomDePersonne, telephoneCorrect } from '@orpheon/domain';
import { Button, FormulaireErreurs, TextField, useAnnonces } from '@orpheon/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ressembleAUnCourriel, useErreurs } from '../acces/formulaire.ts';
import { type Identite, type IdentiteModifiee, useModifierIdentite } from './identite.queries.ts';

const CHAMPS = [
  { nom: 'prenom', texte: 'champ.prenom', auto: 'given-name', max: 80 },
  { nom: 'nom', texte: 'champ.nom', auto: 'family-name', max: 80 },
  { nom: 'courrielContact', texte: 'champ.courrielContact', auto: 'email', max: 254 },
  { nom: 'telephone', texte: 'champ.telephoneFacultatif', auto: 'tel', max: 20 },
  { nom: 'adresse', texte: 'champ.adresseFacultative', auto: 'address-line1', max: 200 },
  { nom: 'complementAdresse', texte: 'champ.complementFacultatif', auto: 'address-line2', max: 200 },
  { nom: 'codePostal', texte: 'champ.codePostalFacultatif', auto: 'postal-code', max: 20 },
  { nom: 'ville', texte: 'champ.villeFacultative', auto: 'address-level2', max: 100 },
  { nom: 'pays', texte: 'champ.paysFacultatif', auto: 'country-name', max: 60 },
] as const satisfies readonly { nom: keyof IdentiteModifiee; texte: string; auto: string; max: number }[];

type Nom = (typeof CHAMPS)[number]['nom'];

/** What I say of myself. Saved as a whole, by its button: a name half typed is nobody's. */
export function FormulaireIdentite({ identite }: { readonly identite: Identite }) {
  const { t } = useTranslation('acces');
  const { afficher } = useAnnonces();
  const [saisie, setSaisie] = useState<Record<Nom, string>>(
    () => Object.fromEntries(CHAMPS.map(({ nom }) => [nom, identite[nom] ?? ''])) as Record<Nom, string>,
  );
  const erreurs = useErreurs('identite');
  const modification = useModifierIdentite();
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const nomFaux = (texte: string) => !nomDePersonne(texte.trim()) && t('champ.nomFaux');
    const juste = erreurs.verifier({
      prenom: nomFaux(saisie.prenom),
      nom: nomFaux(saisie.nom),
      courrielContact: !ressembleAUnCourriel(saisie.courrielContact) && t('champ.courrielFaux'),
      telephone:
        saisie.telephone.trim() !== '' && !telephoneCorrect(saisie.telephone.trim()) && t('champ.telephoneFaux'),
    });
    if (!juste) return;
    const { prenom, nom, courrielContact, ...autres } = saisie;
    const facultatifs = Object.fromEntries(
      Object.entries(autres).map(([cle, valeur]) => [cle, valeur.trim() === '' ? null : valeur]),
    ) as Pick<IdentiteModifiee, keyof typeof autres>;
    modification.mutate(
      { prenom, nom, courrielContact, ...facultatifs },
      {
        onSuccess: () => afficher({ ton: 'succes', texte: t('identite.enregistree') }),
        onError: (erreur) => erreurs.refuser(erreur),
      },
    );
  };
  return (
    <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
      <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
      {CHAMPS.map(({ nom, texte, auto, max }) => (
        <TextField
          key={nom}
          id={erreurs.id(nom)}
          label={t(texte)}
          description={nom === 'courrielContact' ? t('identite.contactAide') : undefined}
          autoComplete={auto}
          maxLength={max}
          {...(max <= 20 ? { htmlSize: 20 } : {})}
          value={saisie[nom]}
          error={erreurs.de(nom)}
          onChange={(e) => setSaisie({ ...saisie, [nom]: e.target.value })}
        />
      ))}
      <div>
        <Button type="submit" loading={modification.isPending}>
          {t('identite.bouton')}
        </Button>
      </div>
    </form>
  );
}
