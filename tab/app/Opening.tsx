/** The same words and places as the shell in index.html, so that nothing jumps when React takes over. */
export function Opening() {
  return (
    <main className="opening">
      <h1>Alongside</h1>
      <p role="status">Opening…</p>
    </main>
  );
}
