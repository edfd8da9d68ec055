//! Text that fits a width: paragraphs that hang, columns without lines, and ink where colours are wanted.

use super::Style;
use super::visible::{on_one_line, visible};
use comfy_table::{Cell, ContentArrangement, Table};

/// Without a terminal, lines are as long as can be read in a log.
const WIDTH: u16 = 120;
/// Below this nothing can be laid out.
const NARROWEST: u16 = 40;

/// How a piece of text looks, where colours may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
    Blue,
}

/// What a report is laid out on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    pub(super) width: usize,
    colour: bool,
    links: bool,
}

impl Page {
    pub(super) fn new(style: Style) -> Self {
        let width = usize::from(style.width.unwrap_or(WIDTH).max(NARROWEST));
        Self { width, colour: style.colour, links: style.links && style.colour }
    }

    /// A piece of text in its ink.
    pub(super) fn ink(self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Bold => 1,
            Ink::Dim => 2,
            Ink::Red => 31,
            Ink::Green => 32,
            Ink::Yellow => 33,
            Ink::Blue => 34,
            Ink::Plain => return text.to_owned(),
        };
        if self.colour && !text.is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// A paragraph that begins with `lead` and whose further lines hang below its first word. A word that is longer
    /// than the line, such as an ARN, stays whole.
    pub(super) fn paragraph(self, lead: &[(Ink, &str)], ink: Ink, text: &str) -> String {
        let lead: Vec<_> = lead.iter().map(|(ink, text)| (*ink, on_one_line(text))).collect();
        let indent: usize = lead.iter().map(|(_, text)| text.chars().count()).sum();
        let mut out: String = lead.iter().map(|(ink, text)| self.ink(*ink, text)).collect();
        for (index, line) in wrap(&visible(text), self.width.saturating_sub(indent)).iter().enumerate() {
            if index > 0 {
                out += &" ".repeat(indent);
            }
            out += &self.ink(ink, line);
            out.push('\n');
        }
        out
    }

    /// What is copied as a whole, on a line of its own, however long: an address to be clicked where the terminal has links.
    pub(super) fn whole(self, lead: &[(Ink, &str)], text: &str) -> String {
        let mut out: String = lead.iter().map(|(ink, text)| self.ink(*ink, &on_one_line(text))).collect();
        let is_address = text.starts_with("https://") && text.bytes().all(|byte| byte.is_ascii_graphic());
        let length: usize = lead.iter().map(|(_, text)| text.chars().count()).sum();
        if is_address && length + text.len() > self.width {
            out = format!("{}\n      ", out.trim_end());
        }
        if self.links && is_address {
            out += &format!("\u{1b}]8;;{text}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\");
        } else {
            out += &on_one_line(text);
        }
        out + "\n"
    }

    /// Pairs, side by side where every one of them fits the width, else one below the other.
    pub(super) fn pairs<A: AsRef<str>, B: AsRef<str>>(
        self,
        indent: usize,
        pairs: impl Iterator<Item = (A, B)> + Clone,
    ) -> String {
        let length = |text: &str| on_one_line(text).chars().count();
        let lengths = pairs.clone().map(|(one, other)| (length(one.as_ref()), length(other.as_ref())));
        let (first, second) = lengths.fold((0, 0), |most, of| (most.0.max(of.0), most.1.max(of.1)));
        let margin = " ".repeat(indent);
        let fits = indent + first + 2 + second <= self.width;
        let pair = |(one, other): (A, B)| {
            let (one, other) = (on_one_line(one.as_ref()), on_one_line(other.as_ref()));
            match (fits, &*other) {
                (_, "") => format!("{margin}{one}\n"),
                (true, _) => format!("{margin}{one:<first$}  {other}\n"),
                (false, _) => {
                    let below = " ".repeat(indent + 4);
                    format!("{margin}{one}\n{}", self.paragraph(&[(Ink::Plain, &below)], Ink::Plain, &other))
                }
            }
        };
        pairs.map(pair).collect()
    }
}

/// The lines of a text, none of them empty.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// A table without lines, each row as wide as the style allows.
pub fn grid(style: Style, rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING);
    table
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(style.width.unwrap_or(WIDTH).max(NARROWEST));
    if style.colour {
        table.enforce_styling()
    } else {
        table.force_no_tty()
    };
    table.add_rows(rows);
    table.to_string().lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::{Ink, Page, Style, wrap};

    #[test]
    fn a_long_word_stays_whole() {
        assert_eq!(wrap("a bc arn:aws:s3:::long d", 6), ["a bc", "arn:aws:s3:::long", "d"]);
        assert_eq!(wrap("  ", 6), [""]);
    }

    #[test]
    fn a_paragraph_hangs_below_its_first_word_and_ink_takes_no_room() {
        let page = |colour| Page::new(Style { width: Some(40), colour, ..Style::default() });
        let lead = [(Ink::Red, "drift"), (Ink::Plain, "  ")];
        let text = "one two three four five six seven eight nine";
        let plain = page(false).paragraph(&lead, Ink::Plain, text);
        assert_eq!(plain, "drift  one two three four five six seven\n       eight nine\n");
        let painted = page(true).paragraph(&lead, Ink::Plain, text);
        assert_eq!(painted, plain.replace("drift", "\u{1b}[31mdrift\u{1b}[0m"));
    }

    #[test]
    fn an_address_is_a_link_where_there_are_links_and_nothing_else_is() {
        let page = |links| Page::new(Style { colour: true, links, ..Style::default() });
        let (lead, address) = ([(Ink::Plain, "docs: ")], "https://docs.aws.amazon.com/a");
        assert_eq!(page(false).whole(&lead, address), format!("docs: {address}\n"));
        let link = format!("docs: \u{1b}]8;;{address}\u{1b}\\{address}\u{1b}]8;;\u{1b}\\\n");
        assert_eq!(page(true).whole(&lead, address), link);
        for other in ["file:///etc/passwd", "https://a\u{7}b", "https://a b", "javascript:alert(1)"] {
            assert!(!page(true).whole(&lead, other).contains('\u{1b}'), "{other}");
        }
    }

    #[test]
    fn pairs_stand_side_by_side_where_all_of_them_fit() {
        let page = Page::new(Style { width: Some(40), colour: false, ..Style::default() });
        let short = [("arn:a", "is there"), ("arn:bc", "")];
        assert_eq!(page.pairs(2, short.into_iter()), "  arn:a   is there\n  arn:bc\n");
        let long = [("arn:a", "is there"), ("arn:bc", "says more of itself than fits one line")];
        let below =
            "  arn:a\n      is there\n  arn:bc\n      says more of itself than fits one\n      line\n";
        assert_eq!(page.pairs(2, long.into_iter()), below);
    }
}
