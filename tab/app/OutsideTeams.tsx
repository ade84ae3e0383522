/** The tab was opened by its address: there is nobody to sign in as. */
export function OutsideTeams() {
  return (
    <main className="opening">
      <h1>Open Alongside in Microsoft Teams</h1>
      <p>This page works inside Teams, where it knows who you are. In Teams choose Apps, then Alongside.</p>
    </main>
  );
}
