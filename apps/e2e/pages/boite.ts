import { type APIRequestContext, expect } from '@playwright/test';
import { mesPorts } from '../ports.ts';

interface Courriel {
  readonly sujet: string;
  readonly texte: string;
  readonly html: string;
}

/** The mailbox of the embedded mail sink: what people would find in their own. */
export class Boite {
  readonly #requete: APIRequestContext;
  constructor(requete: APIRequestContext) {
    this.#requete = requete;
  }

  /** The first mail to that address whose subject holds `sujet`, waited for. */
  async attendre(adresse: string, sujet: string): Promise<Courriel> {
    const page = `http://127.0.0.1:${mesPorts().boite}`;
    const reponse = await this.#requete.get(`${page}/api/messages`, { params: { a: adresse, sujet, attendre: 20 } });
    const [premier]: Courriel[] = await reponse.json();
    expect(premier, `a mail to ${adresse} about ${sujet}`).toBeDefined();
    return premier as Courriel;
  }
}
