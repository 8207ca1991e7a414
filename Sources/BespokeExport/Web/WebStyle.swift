/// How the page looks: two columns, on phones one; dark where its reader wants that.
let webStyle = """
  :root{color-scheme:light dark;--back:#f6f6f4;--card:#fff;--text:#1c1c1a;--soft:#6a6a66;--rule:#dededa;--main:#0062a3;
  --on-main:#fff;--bad:#b3261e}
  @media (prefers-color-scheme:dark){:root{--back:#151514;--card:#20201e;--text:#ececea;--soft:#a3a39e;--rule:#3a3a37;
  --main:#5ab4f0;--on-main:#10222f;--bad:#ff8a80}}
  *{box-sizing:border-box}
  body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,
  "Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
  main{max-width:960px;margin:0 auto;padding:16px}
  h1{font-size:1.6em;margin:0;overflow-wrap:anywhere}
  h2{font-size:1em;margin:1.2em 0 .3em}
  p{margin:.3em 0}
  .soft{color:var(--soft);font-size:.9em}
  .bad{color:var(--bad);font-weight:600}
  #stage{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:14px;margin:12px 0}
  section{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:14px;min-width:0}
  .picture{align-self:start;position:sticky;top:8px}
  canvas{display:block;width:100%;image-rendering:pixelated;border-radius:4px;background:#202020}
  .line{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:.5em 0}
  .slider{display:grid;grid-template-columns:3.2em minmax(0,1fr) 3.2em;gap:8px;align-items:center;min-height:2.2em;
  font-variant-numeric:tabular-nums}
  .slider span:last-child{text-align:right}
  input[type=range]{width:100%;margin:0;accent-color:var(--main)}
  input[type=number],select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--rule);
  border-radius:8px;padding:.4em .7em;min-height:2.6em}
  input[type=number]{width:9em}
  select{max-width:100%}
  button{cursor:pointer}
  button.main{background:var(--main);color:var(--on-main);border-color:var(--main);font-weight:600;flex:1}
  summary{cursor:pointer}
  pre{white-space:pre-wrap;overflow-wrap:anywhere;font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;
  background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:12px}
  @media (max-width:640px){main{padding:10px}#stage{grid-template-columns:minmax(0,1fr)}.picture{top:0;z-index:1;
  padding:10px}canvas{max-width:min(100%,52vh);margin:0 auto}}
  """
