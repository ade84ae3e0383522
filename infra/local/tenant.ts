/** The one tenant that the local Microsoft 365 knows. */
export const tenant = {
  id: '11111111-1111-4111-8111-111111111111',
  /** The product's app registration: tab, API and bot. */
  clientId: '44444444-4444-4444-8444-444444444444',
  /** The managed identity that a hosted product runs as; the app registration trusts it. */
  managedIdentityId: '55555555-5555-4555-8555-555555555555',
  /** The product in the tenant's Teams catalogue. */
  teamsAppId: '33333333-3333-4333-8333-333333333333',
  appName: 'Alongside',
} as const;
