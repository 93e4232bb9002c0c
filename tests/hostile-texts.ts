/** Texts as they could stand in a topic, a schema, a record, a branch's name or a server's answer, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a workflow command': '::error file=x::owned',
  'a workflow command on a line of its own':
    'x\n::set-output name=status::passed\r\n  ::add-mask::a\n::stop-commands::z\u2028::debug::x',
  'an old workflow command': '##[add-path]/tmp/evil',
  'an expression of a workflow': '${{ secrets.TOKEN }} ${IFS} %0A::error::x',
  'terminal escapes': '\u001b[31mred\u001b[2J\u001b]8;;https://evil.example\u0007link\u009b1m\u0008\u0007',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x">y</a>',
  'the end of our markup': '</details></summary></table></code></pre></title></style></td>">\'>',
  'an HTML comment':
    '<!-- kafka-dataops comment-id="x" --> <!-- <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]> ]]> <![CDATA[ --> &e; &lt;b&gt; &amp;',
  'tables and code': '| a | b |\n| - | - |\n```mermaid\ngraph TD\n```\n`a``b` ~~~\n    indented',
  headings: '# one\n===\n---\n- [ ] todo\n1. first\n> [!CAUTION]\n> quote\n***\n[^1]: note\n[x]: https://evil.example',
  links:
    '[click](javascript:alert(1)) ![](https://evil.example/p.png) <https://evil.example> https://evil.example www.evil.example evil.example/x',
  mentions: '@octocat @acme/owners #1 GH-2 octo/repo#3 a@evil.example octocat@0123456789abcdef :tada: $x^2$ \\@octocat',
  'mentions of chats':
    '@here @everyone @channel <!channel> <!here|here> <@U012AB3CD> <!subteam^S1|@t> <#C1|general> <at id="0">x</at> <at>All</at> <@&123456789012345678> <@123456789012345678> <t:0:R>',
  'placeholders of chats':
    '{{DATE(2026-01-01T00:00:00Z, SHORT)}} {{title}} ${environment} *bold* _it_ ~no~ ||spoiler|| [x](https://evil.example)',
  'a mail header': 'x\r\nBcc: victim@example.com\r\n\r\n<b>body</b>\r\n.\r\n=?utf-8?Q?=0D=0ABcc:x?=',
  'right to left': 'left\u202eright\u2066inner\u2069\u200fend\u061c',
  'what cannot be seen': '\u0000a\u200b\u200d\ufeff\u00ad\u2060\ud800\udfff\ufffe\u{e0041}\u{e007f}b\u0085c',
  'very long': `${'long '.repeat(400)}<b>@octocat</b>${'x'.repeat(4_000)}`,
  'wide and long': '日本語👩‍👩‍👧'.repeat(500),
  nothing: '',
  blank: ' \t\n ',
  'a prototype': '__proto__',
  quotes: `"'\`\\"\\'\\\\ \\n %s %d`,
}
