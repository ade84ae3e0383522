/** The trust has no school of that key. */
export class UnknownSchool extends Error {
  readonly schoolKey: string;

  constructor(schoolKey: string) {
    super('The trust has no such school. Look at the list "Schools" in the trust\'s SharePoint site.');
    this.name = 'UnknownSchool';
    this.schoolKey = schoolKey;
  }
}
