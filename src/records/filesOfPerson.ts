import type { InstantText } from '#domain/session.ts';

/** Documents, as one identity. */
export interface Files {
  /** The school's Word template of that name in its site library (`Templates` folder); undefined when it is not there, `tooLarge` when it is none of ours. */
  readTemplate(schoolKey: string, fileName: string): Promise<Uint8Array | 'tooLarge' | undefined>;
  /** Saves into the person's OneDrive: a new version of `existing` where it still is, otherwise a file in `folder` (made when missing). */
  saveToOneDrive(file: {
    readonly folder: readonly string[];
    readonly fileName: string;
    readonly content: Uint8Array;
    readonly existing: { readonly driveId: string; readonly itemId: string } | undefined;
  }): Promise<{
    readonly driveId: string;
    readonly itemId: string;
    readonly webUrl: string;
    readonly fileName: string;
    readonly isNewFile: boolean;
  }>;
  /** The national register of schools, a CSV in the trust site's library (`Register of schools` folder, newest file); undefined when there is none. */
  readRegisterOfSchools(): Promise<
    | {
        readonly fileName: string;
        readonly eTag: string;
        readonly savedAt: InstantText;
        readonly content: () => Promise<Uint8Array>;
      }
    | undefined
  >;
}
