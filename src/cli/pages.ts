/** What the commands that take pages say of them. */
export const PAGES =
  'pages: files (HTML, text, Markdown, PDF, DOCX, EML), what holds them (folders, ZIP, WARC, WARC.gz, WACZ, .gz), ' +
  'patterns such as "*.html", - for standard input, or addresses of pages and feeds (http, https)';
