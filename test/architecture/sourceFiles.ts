import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders whose files follow the import table. */
export const sourceFolders = ['src', 'bot', 'tab', 'infra', 'appPackage'] as const;

/** Every file below the folders, relative to the root, with `/`. What is built or installed is left out. */
export function filesBelow(folders: readonly string[], extensions: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && extensions.test(entry.name))
        .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`.replace(root, '')),
    )
    .filter((path) => !/(^|\/)(node_modules|dist|\.local)\//.test(path))
    .sort();
}
