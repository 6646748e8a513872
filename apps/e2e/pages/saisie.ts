import { expect, type Locator, type Page } from '@playwright/test';

export interface LigneTypee {
  readonly designation: string;
  readonly quantite: string;
  readonly prix: string;
}

/** Factures émises › Saisir une facture. */
export class PageSaisie {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async ouvrir(mode: '' | '?mode=pdf' = ''): Promise<void> {
    await this.page.goto(`/facturation/factures-emises/saisie${mode}`);
    await this.accepterLeMandat();
    await expect(this.champ('Numéro de facture')).toBeVisible();
  }

  /** Asked for once per structure: on an installation where it was given, there is nothing to accept. */
  async accepterLeMandat(): Promise<void> {
    const accepter = this.page.getByRole('button', { name: 'Accepter le mandat' });
    await expect(accepter.or(this.champ('Numéro de facture'))).toBeVisible();
    if (!(await accepter.isVisible())) return;
    await this.page.getByRole('checkbox', { name: /J’ai lu ce mandat/ }).check();
    await accepter.click();
  }

  champ(nom: string): Locator {
    return this.page.getByRole('main').getByLabel(nom, { exact: true });
  }

  async choisirDestinataire(texte: string, nom: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Structure destinataire' }).fill(texte);
    await this.page.getByRole('option', { name: nom }).first().click();
  }

  async choisirService(nom: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: /Service du destinataire/ }).click();
    await this.page.getByRole('option', { name: nom }).first().click();
  }

  /** To the schools service of the town of Valmont, under one of its engagements. */
  async adresserAValmont(numero: string): Promise<void> {
    await this.choisirDestinataire('valmont', /Commune de Valmont/);
    await expect(this.page.getByText('sont tous deux obligatoires')).toBeVisible();
    await this.choisirService(/ECOLES/);
    await this.champ('Numéro d’engagement').fill('VAL-10-2026');
    await this.champ('Numéro de facture').fill(numero);
  }

  ligne(rang: number): Locator {
    return this.page.getByRole('listitem', { name: `Ligne ${rang}`, exact: true });
  }

  async remplirLigne(rang: number, { designation, quantite, prix }: LigneTypee): Promise<void> {
    const ligne = this.ligne(rang);
    await ligne.getByLabel('Désignation').fill(designation);
    await ligne.getByLabel('Quantité').fill(quantite);
    await ligne.getByLabel('Prix unitaire HT').fill(prix);
  }

  async estGardee(): Promise<void> {
    await expect(this.page.getByText(/Saisie gardée à \d\d:\d\d/)).toBeVisible();
  }

  async enregistrer(): Promise<void> {
    await this.page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(this.page.getByText('Brouillon enregistré. Il n’est pas envoyé.')).toBeVisible();
  }

  /** Asks to send: the dialog that names the invoice. */
  async demanderEnvoi(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Valider et envoyer' }).click();
    const dialogue = this.page.getByRole('dialog');
    await expect(dialogue).toBeVisible();
    return dialogue;
  }

  async envoyer(): Promise<void> {
    const dialogue = await this.demanderEnvoi();
    await dialogue.getByRole('button', { name: 'Valider et envoyer' }).click();
    await expect(this.page).toHaveURL(/\/factures-emises\/\d+$/);
  }

  /** From an invoice that is open: its credit note, or another like it. */
  async repartirDeCelleCi(geste: 'Faire un avoir' | 'Dupliquer'): Promise<void> {
    await this.page.getByRole('button', { name: 'À partir de celle-ci' }).click();
    await this.page.getByRole('menuitem', { name: geste }).click();
    await expect(this.champ('Numéro de facture')).toBeVisible();
  }
}
