import { ligneVierge, type SaisieFacture } from '@orpheon/domain';
import { Button, PlusIcon, useAnnonces } from '@orpheon/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LIGNES_MAX, lignesCollees } from './coller.ts';
import { useErreur } from './contexte.ts';
import { Ligne, type PropsLigne } from './Ligne.tsx';
import { Section } from './Section.tsx';
import { idChamp } from './suivi.ts';

/** Beyond this many, the rest comes when asked for: each line is a dozen fields. */
const MONTREES = 60;

/** What is invoiced, line by line. Enter goes to the next line, and after the last adds one. */
export function SectionLignes() {
  const { t } = useTranslation('facturation');
  const { annoncer } = useAnnonces();
  const { control, getValues } = useFormContext<SaisieFacture>();
  const { fields, append, insert, remove, move, replace } = useFieldArray({ control, name: 'lignes' });
  const [montrees, setMontrees] = useState(MONTREES);
  const erreur = useErreur('lignes');
  const aViser = useRef<number | null>(null);
  // after a line came or went, the hand goes where the work is
  useEffect(() => {
    if (aViser.current === null) return;
    document.getElementById(idChamp(`lignes.${Math.min(aViser.current, fields.length - 1)}.denomination`))?.focus();
    aViser.current = null;
  }, [fields]);
  const nombre = fields.length;

  const agir = useCallback<PropsLigne['onAgir']>(
    (rang, geste) => {
      switch (geste) {
        case 'SUIVANTE':
          if (rang < getValues('lignes').length - 1) {
            document.getElementById(idChamp(`lignes.${rang + 1}.denomination`))?.focus();
            return;
          }
          aViser.current = rang + 1;
          setMontrees((n) => Math.max(n, rang + 2));
          return append(ligneVierge(), { shouldFocus: false });
        case 'DUPLIQUER':
          aViser.current = rang + 1;
          return insert(rang + 1, structuredClone(getValues(`lignes.${rang}`)), { shouldFocus: false });
        case 'MONTER':
          aViser.current = rang - 1;
          annoncer(t('saisie.ligneDeplacee', { rang }));
          return move(rang, rang - 1);
        case 'DESCENDRE':
          aViser.current = rang + 1;
          annoncer(t('saisie.ligneDeplacee', { rang: rang + 2 }));
          return move(rang, rang + 1);
        case 'RETIRER':
          aViser.current = Math.max(0, rang - 1);
          annoncer(t('saisie.ligneRetiree', { rang: rang + 1 }));
          return getValues('lignes').length === 1 ? replace([ligneVierge()]) : remove(rang);
      }
    },
    [append, insert, remove, move, replace, getValues, annoncer, t],
  );

  const coller = useCallback<PropsLigne['onColler']>(
    (rang, texte) => {
      const lues = lignesCollees(texte);
      if (!lues) return false;
      const avant = getValues('lignes');
      const vide = avant[rang]?.denomination === '' && avant[rang]?.prixUnitaire === '';
      const apres = [...avant.slice(0, vide ? rang : rang + 1), ...lues, ...avant.slice(rang + 1)].slice(0, LIGNES_MAX);
      replace(structuredClone(apres));
      annoncer(t('saisie.collees', { count: lues.length }));
      return true;
    },
    [getValues, replace, annoncer, t],
  );

  return (
    <Section titre={t('lisible.lignes')} aide={t('saisie.lignesAide')}>
      <ol className="saisie-lignes" id={idChamp('lignes')} tabIndex={-1}>
        {fields.slice(0, montrees).map((f, rang) => (
          <Ligne key={f.id} rang={rang} derniere={rang === nombre - 1} onAgir={agir} onColler={coller} />
        ))}
      </ol>
      {erreur && <p className="orp-texte-erreur facturation-paragraphe">{erreur}</p>}
      <div className="orp-rang">
        {nombre > montrees && (
          <Button type="button" size="small" variant="secondary" onClick={() => setMontrees(nombre)}>
            {t('lisible.toutesLesLignes', { count: nombre - montrees })}
          </Button>
        )}
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          disabled={nombre >= LIGNES_MAX}
          onClick={() => agir(nombre - 1, 'SUIVANTE')}
        >
          {t('saisie.ajouterLigne')}
        </Button>
      </div>
    </Section>
  );
}
