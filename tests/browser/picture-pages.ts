/** Pages whose picture is taken, by address. */

const BANNER = `<div class="banner" role="dialog" aria-label="Cookies"><p>Wij gebruiken cookies om u advertenties te tonen.</p>
<label><input type="checkbox" id="stats" checked> Statistiek</label> <label><input type="checkbox" id="ads"> Advertenties</label>
<p>Vragen? <span id="mail">privacy@voorbeeld.example</span></p><button id="yes">Alles accepteren</button> <button id="no">Weigeren</button></div>`;
const BASE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><style>
*{box-sizing:border-box}body{margin:0;font:16px sans-serif}p{margin:8px 0}
.banner{position:fixed;left:200px;top:300px;width:400px;height:200px;background:rgb(200,220,255);padding:16px}
.tall{height:3000px;background:repeating-linear-gradient(rgb(255,255,255) 0 100px,rgb(230,230,230) 100px 200px)}`;

/** Each hundred rows of the page have a colour of their own, so that a missing, double or shifted row shows. */
const ROWS = Array.from(
  { length: 31 },
  (_, i) => `<div style="height:100px;background:rgb(${i * 8},10,20)"></div>`,
).join('');
const LONG = `${BASE}
header{position:sticky;top:0;height:60px;background:rgb(0,200,0)}
.bar{position:fixed;bottom:0;left:0;right:0;height:80px;background:rgb(0,0,200)}
.bar button{height:30px;margin:20px}
form{position:absolute;left:300px;top:1500px;background:rgb(255,255,255);padding:10px}
</style><header></header>${ROWS}<form action="/in" method="post"><label>E-mail <input type="email" name="e" value="jan@voorbeeld.example"></label>
<label><input type="checkbox" id="news" name="n" checked> Ja, ik wil de nieuwsbrief</label><button id="send">Inschrijven</button></form>
<div class="bar">Wij gebruiken cookies. <button id="ok">Akkoord</button><button id="refuse">Weigeren</button></div>`;

export const PAGES = {
  '/banner': `${BASE}</style>${BANNER}<div class="tall"></div>`,
  '/plain': `${BASE}</style><h1>Niets te kiezen</h1><div class="tall"></div>`,
  '/filling': `${BASE}.banner{left:0;top:0;width:100vw;height:90vh}</style>${BANNER}`,
  '/long': LONG,
  '/modal': `${BASE}.veil{position:fixed;inset:0;background:rgba(0,0,0,.5)}</style><div class="veil"></div>${BANNER}<div class="tall"></div>`,
  '/endless': `${BASE}.tall{height:40000px}</style><div class="tall"></div>`,
  // Both ways, so that no place comes again within two minutes.
  '/restless': `${BASE}</style>${BANNER}<script>const b=document.querySelector('.banner');let n=0;const moving=setInterval(()=>{n++;b.style.left=200+n*61%101+'px';b.style.marginTop=n*37%97+'px'},15)</script>`,
  '/settling': `${BASE}</style>${BANNER}<script>const b=document.querySelector('.banner');let n=0;const moving=setInterval(()=>{n++;b.style.left=200+n*61%101+'px';b.style.marginTop=n*37%97+'px'},15);window.settle=()=>{clearInterval(moving);b.style.left='200px'}</script>`,
  '/lazy': `${BASE}</style>${BANNER}<div class="tall"></div><script>addEventListener('scroll',()=>{const d=document.createElement('div');d.style.height='50px';document.body.append(d)})</script>`,
  '/talking': `${BASE}</style>${BANNER}<script>let n=0;setInterval(()=>{document.querySelector('p').firstChild.data='Wij gebruiken cookies, nog '+(n++)+' s'},10)</script>`,
  '/framed': `${BASE}iframe{position:absolute;left:100px;top:150px;width:700px;height:400px;border:0}</style><iframe src="/inner"></iframe>`,
  '/inner': `${BASE}.banner{left:20px;top:30px}</style>${BANNER}`,
  '/scroller': `${BASE}.inner{height:60px;overflow:auto}.inner div{height:300px}</style><div class="banner" role="dialog" aria-label="Cookies"><p>Wij gebruiken cookies.</p>
<div class="inner"><label><input type="checkbox" id="seen"> Statistiek</label><div></div><label><input type="checkbox" id="away"> Advertenties</label></div>
<button id="yes">Akkoord</button></div>`,
};
