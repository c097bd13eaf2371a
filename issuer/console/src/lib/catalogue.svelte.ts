/** What the state offers, as the issuer says it: the words of services, questions, conditions, reasons and documents. */
import { reasonWords, steps } from '@krdpass/catalogue';
import type { Authority, CatalogueDocument, Claim, CredentialType, Question, Service, State } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';
import { callCatalogue } from './call.ts';
import { Loaded } from './loaded.svelte.ts';

const written = (id: string): Text => ({ ckb: id, kmr: id, ar: id, en: id });

class Catalogue {
  readonly #loaded = new Loaded<CatalogueDocument>();

  get fault() {
    return this.#loaded.fault;
  }

  get ready() {
    return this.#loaded.value !== null;
  }

  get services(): readonly Service[] {
    return this.#loaded.value?.services ?? [];
  }

  get types(): readonly CredentialType[] {
    return this.#loaded.value?.credentials ?? [];
  }

  load = () => this.#loaded.load(callCatalogue<CatalogueDocument>);

  service = (id: string) => this.services.find((one) => one.id === id);
  type = (id: string) => this.types.find((one) => one.id === id);

  /** What is not declared any more is called by its id. */
  serviceTitle = (id: string): Text => this.service(id)?.title ?? written(id);
  typeTitle = (id: string): Text => this.type(id)?.title ?? written(id);
  questionLabel = (service: string, id: string): Text =>
    this.service(service)?.questions.find((question: Question) => question.id === id)?.label ?? written(id);
  unit = (id: string): Text =>
    (this.#loaded.value?.authorities as Readonly<Record<string, Authority>> | undefined)?.[id]?.name ?? written(id);
  state = (id: string): Text => (Object.hasOwn(steps, id) ? steps[id as State].label : written(id));

  /** The words of a register's column: those of a claim that is made from it. */
  column = (register: string, name: string): Claim | undefined => {
    for (const { claims } of this.types) for (const claim of Object.values(claims)) if (claim.from === `${register}.${name}`) return claim;
    return undefined;
  };

  /** A reason's sentence: one of all services, or what a condition of this one says. Undefined for a reason in own words only. */
  reasonText = (service: string, code: string | undefined): Text | undefined =>
    reasonWords(code ?? '') ?? this.service(service)?.conditions.find(({ id }) => id === code)?.reason;
}

export const catalogue = new Catalogue();
