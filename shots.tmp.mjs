import { chromium } from 'playwright-core';
const [,, lang='ar', w='360', scheme='light', ...clicks] = process.argv;
const width=Number(w), height=width<600?740:800;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width, height }, colorScheme: scheme });
await p.goto(`http://127.0.0.1:3999/chat?lang=${lang}`); await p.waitForTimeout(4000);
let n=0; const shot=async()=>p.screenshot({path:`/tmp/shots/${lang}-${w}-${scheme}-${n++}.png`});
await shot();
for (const c of clicks) { if (c.startsWith('type:')) { await p.locator('.composer textarea, textarea').last().fill(c.slice(5)); await p.keyboard.press('Enter'); } else { const k=Number(c); const bs=p.locator('.messages > li').last().getByRole('button'); if(!Number.isNaN(k)) await bs.nth(k).click(); else await p.getByRole('button',{name:c}).last().click(); } await p.waitForTimeout(2000); await shot(); }
await b.close();
