import type { RunSettings } from '../../core/loop/types';
import { TRAITS, ALL_TRAITS, type Trait } from '../../core/vocabulary';
import type { ImportOptions, ItemsFrom, RemovedBank } from '../../experiments/items/item-banks';
import type { BankHead } from '../../storage/item-banks';

const theBanks = () => import('../../experiments/items/item-banks');

/** The imported banks of this browser, as the page knows them. Nothing is read before it is asked for. */
class Banks {
  #heads = $state.raw<readonly BankHead[] | null>(null);

  /** Null until `refresh` has come back. */
  get heads(): readonly BankHead[] | null {
    return this.#heads;
  }

  head(id: string | undefined): BankHead | undefined {
    return this.#heads?.find((head) => head.id === id);
  }

  /** Traits that can be asked about; null while that is not known. */
  traits(id: string | undefined): readonly Trait[] | null {
    if (id === undefined) return TRAITS;
    const head = this.head(id);
    return head ? ALL_TRAITS.filter((trait) => head.counts[trait]) : null;
  }

  async refresh(): Promise<void> {
    // Where the browser refuses its storage the page says so elsewhere; here there is nothing to list.
    this.#heads = await (await theBanks()).listBanks().catch(() => null);
  }

  async import(from: ItemsFrom, options: ImportOptions): Promise<BankHead> {
    const head = await (await theBanks()).importBank(from, options);
    await this.refresh();
    return head;
  }

  async remove(id: string): Promise<RemovedBank | null> {
    const removed = await (await theBanks()).removeBank(id);
    await this.refresh();
    return removed;
  }

  async restore(removed: RemovedBank): Promise<void> {
    await (await theBanks()).restoreBank(removed);
    await this.refresh();
  }
}

/** One for the page: banks belong to the browser, not to a cell. */
export const banks = new Banks();

/** What changes in the settings of a run that is to ask another bank: the trait stays where the bank asks about it. */
export function withBank({ target }: RunSettings, bank: string | undefined): Partial<RunSettings> {
  const traits = banks.traits(bank) ?? [];
  const trait = traits.includes(target.trait) ? target.trait : (traits[0] ?? target.trait);
  return { bank, target: { ...target, trait } };
}
