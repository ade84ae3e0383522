/** SharePoint decides by the file's name, not by what the upload said. */
export function mimeTypeOf(name: string): string {
  return types[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  html: 'text/html',
  png: 'image/png',
  jpg: 'image/jpeg',
  zip: 'application/zip',
};
