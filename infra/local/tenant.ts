/** The one tenant that the local Microsoft 365 knows. */
export const tenant = {
  id: '11111111-1111-4111-8111-111111111111',
  /** The product's app registration: tab, API and bot. */
  clientId: '44444444-4444-4444-8444-444444444444',
  /** The product in the tenant's Teams catalogue. */
  teamsAppId: '33333333-3333-4333-8333-333333333333',
  appName: 'Alongside',
} as const;
