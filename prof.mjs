import { chromium } from 'playwright-core'
import { createAtlasServer, listen } from './scripts/serve/server.ts'
import { findChromium } from './scripts/test/findChromium.ts'
import { readFileSync } from 'node:fs'
const folder='.cache/bench/10000'
const server = await createAtlasServer(folder); const origin=`http://localhost:${await listen(server,0)}`
const browser = await chromium.launch({executablePath: findChromium(), args:['--headless=new','--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader']})
const ctx = await browser.newContext({viewport:{width:1440,height:900}})
const gl = process.argv[2]==='gl'
if(!gl) await ctx.addInitScript(()=>{Object.defineProperty(HTMLCanvasElement.prototype,'getContext',{value:()=>null})})
const page = await ctx.newPage()
page.on('console',m=>console.log(m.type(),m.text())); page.on('pageerror',e=>console.log('ERR',e.message))
async function prof(name, act){
  const s=await ctx.newCDPSession(page); await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:200}); await s.send('Profiler.start')
  await act(); await page.waitForTimeout(1500)
  const {profile}=await s.send('Profiler.stop')
  const self=new Map(), total=new Map(); const byId=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); for(const n of profile.nodes) for(const c of n.children??[]) parent.set(c,n.id)
  profile.samples.forEach((id,i)=>{const dt=profile.timeDeltas[i]/1000; const n=byId.get(id); 
    const key=n=>{const f=n.callFrame; return `${f.functionName||'anon'} ${f.url.split('/').pop()}:${f.lineNumber}:${f.columnNumber}`}
    self.set(key(n),(self.get(key(n))??0)+dt); const seen=new Set(); for(let p=id;p;p=parent.get(p)){const k=key(byId.get(p)); if(!seen.has(k)){seen.add(k);total.set(k,(total.get(k)??0)+dt)}} })
  const code=k=>{const m=/ (\S+\.js):(\d+):(\d+)$/.exec(k); if(!m) return ''; try{const l=readFileSync(folder+'/assets/'+m[1],'utf8').split('\n')[m[2]]; return l.slice(+m[3]-20,+m[3]+110)}catch{return ''}}
  console.log('==',name,'self'); for(const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,16)) console.log(v.toFixed(1),k,'|',code(k))
  console.log('-- total'); for(const [k,v] of [...total].filter(([k])=>!/base-/.test(k)).sort((a,b)=>b[1]-a[1]).slice(0,34)) console.log(v.toFixed(1),k,'|',code(k))
}
await page.goto(origin+'/de/'); await page.waitForTimeout(gl?8000:3000)
await page.screenshot({path:'/tmp/scale-front.png'})
await page.click('button[aria-controls][aria-expanded]'); await page.waitForSelector('[data-facet=kind] button'); await page.waitForTimeout(1500)
await prof('filter', ()=>page.evaluate(()=>document.querySelector('[data-facet=kind] button').click()))
await page.screenshot({path:'/tmp/scale-filter.png'})
await page.goto(origin+'/de/time/'); await page.waitForSelector('input[type=range]'); await page.waitForTimeout(gl?8000:3000)
const slide=v=>page.evaluate(v=>{const e=document.querySelector('input[type=range]');Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,'value').set.call(e,v);e.dispatchEvent(new Event('input',{bubbles:true}))},v)
await slide('1980'); await page.waitForTimeout(1500)
await prof('slide', ()=>slide('1981'))
await page.screenshot({path:'/tmp/scale-time.png'})
await browser.close(); server.closeAllConnections(); server.close(); process.exit(0)
