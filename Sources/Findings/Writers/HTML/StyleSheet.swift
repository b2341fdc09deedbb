/// How a page looks: in the light, in the dark, on paper, on a phone.
enum StyleSheet {
  static let text = colors + frame + galley + panels + smaller

  private static let colors = """

    :root{--paper:#fbfaf7;--sheet:#ffffff;--ink:#1c1b1a;--soft:#5c5954;--line:#dedad2;--tint:#f3f0ea;--link:#174ea6;
    --error:#b3261e;--error-tint:#fdecea;--warning:#8a4b00;--warning-tint:#fdf1de;--note:#1857a8;--note-tint:#e8f0fb;
    --holds:#1d6b3c;--unconfirmed:#6a3ca5;--unchecked:#77736c;
    --serif:"Iowan Old Style","Charter","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,serif;
    --sans:system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;
    --mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
    @media (prefers-color-scheme:dark){:root{--paper:#151518;--sheet:#1c1c20;--ink:#e9e6e0;--soft:#aba79f;--line:#36353a;
    --tint:#242428;--link:#9dc0ff;--error:#ff9389;--error-tint:#3a1d1b;--warning:#f4bb62;--warning-tint:#35270f;
    --note:#93bdff;--note-tint:#17263d;--holds:#83d6a0;--unconfirmed:#ccb0ff;--unchecked:#918d86}}

    """

  private static let frame = """
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:6rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);-webkit-text-size-adjust:100%}
    main{max-width:74rem;margin:0 auto;padding:0 1.5rem 4rem}
    a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible,summary:focus-visible,input:focus-visible,textarea:focus-visible,button:focus-visible,.wide:focus-visible,
    .note:focus{outline:2px solid var(--link);outline-offset:2px}
    code,kbd{font-family:var(--mono);font-size:.86em;overflow-wrap:anywhere}
    kbd{border:1px solid var(--line);border-radius:3px;padding:0 .3em}
    .away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-100rem;top:0;background:var(--sheet);padding:.5rem 1rem;z-index:9}
    .skip:focus{left:0}
    .masthead{padding:2.4rem 0 1.2rem;border-bottom:3px double var(--line)}
    .brand{margin:0;font:600 .82rem/1 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
    .brand span{margin-left:.8em;font-weight:400;letter-spacing:0}
    h1{font:600 clamp(1.9rem,1.2rem + 2.6vw,3.1rem)/1.1 var(--serif);margin:.55rem 0 1rem;letter-spacing:-.012em;
    text-wrap:balance;overflow-wrap:anywhere}
    .tally{display:flex;flex-wrap:wrap;gap:.4rem 1.8rem;list-style:none;padding:0;margin:0 0 .6rem}
    .tally b{font:600 1.55rem/1 var(--serif);margin-right:.12em;font-variant-numeric:lining-nums}
    .meta{color:var(--soft);margin:.3rem 0;font-size:.9rem;overflow-wrap:anywhere}
    .problem{margin:.8rem 0 0;padding:.55rem .8rem;background:var(--error-tint);border-left:3px solid var(--error);
    overflow-wrap:anywhere}
    .s-error{--hue:var(--error);--hue-tint:var(--error-tint)}
    .s-warning{--hue:var(--warning);--hue-tint:var(--warning-tint)}
    .s-note{--hue:var(--note);--hue-tint:var(--note-tint)}
    .tally [class^=s-],td[class*=s-]{color:var(--hue)}
    .held{--hue:var(--error)}.unchecked{--hue:var(--warning)}.clear{--hue:var(--holds)}
    .tally .held,.tally .unchecked,.tally .clear,.standing b{color:var(--hue)}
    td.standing{white-space:nowrap}
    .standing b{text-transform:uppercase;letter-spacing:.05em;font-size:.82em}
    .news{color:var(--ink);font-weight:600}
    .history{display:flex;flex-wrap:wrap;align-items:end;gap:.3rem 1rem;margin:.7rem 0 0}
    .history svg{width:auto;min-width:0;max-width:100%;height:2.5rem;border-bottom:1px solid var(--line)}
    .history .day{fill:transparent}.history .errors{fill:var(--error)}.history .warnings{fill:var(--warning)}
    .history g:hover .day{fill:var(--tint)}
    .history .meta{margin:0}
    .search{display:inline-flex;align-items:center;gap:.6rem;margin:.1rem 0 .3rem}
    .search input{font:.9rem var(--sans);color:var(--ink);background:var(--sheet);border:1px solid var(--unchecked);border-radius:4px;
    padding:.35rem .6rem;width:17rem;max-width:70vw}
    .missed{display:none}
    dialog{color:var(--ink);background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:1.2rem 1.6rem;
    box-shadow:0 12px 48px #0004}
    dialog::backdrop{background:#0006}
    dialog dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:0 0 .8rem}
    dialog dd{margin:0}
    .trail{display:flex;gap:1.2rem;padding:1.2rem 0 .6rem}
    .filters{position:sticky;top:0;z-index:3;background:var(--paper);display:flex;flex-wrap:wrap;gap:.15rem 1.6rem;
    padding:.55rem 0;border-bottom:1px solid var(--line);font-size:.84rem;align-items:baseline}
    .filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .7rem;align-items:baseline;min-width:0}
    .filters legend{float:left;padding:0;margin-right:.2rem;color:var(--soft)}
    .box{display:inline-flex;align-items:center;gap:.3em;min-height:1.75rem;cursor:pointer;white-space:nowrap}
    .box input{accent-color:var(--ink);margin:0;width:1em;height:1em}
    .box b{font-weight:600;color:var(--soft)}
    .filters.static{position:static;border:0;margin:0;padding:0 0 .4rem}
    .rules{position:relative}
    .rules summary{cursor:pointer;color:var(--soft);min-height:1.75rem;display:list-item;padding-top:.15rem}
    .rules fieldset{position:absolute;right:0;top:1.9rem;background:var(--sheet);border:1px solid var(--line);
    border-radius:6px;padding:.5rem .9rem;flex-direction:column;max-height:60vh;overflow:auto;box-shadow:0 6px 24px #0002}

    """

  private static let galley = """
    article{padding:1.3rem 0 1.1rem;border-bottom:3px double var(--line)}
    article:focus{outline:none}
    .top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem 1.1rem;color:var(--ink);padding:.35rem 0}
    .top h2{font:400 .95rem/1.4 var(--mono);margin:0;overflow-wrap:anywhere}
    .top h2::before{content:"▸";display:inline-block;width:1.2em;color:var(--soft)}
    .fold[open]>.top h2::before{content:"▾"}
    .top::-webkit-details-marker{display:none}
    .measures{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:.6rem 0;font-size:.84rem;color:var(--soft)}
    .measure{display:flex;align-items:center;gap:.5em;font-variant-numeric:tabular-nums}
    meter{width:5.5rem;height:.5rem;-webkit-appearance:none;appearance:none;background:var(--line);border:0;border-radius:1em}
    meter::-webkit-meter-bar{background:var(--line);border:0;border-radius:1em;height:.5rem}
    meter::-webkit-meter-optimum-value{background:var(--holds);border-radius:1em}
    meter::-moz-meter-bar{background:var(--holds);border-radius:1em}
    .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;color:var(--soft);font-size:.8rem;margin:.4rem 0 0}
    .legend span{text-decoration-line:underline;text-decoration-thickness:1.5px;text-underline-offset:.22em}
    .galley{display:flow-root;margin:1.4rem 0 .6rem;padding:1.6rem 25rem 1.2rem 3.4rem;background:var(--sheet);
    border:1px solid var(--line);border-radius:3px}
    .galley.bare{padding-left:1.4rem}
    .galley h3{font:600 clamp(1.45rem,1.1rem + 1.4vw,2.05rem)/1.16 var(--serif);margin:0 0 .5rem;letter-spacing:-.01em;
    text-wrap:balance}
    .galley p{margin:0}
    .block>p,.block>h3{position:relative;max-width:40rem;overflow-wrap:anywhere;white-space:pre-line}
    .block>p{font:1.09rem/1.68 var(--serif);margin:0 0 1.05rem}
    .block>h4,.block>h5,.block>pre,.block>.table{position:relative;max-width:40rem;overflow-wrap:anywhere}
    .block>h4,.block>h5{font:600 1.2rem/1.3 var(--serif);margin:1.3rem 0 .5rem}
    .block>h5{font-size:1.05rem}
    .block>.item{padding-left:1.3rem;text-indent:-1rem;margin-bottom:.45rem}
    .block>.item::before{content:"•";display:inline-block;width:1rem;text-indent:0}
    .block>.depth-1{margin-left:1.2rem}.block>.depth-2{margin-left:2.4rem}.block>.depth-3{margin-left:3.6rem}
    .depth-1>.line{margin-left:-1.2rem}.depth-2>.line{margin-left:-2.4rem}.depth-3>.line{margin-left:-3.6rem}
    .block>.set-off{border-left:2px solid var(--line);padding-left:1rem}
    .block span.passed{color:var(--soft)}
    .block>.passed{font:.85rem/1.5 var(--mono);color:var(--soft);white-space:pre-wrap;margin:0 0 1.05rem}
    .set{width:auto;margin:0 0 1.05rem;font-variant-numeric:tabular-nums}.set td+td,.set th+th{text-align:right}
    .block>.standfirst{font-size:1.14rem;font-style:italic;color:var(--soft);margin-bottom:1.5rem}
    .line{position:absolute;left:-2.7rem;width:2rem;text-align:right;font:.72rem/1 var(--mono);color:var(--unchecked);
    top:.62em;user-select:none;font-style:normal;letter-spacing:0}
    .missing{color:var(--soft);font-style:italic}
    .k-date,.k-figure,.k-quotation,.k-attribution,.k-claim,.k-name{text-decoration:none;text-decoration-thickness:1.5px;
    text-underline-offset:.22em;text-decoration-skip-ink:none}
    .m-unchecked{text-decoration-color:var(--unchecked);text-decoration-style:dotted}
    .m-holds{text-decoration-color:var(--holds);text-decoration-style:solid}
    .m-unconfirmed{text-decoration-color:var(--unconfirmed);text-decoration-style:dashed}
    .m-changed{text-decoration-color:var(--error);text-decoration-style:dashed}
    .m-undecided{text-decoration-color:var(--warning);text-decoration-style:double}
    .m-fails{text-decoration-color:var(--error);text-decoration-style:wavy}
    .found{background:var(--hue-tint);box-shadow:inset 0 -.14em var(--hue);padding:.05em 0;border-radius:2px 2px 0 0;
    -webkit-box-decoration-break:clone;box-decoration-break:clone}
    .spared{background:var(--tint)}
    .tick{color:var(--holds);text-decoration:none;font:700 .68em/1 var(--sans);vertical-align:.42em;padding:0 .1em}
    .ref{display:inline-block;text-indent:0;min-width:1.5em;margin:0 .12em;padding:.1em .32em;border-radius:1em;background:var(--hue);
    color:var(--sheet);font:700 .66rem/1.25 var(--sans);text-align:center;text-decoration:none;vertical-align:.28em}
    .ref:target,.tick:target{outline:2px solid var(--link)}
    span:target{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    .cut{color:var(--soft);font:italic .85em var(--sans)}
    .notes{float:right;clear:right;width:21.4rem;margin:.1rem -23.2rem .6rem 0}
    .bare .notes{float:none;width:auto;margin:1rem 0 0;max-width:40rem}
    .note{font:.88rem/1.45 var(--sans);background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--hue);
    border-radius:3px;padding:.6rem .8rem .5rem;margin:0 0 .7rem;overflow-wrap:anywhere}
    .note:target{box-shadow:0 0 0 3px var(--hue)}
    .note p{margin:.3rem 0}
    .note .says{margin-top:0;font-weight:600}
    .note .number{display:inline-block;min-width:1.6em;padding:.08em .35em;margin-right:.45em;border-radius:1em;
    background:var(--hue);color:var(--sheet);font-size:.74rem;text-align:center}
    .note .kind{color:var(--hue);font-weight:600}
    .note .kind::after{content:" ·";color:var(--soft)}
    .note dl{display:grid;grid-template-columns:fit-content(8rem) 1fr;gap:.12rem .8rem;margin:.4rem 0;padding:.45rem 0;
    border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
    .note dt{color:var(--soft)}
    .note dd{margin:0;font-variant-numeric:tabular-nums}
    .note dd i{font-style:normal;color:var(--soft)}
    .note q{font-family:var(--serif)}
    q{quotes:"“" "”"}
    .note .sum{font-family:var(--mono);font-size:.84rem;text-align:right}
    .note .other{color:var(--soft)}
    .note .foot{display:flex;flex-wrap:wrap;gap:.1rem .9rem;color:var(--soft);font-size:.78rem;margin-bottom:0}
    .note .foot a{margin-left:auto;padding:.1rem .4rem}
    .fresh{background:var(--hue);color:var(--sheet);border-radius:3px;padding:.05em .4em;margin-right:.4em;font-size:.74rem}
    .note .at{margin:0;padding:0;font-size:1em}
    .waive{font-size:.78rem}
    .waive summary{padding:0}
    .waive code{display:block;background:var(--tint);padding:.4rem .5rem;margin:.2rem 0;border-radius:3px}
    .waive button{padding:.2rem .7rem;margin:.2rem 0 .3rem;font-size:.78rem}
    .forgiven{--hue:var(--unchecked)}
    .note.forgiven{background:var(--sheet)}
    .forgiven .says{font-weight:400}

    """

  private static let panels = """
    .panel{margin:1.6rem 0}
    .panel>h3,.panel>h2{font:600 1.15rem/1.2 var(--serif);margin:0 0 .6rem}
    .facts{list-style:none;padding:0;margin:.2rem 0;max-width:62rem}
    .facts .section{color:var(--soft);margin:.7rem 0 .15rem;font-size:.86rem;border-bottom:1px solid var(--line)}
    .fact{position:relative;padding:.22rem 0 .22rem 1.7rem;overflow-wrap:anywhere}
    .verdict{position:absolute;left:.2rem;font-weight:700;color:var(--hue)}
    .v-fails{--hue:var(--error)}.v-undecided{--hue:var(--warning)}.v-holds{--hue:var(--holds)}.v-vacuous{--hue:var(--soft)}
    .c-unconfirmed.v-holds{--hue:var(--unconfirmed)}.c-changed.v-holds{--hue:var(--error)}
    .sign{color:var(--soft);font-size:.86rem}
    .sign::before{content:"· "}
    .sign.unconfirmed{color:var(--unconfirmed)}
    .sign.changed{color:var(--error)}
    a.at{text-decoration-color:var(--line)}
    .at{color:var(--soft);margin-left:.4em;font-size:.75rem}
    .fact:target{background:var(--tint);outline:2px solid var(--link)}
    .wide{overflow-x:auto}
    svg{width:100%;min-width:40rem;max-width:60rem;height:auto;display:block;font-family:var(--sans)}
    .grid{stroke:var(--line)}
    .published{stroke:var(--ink);stroke-dasharray:2 3}
    .scale{font-size:11px;fill:var(--soft)}
    .strong{fill:var(--ink);font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:5px}
    .told{fill:none;stroke:var(--unchecked);stroke-width:1.2;opacity:.55}
    .span{fill:var(--link)}
    .words{font-size:12.5px;fill:var(--ink)}
    a:hover .span{fill:var(--ink)}
    table{border-collapse:collapse;font-size:.9rem;width:100%;max-width:62rem}
    th{font-weight:400;color:var(--soft);text-align:left;white-space:nowrap}
    th,td{padding:.3rem 1.1rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
    td{overflow-wrap:anywhere}
    .documents td:first-child{min-width:14rem}
    .headline{color:var(--soft);font-family:var(--serif)}
    .number,.figure{font-variant-numeric:tabular-nums}
    td.none{color:var(--soft)}
    table a[class^=m-]{color:inherit;text-decoration-line:underline;text-decoration-thickness:1.5px}
    .w-malformed td,.w-runOut td,.w-stale td{color:var(--warning)}
    .sources{columns:2 24rem;column-gap:3rem}
    .source{break-inside:avoid;margin:0 0 1rem}
    .source h4{margin:0 0 .15rem;font:600 .95rem/1.3 var(--sans);overflow-wrap:anywhere}
    .nobody{color:var(--warning)}
    .source ul{margin:0;padding-left:1.1rem;font-family:var(--serif)}
    .source li{margin:.15rem 0;overflow-wrap:anywhere}
    .source li a{color:inherit;text-decoration-color:var(--line)}
    th button{all:unset;cursor:pointer;color:var(--soft)}
    th button::after{content:" ↕";opacity:.5}
    th[aria-sort=ascending] button::after{content:" ↑";opacity:1}
    th[aria-sort=descending] button::after{content:" ↓";opacity:1}
    th button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    summary{cursor:pointer;color:var(--soft);padding:.2rem 0}
    textarea{width:100%;max-width:62rem;font:.8rem/1.5 var(--mono);color:var(--ink);background:var(--sheet);
    border:1px solid var(--line);border-radius:3px;padding:.7rem;white-space:pre;overflow:auto}
    button{display:block;font:600 .85rem var(--sans);color:var(--ink);background:var(--tint);border:1px solid var(--line);
    border-radius:4px;padding:.45rem 1.1rem;cursor:pointer;margin-top:.4rem}
    footer{padding-top:1rem}

    """

  private static let smaller = """
    @media screen and (max-width:64rem){.galley{padding-right:20rem}.notes{width:17rem;margin-right:-18.8rem}}
    @media screen and (max-width:52rem){
    main{padding:0 1rem 3rem}
    .filters{position:static}
    .rules fieldset{right:auto;left:0}
    html{scroll-padding-top:1rem}
    .galley{padding:1.1rem 1.1rem .4rem 2.5rem;margin-left:-.4rem;margin-right:-.4rem}
    .block{display:flex;flex-direction:column}
    .notes{order:2;float:none;width:auto;margin:-.3rem 0 1rem -1.4rem}
    .line{left:-2.2rem;width:1.6rem}
    .keys{display:none}
    .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .cards,.cards tbody{display:block}
    .cards tr{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;padding:.55rem 0;border-bottom:1px solid var(--line)}
    .cards td{border:0;padding:0;min-width:0}
    .cards td:first-child{flex:1 0 100%;min-width:0}
    .cards td:empty{display:none}
    .cards td[data-label]::before{content:attr(data-label) " ";color:var(--soft);font-weight:400}
    .cards .standing[data-label]::before{content:none}
    .cards .measure{display:inline-flex}.cards meter{width:3.6rem}
    .sources{columns:1}}
    @media print{
    :root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#eee;--link:#000;--error:#a01010;--error-tint:#fbe9e7;
    --warning:#7a4200;--warning-tint:#fcf1df;--note:#123f7a;--note-tint:#e9f0fa;--holds:#145a30;--unconfirmed:#55308a;--unchecked:#666}
    html{font-size:12.5px}body{font-size:1rem}main{max-width:none;padding:0}
    .masthead{padding-top:0}article{border:0;padding:0}article+article{break-before:auto}
    .filters,.skip,.mail,.keys,.note .foot a:last-child,.waive,.top h2::before,dialog,th button::after{display:none}
    .fold::details-content{content-visibility:visible!important;display:contents}
    .galley{border:0;padding:0 19rem 0 2.6rem}.notes{width:17.4rem;margin-right:-18.8rem}
    .legend{padding-bottom:.5rem}.sources{columns:auto}svg{min-width:0;max-width:none}
    .note,.block>p,tr,.source,.fact,svg,.legend,.head{break-inside:avoid}
    h2,h3,h4,.head,.facts .section{break-after:avoid}
    .found,.ref,.note .number{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .fold>*{content-visibility:visible}
    a{color:inherit}}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    @media (forced-colors:active){.found{outline:1px solid}.ref,.note .number{border:1px solid}}

    """
}
