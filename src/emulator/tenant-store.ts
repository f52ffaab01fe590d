import { readState, writeState } from './state-file.js';
import type { Tenant } from './tenant.js';

/** Holds the tenant, and keeps it in the state file where there is one. */
export interface TenantStore {
  readonly tenant: () => Tenant;
  /**
   * Runs `work` on the tenant and puts the tenant it gives, if any, in its place: once the promise is fulfilled the
   * state file has it. Where another change came first, `work` runs again on what that one left.
   * @throws QpherSignError `file-unwritable`
   */
  readonly update: <T extends { readonly tenant?: Tenant | undefined }>(
    work: (tenant: Tenant) => T | Promise<T>,
  ) => Promise<T>;
  /** Changes the tenant at once; the state file follows. */
  readonly replace: (change: (tenant: Tenant) => Tenant) => void;
  /**
   * Fulfilled when all changes are in the state file.
   * @throws QpherSignError `file-unwritable` when the last one is not
   */
  readonly saved: () => Promise<void>;
}

/**
 * @param create makes the tenant of a fresh store
 * @param adjust changes the tenant before anything uses it
 * @throws QpherSignError `setting-invalid`, `file-unreadable`, `file-unwritable`
 */
export async function openTenantStore(
  stateFile: string | undefined,
  create: () => Promise<Tenant>,
  adjust: (tenant: Tenant) => Tenant,
): Promise<TenantStore> {
  const stored = stateFile === undefined ? undefined : await readState(stateFile);
  let tenant = adjust(stored ?? (await create()));
  let lastSave = Promise.resolve();

  const save = (): Promise<void> => {
    if (stateFile === undefined) return lastSave;
    // One write after the other, each of the newest tenant; a write that failed does not keep the next one from trying.
    lastSave = lastSave
      .catch(() => undefined)
      .then(() => {
        writeState(stateFile, tenant);
      });
    lastSave.catch(() => undefined);
    return lastSave;
  };

  await save();
  return {
    tenant: () => tenant,
    update: async (work) => {
      for (;;) {
        const before = tenant;
        const result = await work(before);
        if (result.tenant === undefined) return result;
        if (tenant !== before) continue;
        tenant = result.tenant;
        await save();
        return result;
      }
    },
    replace: (change) => {
      tenant = change(tenant);
      void save();
    },
    saved: () => lastSave,
  };
}
