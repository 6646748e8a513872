import { Heading, Jour, Page, Tag, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { NOTES_DE_VERSION } from './notes-de-version.ts';

export function Component() {
  const { t } = useTranslation('informations');
  const { t: commun } = useTranslation();
  const langue = useLangue();
  return (
    <Page titre={commun('pied.notesDeVersion')} accroche={t('notes.accroche')} largeur="texte">
      <div className="orp-prose">
        {NOTES_DE_VERSION.map((note) => (
          <section key={note.version} className="orp-prose">
            <Heading level="2" size="small">
              {t('notes.version', { version: note.version })} · <Jour jour={note.date} />
            </Heading>
            <ul>
              {note.changements.map((c) => (
                <li key={c.fr}>
                  {c[langue]}{' '}
                  {c.recent && (
                    <Tag size="xsmall" variant="moderate" data-color="accent">
                      {t('notes.nouveau')}
                    </Tag>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
