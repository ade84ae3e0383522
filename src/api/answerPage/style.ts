import { createHash } from 'node:crypto';

/** The page's whole style: plain, as on GOV.UK, light and dark, from 320 pixels. It stands in the page, so that one request is enough. */
export const style = `
:root{color-scheme:light dark;--text:#0b0c0c;--back:#fff;--quiet:#484949;--line:#858686;--link:#1a65a6;--button:#00703c;--shadow:#002d18;--bad:#ca3535;--good:#00703c;--tint:#f3f3f3;--on:#fff;--focus:#fd0;--on-focus:#0b0c0c}
@media (prefers-color-scheme:dark){:root{--text:#f5f5f5;--back:#16181a;--quiet:#bfc1c3;--line:#8a8d90;--link:#8ec5ff;--button:#1f8a54;--shadow:#0c3d25;--bad:#ff8e8e;--good:#6fd39b;--tint:#24272a;--on:#fff;--on-panel:#0b0c0c}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:1.1875rem/1.4 Arial,Helvetica,sans-serif;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto;padding:1rem 1rem 4rem}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.15}
h2{margin:1.5rem 0 .5rem;font-size:1.25rem;line-height:1.3}
p{margin:0 0 1rem}
a{color:var(--link)}
.caption,.hint,.quiet{color:var(--quiet)}
.caption{display:block;margin-bottom:.25rem;font-size:1.1875rem;font-weight:400;line-height:1.3}
.hint{display:block;font-size:1rem}
.inset{margin:0 0 1.5rem;padding:.75rem 1rem;border-left:.5rem solid var(--line)}
.inset ul,.summary ul{margin:.5rem 0 0;padding:0;list-style:none}
.inset a,.summary a{display:inline-block;padding:.25rem 0}
.summary{margin:0 0 1.5rem;padding:1rem;border:.25rem solid var(--bad)}
.summary h2,.warn h2{margin-top:0}
.summary a{color:var(--bad);font-weight:bold}
.warn{margin:0 0 1.5rem;padding:1rem;border:.25rem solid var(--bad)}
fieldset{min-width:0;margin:0 0 1.25rem;padding:0 0 .25rem;border:0;border-top:1px solid var(--line)}
legend{float:left;width:100%;padding:.75rem 0 .25rem;font-size:1.25rem;font-weight:bold}
legend~*{clear:both}
fieldset.wrong{padding-left:.75rem;border-left:.3rem solid var(--bad)}
.problem{display:block;margin:.25rem 0;color:var(--bad);font-weight:bold}
.choice>label{display:flex;gap:.75rem;align-items:center;min-height:2.75rem;padding:.25rem 0;cursor:pointer}
.choice input[type=radio],.choice input[type=checkbox]{flex:none;width:1.75rem;height:1.75rem;margin:0;accent-color:var(--button)}
.more{margin:.25rem 0 .75rem .8rem;padding:.25rem 0 .25rem 1.4rem;border-left:.25rem solid var(--line)}
.more label{display:block;margin:.25rem 0}
input[type=text],input[type=time],textarea{width:100%;max-width:100%;padding:.4rem .5rem;border:2px solid var(--text);border-radius:0;background:var(--back);color:var(--text);font:inherit}
input.short{width:8rem}
input[aria-invalid=true],textarea[aria-invalid=true]{border-color:var(--bad)}
button{padding:.6rem 1rem;border:0;border-radius:0;background:var(--button);color:var(--on);font:inherit;font-weight:bold;box-shadow:0 2px 0 var(--shadow);cursor:pointer}
a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,.summary:focus-visible{outline:3px solid var(--focus);outline-offset:0;box-shadow:inset 0 0 0 2px var(--on-focus)}
a:focus-visible{background:var(--focus);color:var(--on-focus)}
.panel{margin:0 0 1.5rem;padding:1.25rem 1rem;background:var(--good);color:var(--on-panel,#fff);text-align:center}
.panel h1{margin:0}
.panel p{margin:.5rem 0 0}
dl{margin:0 0 1.5rem}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
dt{flex:1 1 9rem;font-weight:bold}
dd{flex:2 1 12rem;margin:0}
button.second{background:var(--tint);color:var(--text);box-shadow:0 2px 0 var(--line)}
.field{margin:.75rem 0 1.25rem}
.field label{display:block;margin:0 0 .25rem}
.large{font-size:1.25rem}
.large legend{font-size:1.375rem}
.large legend .hint{font-weight:400}
.scale{display:grid;gap:.5rem;margin:.5rem 0 .75rem}
.scale label{display:flex;gap:.75rem;align-items:center;min-height:3rem;padding:.4rem .75rem;border:2px solid var(--line);cursor:pointer}
.scale input{flex:none;width:1.75rem;height:1.75rem;margin:0;accent-color:var(--button)}
.scale b{display:inline-block;min-width:1.25rem}
@supports selector(:has(a)){.scale label:has(input:checked){border-color:var(--button);background:var(--tint)}.scale label:has(input:focus-visible){outline:3px solid var(--focus);outline-offset:2px}}
@supports selector(:has(a)){.choice>.more{display:none}.choice:has(>label>input:checked)>.more{display:block}}
@media (min-width:40rem){main{padding-top:2rem}h1{font-size:2.25rem}}
@media (forced-colors:active){.panel,.summary,.warn{border:2px solid}button{border:2px solid ButtonText}}
@media print{button{display:none}}
`;

/** For the content security policy, which lets in this style and no other. */
export const styleHash = createHash('sha256').update(style).digest('base64');
