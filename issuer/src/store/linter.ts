/** The portable SQL rules: what runs on PostgreSQL 15 and 18 alike and keeps Citus open, YugabyteDB and CockroachDB thinkable. */

export type Breach = Readonly<{ rule: Rule; line: number; text: string }>;

/** Each pattern meets the SQL in lower case, without comments and without the contents of strings. */
const denied = {
  'sequence-key': /\b(?:small|big)?serial[248]?\b|\bcreate\s+sequence\b|\bas\s+identity\b|\bnextval\b/,
  'newer-than-15':
    /\b(?:any_value|json_array|json_object|json_arrayagg|json_objectagg|json_scalar|json_serialize|array_shuffle|array_sample|array_sort|array_reverse|casefold|crc32c?|uuidv[47])\s*\(|\bis\s+(?:not\s+)?json\b|\bjson_(?:table|value|query|exists)\b|\btransaction_timeout\b|\breturning\s+(?:with\s*\(|(?:old|new)\b)|,\s*(?:old|new)\.\w|\bwithout\s+overlaps\b|\bnot\s+enforced\b|\b0[xob][0-9a-f]|\b\d+_\d/,
  'merge-returning': /\bmerge\s+into\b[^;]*\breturning\b/,
  'generated-column': /\bgenerated\s+always\s+as\s*\(/,
  'advisory-lock': /\bpg_(?:try_)?advisory\w*/,
  'listen-notify': /\b(?:un)?listen\s+\w|\bnotify\s+\w|\bpg_notify\b/,
  trigger: /\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+|event\s+)?trigger\b|\bcreate\s+(?:or\s+replace\s+)?rule\b/,
  procedure: /\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure|language)\b|(?:^|;)\s*do\b|\$\w*\$/,
  extension: /\bcreate\s+extension\b/,
  enum: /\bas\s+enum\b/,
  'temporary-table': /\bcreate\s+(?:(?:local|global)\s+)?temp(?:orary)?\b/,
  inheritance: /\binherits?\b/,
  'lock-table': /\block\s+(?:table\b|\w+\s+in\b)/,
  'exclusion-constraint': /\bexclude\s*(?:using\b|\()/,
  'deferrable-constraint': /\bdeferr(?:able|ed)\b/,
  gist: /\busing\s+(?:sp)?gist\b/,
  xml: /\bxml\w*\b/,
  'inexact-number': /(?<!::)\b(?:real|double\s+precision|float[48]?|money)\b(?!")/,
  'time-without-zone': /\btimestamp\b(?!\s*(?:\(\d\)\s*)?with\s+time\s+zone)|\btime\b(?!\s+zone)/,
  'offset-paging': /\boffset\s+[\w$(]/,
  'transaction-control': /(?:^|;)\s*(?:begin|commit|rollback|savepoint|start\s+transaction)\b/,
} as const;

export type Rule = keyof typeof denied | 'key-collation';

export const rules = [...(Object.keys(denied) as (keyof typeof denied)[]), 'key-collation'] as const;

/** Every breach in a migration or a query. Reads text, not a grammar: it can be fooled by effort, not by habit. */
export function lintSql(text: string): readonly Breach[] {
  const sql = bare(text);
  const breaches: Breach[] = [];
  const report = (rule: Rule, index: number, found: string) =>
    breaches.push({ rule, line: sql.slice(0, index).split('\n').length, text: found.trim().replace(/\s+/g, ' ').slice(0, 60) });
  for (const rule of Object.keys(denied) as (keyof typeof denied)[]) {
    const match = denied[rule].exec(sql);
    if (match) report(rule, match.index + match[0].length - match[0].trimStart().length, match[0]);
  }
  for (const { index, column } of keysWithoutCollation(sql)) report('key-collation', index, column);
  return breaches;
}

/** Same length and same lines as before, so that a breach can be found again. */
function bare(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return text
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, (found) => (found.startsWith("'") ? `'${blank(found.slice(2))}'` : blank(found)))
    .toLowerCase();
}

/** Text columns that are part of a primary key, a unique constraint or an index, and sort differently from one build to the next. */
function keysWithoutCollation(sql: string): readonly { index: number; column: string }[] {
  const found: { index: number; column: string }[] = [];
  const loose = new Map<string, Map<string, number>>(); // table → its text columns without a collation
  for (const table of sql.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?([\w."]+)\s*\(/g)) {
    const start = table.index + table[0].length;
    const columns = new Map<string, number>();
    const parts = elements(sql, start);
    for (const { text, index } of parts) {
      const column = /^([\w"]+)\s+(?:text|varchar|character\s+varying|char)\b/.exec(text)?.[1];
      if (!column || /\bcollate\s+"c"/.test(text)) continue;
      columns.set(column, index);
      if (/\b(?:primary\s+key|unique)\b/.test(text)) found.push({ index, column });
    }
    for (const { text } of parts) {
      const listed = /^(?:constraint\s+[\w"]+\s+)?(?:primary\s+key|unique(?:\s+nulls\s+not\s+distinct)?)\s*\(([^)]*)\)/.exec(text)?.[1];
      for (const column of listed?.split(',').map((name) => name.trim()) ?? [])
        if (columns.has(column)) found.push({ index: columns.get(column)!, column });
    }
    loose.set(table[1]!, columns);
  }
  for (const index of sql.matchAll(/\bcreate\s+(?:unique\s+)?index\s+(?:if\s+not\s+exists\s+)?[\w"]*\s*\bon\s+([\w."]+)[^;(]*\(/g)) {
    for (const { text } of elements(sql, index.index + index[0].length)) {
      const column = /^[\w"]+/.exec(text)?.[0];
      if (column && loose.get(index[1]!)?.has(column) && !/\bcollate\s+"c"/.test(text)) found.push({ index: index.index, column });
    }
  }
  return found;
}

/** The comma-separated elements from `start` to the parenthesis that closes the list. */
function elements(sql: string, start: number): readonly { text: string; index: number }[] {
  const parts: { text: string; index: number }[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < sql.length; at++) {
    const character = sql[at];
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0 || (depth === 0 && character === ',')) {
      const text = sql.slice(from, at);
      parts.push({ text: text.trim(), index: from + text.length - text.trimStart().length });
      from = at + 1;
    }
    if (depth < 0) break;
  }
  return parts;
}
