/// How reports look. Colours are those of Okabe and Ito (2008), which most people can tell apart, darker on white.
enum ReportStyle {
  static let sheet: HTML = """
    :root{color-scheme:light dark;--back:#f6f6f4;--card:#fff;--text:#1c1c1a;--soft:#6a6a66;--rule:#dededa;
    --c1:#0062a3;--c2:#c24e00;--c3:#00805e;--c4:#a34d84;--c5:#8a6d00;--c6:#2a86b8;--good:#00805e;--bad:#b3261e;
    --going:#0062a3}
    @media (prefers-color-scheme:dark){:root{--back:#151514;--card:#20201e;--text:#ececea;--soft:#a3a39e;--rule:#3a3a37;
    --c1:#5ab4f0;--c2:#f0904a;--c3:#3cc9a0;--c4:#dd93bf;--c5:#e2c443;--c6:#8ad0f5;--good:#3cc9a0;--bad:#ff8a80;
    --going:#5ab4f0}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,
    "Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
    main{max-width:1120px;margin:0 auto;padding:20px 16px 48px}
    h1{font-size:1.7em;margin:0;overflow-wrap:anywhere}
    h2{font-size:1.05em;margin:0 0 .6em}
    p{margin:.3em 0}
    a{color:var(--c1)}
    header{margin-bottom:16px}
    .soft{color:var(--soft)}
    .state{display:inline-block;padding:.1em .7em;border-radius:1em;border:1px solid;font-size:.85em;font-weight:600;
    vertical-align:middle;white-space:nowrap}
    h1 .state{font-size:.5em;margin-left:.4em}
    .good{color:var(--good)}.bad{color:var(--bad)}.going{color:var(--going)}
    progress{width:100%;height:8px;accent-color:var(--going)}
    section{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:14px 16px;margin:0 0 14px;
    min-width:0}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5em,1fr));gap:10px;margin-bottom:14px}
    .tile{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:8px 12px}
    .tile b{display:block;font-size:1.35em;font-weight:600;font-variant-numeric:tabular-nums}
    .tile span{color:var(--soft);font-size:.86em}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26em),1fr));gap:14px;margin-bottom:14px}
    .pair>section{margin:0}
    figure{margin:0;min-width:0}
    figcaption{font-size:.9em;margin-bottom:.4em}
    .pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15em),1fr));gap:14px}
    .pictures figcaption,.slides figcaption{color:var(--soft)}
    img{max-width:100%;height:auto;display:block;image-rendering:pixelated;border-radius:4px;background:#202020}
    .slides{max-width:640px;width:fit-content;margin:0 auto}
    input[type=range]{width:100%;margin:.6em 0 0;accent-color:var(--c1)}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20em),1fr));gap:10px 20px}
    .charts+details{margin-top:10px}
    .key{white-space:nowrap;margin-right:.8em;color:var(--soft);display:inline-block}
    .key b{color:var(--text);font-variant-numeric:tabular-nums}
    .key i{display:inline-block;width:1.1em;height:0;border-top:3px solid var(--colour);vertical-align:middle;
    margin-right:.35em}
    .key .dashed{border-top-style:dashed;border-top-width:2px}
    .key .marked{border-top:2px dotted var(--soft)}
    .plot{position:relative;margin:.7em .5em 1.5em 3.4em;height:190px}
    .plot svg{position:absolute;inset:0;width:100%;height:100%;overflow:hidden}
    .y,.x{position:absolute;font-size:.74em;color:var(--soft);line-height:1;font-variant-numeric:tabular-nums}
    .y{right:100%;padding-right:.5em;transform:translateY(-50%)}
    .x{top:100%;padding-top:.5em;transform:translateX(-50%)}
    svg *{vector-effect:non-scaling-stroke}
    .c1{--colour:var(--c1)}.c2{--colour:var(--c2)}.c3{--colour:var(--c3)}.c4{--colour:var(--c4)}
    .c5{--colour:var(--c5)}.c6{--colour:var(--c6)}
    .grid{stroke:var(--rule);stroke-width:1}
    .mark{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:2 4}
    .level{stroke:var(--colour);stroke-width:1.5;stroke-dasharray:7 5}
    .line{fill:none;stroke:var(--colour);stroke-width:1.8;stroke-linejoin:round}
    .dot{fill:none;stroke:var(--colour);stroke-width:6;stroke-linecap:round}
    .band{fill:var(--colour);opacity:.18}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;font-size:.9em;min-width:50%}
    th,td{text-align:left;padding:.25em 1em .25em 0;border-bottom:1px solid var(--rule);vertical-align:top;
    overflow-wrap:anywhere}
    th{font-weight:600;color:var(--soft)}
    td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
    tr.best td{font-weight:600;color:var(--good)}
    .facts th{white-space:nowrap;overflow-wrap:normal}
    code,pre{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
    pre{margin:.3em 0;padding:.6em .8em;background:var(--back);border-radius:6px;overflow-x:auto;white-space:pre-wrap;
    overflow-wrap:anywhere}
    summary{cursor:pointer;font-weight:600}
    details>*+*{margin-top:.8em}
    ul{margin:.3em 0;padding-left:1.3em}
    @media (max-width:560px){main{padding:12px 10px 32px}section{padding:12px 10px}.facts th{white-space:normal}
    .tiles{grid-template-columns:1fr 1fr;gap:8px}.plot{height:160px;margin-right:.3em}}
    @media print{section,.tile{break-inside:avoid}}
    """

  /// Shows the picture that the slider stands at. The one piece of script in a report.
  static let slider: HTML = """
    document.querySelectorAll('.slides').forEach(function(box){var all=box.querySelectorAll('figure'),
    slider=box.querySelector('input');slider.hidden=false;slider.addEventListener('input',function(){
    all.forEach(function(one,number){one.hidden=number!=slider.value})})})
    """
}
