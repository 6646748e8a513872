import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

export const MOT_DE_PASSE = 'orpheon-demo-2026';

/** What every page of the portal has. */
export class Portail {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async seConnecter(courriel: string, vers = '/'): Promise<void> {
    await this.page.goto(`/connexion?retour=${encodeURIComponent(vers)}`);
    const formulaire = this.page.getByRole('main');
    await formulaire.getByLabel('Adresse électronique de connexion').fill(courriel);
    await formulaire.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
    await formulaire.getByRole('button', { name: 'Se connecter' }).click();
    await expect(this.page).not.toHaveURL(/\/connexion/);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The other language, from the header; kept in the account, so that a story gives back the one it found. */
  async changerLangue(langue: 'Français' | 'English'): Promise<void> {
    const menu = this.page.getByRole('banner').getByRole('button', { name: 'Menu', exact: true });
    const choix = this.page.getByRole('banner').getByRole('button', { name: langue });
    await expect(menu.or(choix)).toBeVisible();
    const replie = await menu.isVisible();
    if (replie) await menu.click();
    const gardee = this.page.waitForResponse((r) => r.request().method() === 'PATCH' && r.ok());
    await choix.click();
    await gardee;
    if (replie) await menu.click();
  }

  titre(nom: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name: nom });
  }

  /** Nothing that WCAG 2.2 AA forbids, as far as a machine can tell, once what fades in is there. */
  async verifierAccessibilite(ou: string): Promise<void> {
    await this.page.evaluate(async () => {
      const finies = document.getAnimations().filter((a) => Number.isFinite(a.effect?.getComputedTiming().endTime));
      await Promise.allSettled(finies.map((a) => a.finished));
    });
    // frames of other origins, for which axe would open a page of its own, there are none
    const { violations } = await new AxeBuilder({ page: this.page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
      `accessibility of ${ou}`,
    ).toEqual([]);
  }

  /** Nothing to scroll sideways for, once the page has taken the width that the window has. */
  async verifierLargeur(ou: string): Promise<void> {
    const debord = () =>
      this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(debord, { message: `sideways scroll of ${ou}`, timeout: 5_000 }).toBeLessThanOrEqual(0);
  }
}
