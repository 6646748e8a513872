import '../compte.css';
import { Heading, Page } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { chemins } from '../../app/chemins.ts';

/** The sections of Mon compte, in the order of their links: one line a section. */
const SECTIONS = [
  { chemin: chemins.compte, texte: 'sections.compte' },
  { chemin: chemins.motDePasse, texte: 'sections.motDePasse' },
  { chemin: chemins.securite, texte: 'sections.securite' },
  { chemin: chemins.adresseDeConnexion, texte: 'sections.adresse' },
  { chemin: chemins.donnees, texte: 'sections.donnees' },
] as const;

/** A section of Mon compte: its title, and the way to the others. */
export function PageDuCompte({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  const { t } = useTranslation('acces');
  return (
    <Page
      titre={titre}
      largeur="texte"
      avant={
        <nav aria-label={t('sections.navigation')} className="compte-sections">
          <ul>
            {SECTIONS.map(({ chemin, texte }) => (
              <li key={chemin}>
                <NavLink to={chemin} end>
                  {t(texte)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      {children}
    </Page>
  );
}

/** A framed part of a section. */
export const Groupe = ({ titre, children }: { readonly titre: string; readonly children: ReactNode }) => (
  <section className="compte-groupe orp-pile">
    <Heading level="2" size="small">
      {titre}
    </Heading>
    {children}
  </section>
);
