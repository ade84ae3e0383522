/** What browsers have and jsdom has not; imported before anything of the tab, which asks for it as it is loaded. */
const nothing = () => undefined;

if (typeof window !== 'undefined') {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`) },
    matchMedia: () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }),
    ResizeObserver: class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
  });
  Element.prototype.scrollIntoView = nothing;
}
