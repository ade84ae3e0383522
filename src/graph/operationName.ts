const collections = new Set(
  `sites lists items columns fields drives drive root children content permissions invite users me teamwork installedApps chat chats messages
  appCatalogs teamsApps createUploadSession delta sendMail events $batch`.split(/\s+/),
);

/**
 * A request's name for errors and logs: method and path with every id, name and query left out, so that no pupil's name, key or file
 * name gets into a log.
 */
export function operationName(method: string, path: string): string {
  const bare = (path.split('?')[0] ?? '').replace(/^https:\/\/[^/]+\/v1\.0/, '').replace(/:\/.*?(:|$)/, ':/{path}$1');
  const named = bare.split('/').map((part) => (part === '' || keeps(part) ? part : part.endsWith(':') ? '{id}:' : '{id}'));
  return `${method} ${named.join('/')}`;
}

const keeps = (part: string): boolean =>
  collections.has(part.replace(/:$/, '').replace(/\(.*\)$/, '')) || part === '{path}' || part === '{path}:';
