//! Tables: with a caption always, and readable as cards on a phone.

use maud::{Markup, html};

/// One cell.
#[derive(Debug, Clone)]
pub struct Cell {
    body: Markup,
    number: bool,
}

impl Cell {
    /// Words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text: String = text.into();
        Self { body: html! { (text) }, number: false }
    }

    /// A number, written as the language does, at the end of its column.
    #[must_use]
    pub fn number(text: impl Into<String>) -> Self {
        Self { number: true, ..Self::text(text) }
    }
}

impl From<Markup> for Cell {
    fn from(body: Markup) -> Self {
        Self { body, number: false }
    }
}
impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}
impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

/// A table. The first cell of a row is its heading.
#[derive(Debug, Clone)]
#[must_use]
pub struct Table {
    caption: String,
    caption_hidden: bool,
    columns: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table with what it is about and the headings of its columns.
    pub fn new(caption: impl Into<String>, columns: &[String]) -> Self {
        Self { caption: caption.into(), caption_hidden: false, columns: columns.to_vec(), rows: Vec::new() }
    }

    /// The caption is only for screen readers, because a heading above says the same.
    pub fn hide_caption(mut self) -> Self {
        self.caption_hidden = true;
        self
    }

    /// With one more row.
    pub fn row(mut self, cells: Vec<Cell>) -> Self {
        self.rows.push(cells);
        self
    }

    /// With more rows.
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// The table.
    #[must_use]
    pub fn draw(&self) -> Markup {
        html! {
            div .table-box tabindex="0" role="region" aria-label=(self.caption) {
                table role="table" {
                    caption .visually-hidden[self.caption_hidden] { (self.caption) }
                    thead role="rowgroup" { tr role="row" { @for (at, column) in self.columns.iter().enumerate() {
                        th scope="col" role="columnheader" .number[self.is_of_numbers(at)] { (column) }
                    } } }
                    tbody role="rowgroup" { @for row in &self.rows { tr role="row" { @for (at, cell) in row.iter().enumerate() { (self.cell(at, cell)) } } } }
                }
            }
        }
    }

    fn is_of_numbers(&self, at: usize) -> bool {
        self.rows.first().and_then(|row| row.get(at)).is_some_and(|cell| cell.number)
    }

    fn cell(&self, at: usize, cell: &Cell) -> Markup {
        let column = self.columns.get(at).map(String::as_str);
        html! {
            @if at == 0 { th scope="row" role="rowheader" { (cell.body) } }
            @else { td role="cell" data-column=[column] .number[cell.number] { (cell.body) } }
        }
    }
}
