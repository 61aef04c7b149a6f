import { locale } from '../text/en/locale';
import { report as text } from '../text/en/report';
import { COLOURS } from './colours';
import { html, raw, type Html } from './html';

const OWN = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.5 'Source Serif 4',Charter,Georgia,serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
main{max-width:848px;margin:0 auto;padding:32px 24px}
h1{font-size:40px;line-height:1.15;margin:0 0 12px;text-wrap:balance}
h2{font-size:28px;line-height:1.2;margin:48px 0 12px}
h3{font-size:21px;line-height:1.3;margin:32px 0 8px}
h4{font-size:18px;margin:16px 0 4px}
p,ul,ol{max-width:66ch;margin:0 0 12px}
a{color:inherit}
.dim,figcaption,caption,.iv{color:var(--ink-2)}
.simulated{border:2px solid var(--ink);padding:12px 16px;font-weight:600;max-width:none}
figure{margin:24px 0}
svg{display:block;max-width:100%;height:auto;overflow:visible}
svg.narrow{display:none}
figcaption{font-size:16px;margin-top:8px;max-width:66ch}
.scroll{overflow-x:auto;margin:16px 0}
table{border-collapse:collapse;font-size:16px;min-width:100%;overflow-wrap:normal}
caption{text-align:start;padding-bottom:8px}
th,td{text-align:start;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--rule)}
th[scope=row]{min-width:5em}
.text{min-width:16em;overflow-wrap:anywhere}
th{font-weight:600}
.r{text-align:end;white-space:nowrap}
blockquote{margin:0 0 12px;padding-inline-start:16px;border-inline-start:2px solid var(--accent);white-space:pre-wrap;max-width:66ch}
dl{display:grid;grid-template-columns:minmax(0,16em) minmax(0,1fr);gap:4px 16px;margin:0 0 16px}
dt{color:var(--ink-2)}
dd{margin:0}
pre{white-space:pre-wrap;font:14px/1.5 'Source Code Pro',ui-monospace,Menlo,Consolas,monospace;background:var(--wash);padding:16px;margin:12px 0}
@media(max-width:700px){main{padding:24px 16px}h1{font-size:28px}h2{font-size:21px}body{font-size:16px}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:8px}}
@media screen and (max-width:700px){svg.wide{display:none}svg.narrow{display:block}}
@media print{main{max-width:none;padding:0}body{font-size:11pt}.scroll{overflow:visible}h2,h3{break-after:avoid}figure,tr,blockquote{break-inside:avoid}a{text-decoration:none}}
`;

/** No script, no frame, no request: what a model wrote stays text even if an escape were forgotten. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface ReportPage {
  readonly title: string;
  /** Letter of the trait whose hue the page takes, or null. */
  readonly hue: string | null;
  readonly simulated: boolean;
  /** A language model that wrote prompts for a simulator, by name; null where there was none. */
  readonly writer: string | null;
  readonly lead: string;
  readonly body: readonly (Html | null)[];
}

/** A whole document that needs nothing but itself. */
export const reportPage = ({ title, hue, simulated, writer, lead, body }: ReportPage): string =>
  html`<!doctype html>
    <html lang="${locale.lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${simulated ? text.simulatedTitle(title) : title}</title>
        <style>
          ${raw(`${COLOURS}:root{--accent:var(--${hue ?? 'ink'})}${OWN}`)}
        </style>
      </head>
      <body>
        <main>
          <h1 dir="auto">${title}</h1>
          <p class="dim">${lead}</p>
          ${simulated ? html`<p class="simulated">${writer === null ? text.simulated : text.simulatedAnswers(writer)}</p>` : null}
          ${body}
        </main>
      </body>
    </html> `.html;
