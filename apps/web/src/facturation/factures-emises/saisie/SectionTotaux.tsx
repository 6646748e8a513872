import type { SaisieFacture } from '@orpheon/domain';
import { Montant, useLangue } from '@orpheon/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formaterTaux } from '../../commun/facture-lisible/taux.ts';
import { useLibelles } from '../../commun/useLibelles.ts';
import { ChampLong, ChampNombre } from './champs.tsx';
import { useVueSuivi } from './contexte.ts';
import { Section } from './Section.tsx';

/** Categories of TVA that ask why none is due (BR-E-10, BR-AE-10…). */
const A_MOTIVER: ReadonlySet<string> = new Set(['E', 'AE', 'K', 'G', 'O']);

/** Recap of TVA and totals as they come out of what is typed, at every moment. */
export function SectionTotaux() {
  const { t } = useTranslation('facturation');
  const { control } = useFormContext<SaisieFacture>();
  const [devise, cadre] = useWatch({ control, name: ['devise', 'cadre'] });
  const { calcul } = useVueSuivi();
  const { totaux } = calcul;
  const nuls = /^0(\.0+)?$/;
  const sommes = [
    { terme: t('lisible.totalLignes'), valeur: totaux.lignes, tu: totaux.lignes === totaux.montantHt },
    { terme: t('lisible.totalRemises'), valeur: totaux.remises, tu: nuls.test(totaux.remises), moins: true },
    { terme: t('lisible.totalFrais'), valeur: totaux.frais, tu: nuls.test(totaux.frais) },
    { terme: t('lisible.totalHt'), valeur: totaux.montantHt, tu: false },
    { terme: t('lisible.totalTva'), valeur: totaux.montantTva, tu: false },
    { terme: t('lisible.totalTtc'), valeur: totaux.montantTtc, tu: false },
    { terme: t('lisible.dejaPaye'), valeur: totaux.dejaPaye, tu: nuls.test(totaux.dejaPaye) },
  ].filter((s) => !s.tu);
  return (
    <Section titre={t('lisible.totaux')}>
      <div className="saisie-totaux">
        <Ventilation devise={devise} />
        <dl className="saisie-sommes" aria-label={t('lisible.totaux')}>
          {sommes.map((s) => (
            <div key={s.terme}>
              <dt>{s.terme}</dt>
              <dd>
                {s.moins && '−'}
                <Montant valeur={s.valeur} devise={devise} />
              </dd>
            </div>
          ))}
          <div className="saisie-sommes__net">
            <dt>{t('lisible.netAPayer')}</dt>
            <dd>
              <Montant valeur={totaux.netAPayer} devise={devise} />
            </dd>
          </div>
        </dl>
      </div>
      {calcul.recapitulatif.some((r) => A_MOTIVER.has(r.categorieTva)) && (
        <ChampLong
          nom="motifExoneration"
          lignes={false}
          libelle={t('saisie.motifExoneration')}
          aide={t('saisie.motifExonerationAide')}
          maximum={500}
        />
      )}
      {cadre === 'A1' && (
        <ChampNombre nom="acompte" libelle={t('lisible.dejaPaye')} facultatif aide={t('saisie.acompteAide')} />
      )}
      {devise !== 'EUR' && <ChampNombre nom="tvaEnEuros" libelle={t('saisie.tvaEnEuros')} />}
    </Section>
  );
}

function Ventilation({ devise }: { readonly devise: string }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const libelles = useLibelles();
  const { recapitulatif } = useVueSuivi().calcul;
  if (recapitulatif.length === 0)
    return <p className="orp-discret facturation-paragraphe">{t('saisie.sansMontant')}</p>;
  return (
    <table className="saisie-ventilation">
      <caption>{t('lisible.tva')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('saisie.tva')}</th>
          <th scope="col">{t('lisible.base')}</th>
          <th scope="col">{t('lisible.montantTva')}</th>
        </tr>
      </thead>
      <tbody>
        {recapitulatif.map((r) => (
          <tr key={`${r.categorieTva}|${r.tauxTva}`}>
            <th scope="row">
              {r.categorieTva === 'S' ? formaterTaux(r.tauxTva, langue) : libelles.categorieTva(r.categorieTva)}
            </th>
            <td>
              <Montant valeur={r.base} devise={devise} />
            </td>
            <td>
              <Montant valeur={r.montant} devise={devise} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
