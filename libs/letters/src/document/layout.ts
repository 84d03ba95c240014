/** Rises with every change of the layout; a letter bears the one it was set with. */
export const LAYOUT_VERSION = 3;

/** The face of all letters in the typesetter's language; reads a `LetterDocument` as JSON and prints it as text. */
export const LAYOUT = String.raw`
#let letter = json(bytes(sys.inputs.letter))
#set document(title: letter.title, date: none)
#let faces = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Armenian", "Noto Sans Georgian")
#set text(font: faces, fallback: false, size: 10pt, lang: letter.sheets.at(0).language)
#set page(
  paper: "a4",
  margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 24mm),
  footer: context align(center, text(size: 8pt)[
    #if letter.number != none [#letter.number #h(1em)]
    #if letter.seal != none [#letter.seal.code #h(1em)]
    #counter(page).display() / #counter(page).final().first()
  ]),
)
#set par(justify: true, leading: 0.65em, spacing: 1.15em)
#set enum(indent: 0pt, body-indent: 0.8em, spacing: 0.7em)
#set list(indent: 0.6em, body-indent: 0.6em, spacing: 0.6em, marker: [–])
#show list: set block(above: 1em, below: 1em)
#show enum: set block(above: 1em, below: 1em)
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.3pt + luma(120) }), inset: (x: 3pt, y: 4pt))
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): it => block(width: 100%, above: 1.6em, below: 0.5em, text(size: 13pt, it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.8em, text(size: 10.5pt, it.body))

#let lines(items) = items.map(item => [#item]).join(linebreak())

#let piece(it) = {
  if it.type == "paragraph" { par(it.text) }
  else if it.type == "heading" { heading(level: 2, it.text) }
  else if it.type == "list" and it.ordered { enum(..it.items.map(item => [#item])) }
  else if it.type == "list" { list(..it.items.map(item => [#item])) }
  else {
    set text(size: 8.5pt)
    set par(justify: false)
    table(
      columns: it.columns.map(column => column.width * 1fr),
      align: it.columns.map(column => if column.align == "right" { right } else { left }),
      table.header(..it.columns.map(column => strong(column.title))),
      ..it.rows.flatten().map(cell => [#cell]),
    )
  }
}

#let side(it) = block(breakable: false, above: 1.4em, {
  set par(justify: false)
  set text(size: 9pt)
  [#it.title:]
  list(..it.items.map(item => [#item]))
})

// Four empty squares around the code, without which readers do not find it.
#let qr(seal, said) = {
  let box = "-4 -4 " + str(seal.size + 8) + " " + str(seal.size + 8)
  let open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + box + "'><path d='"
  image(bytes(open + seal.path + "'/></svg>"), format: "svg", width: 18mm, alt: said)
}

// At the foot of a sheet's first page, read out with its number and date: at the end it would often stand alone.
#let sealed(it) = place(bottom, float: true, clearance: 1.2em, {
  set par(justify: false)
  set text(size: 8pt)
  grid(columns: (auto, 1fr), column-gutter: 2mm, align: horizon, qr(letter.seal, it.picture), it.text)
})

#let sheet(it) = {
  set text(lang: it.language)
  block(below: 1.2em, {
    set par(justify: false)
    strong(text(size: 11pt, lines(it.office)))
    if it.sender.len() > 0 { linebreak(); text(size: 8.5pt, lines(it.sender)) }
    v(0.4em)
    pdf.artifact(line(length: 100%, stroke: 0.6pt))
  })
  if it.draft != none { block(stroke: 1pt, inset: 5pt, width: 100%, align(center, strong(it.draft))) }
  set par(justify: false)
  block(below: 1.6em, lines(it.marks.map(mark => mark.label + ": " + mark.value)))
  if letter.seal != none and it.seal != none { sealed(it.seal) }
  if it.addressee.len() > 0 { block(above: 1.6em, below: 2.4em, lines(it.addressee)) }
  set par(justify: true)
  if it.introduction != none { par(it.introduction) }
  let act = it.introduction != none
  show heading.where(level: 1): set align(if act { center } else { left })
  heading(level: 1, it.title)
  if it.subtitle == none { v(1.5em, weak: true) }
  if it.subtitle != none { block(above: 0.4em, below: 1.4em, width: 100%, align(if act { center } else { left }, strong(it.subtitle))) }
  for part in it.blocks { piece(part) }
  block(breakable: false, above: 2em, {
    set par(justify: false)
    if it.closing != none { par(it.closing) }
    v(1em)
    if it.signatures.len() > 0 {
      grid(
        columns: (1fr,) * calc.max(2, it.signatures.len()),
        ..if it.signatures.len() == 1 { ([],) } else { () },
        ..it.signatures.map(one => [#one.role: #v(1.6em) #one.name]),
      )
    }
  })
  for one in it.lists { side(one) }
}

#for (index, one) in letter.sheets.enumerate() {
  if index > 0 { pagebreak() }
  sheet(one)
}
`;
