/** A table in Markdown, so that it can be put into a page as it is. `columns`: a title, and what a row has there. */
export function printTable(columns, rows) {
  const cells = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, read]) => String(read(row)))),
  ]
  const widths = columns.map((_, place) => Math.max(...cells.map((line) => line[place].length)))
  const print = (line) =>
    console.log(`| ${line.map((cell, place) => cell.padEnd(widths[place])).join(' | ')} |`)
  print(cells[0])
  print(widths.map((width) => '-'.repeat(width)))
  for (const line of cells.slice(1)) print(line)
}
