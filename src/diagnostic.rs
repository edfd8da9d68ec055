//! Problems in files of the user's: what is wrong, where, and the nearest right thing.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::fmt;
use std::ops::Range;

/// One problem in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, without a full stop.
    pub message: String,
    /// What to do, if that is known.
    pub help: Option<String>,
    /// The file as the user named it.
    pub file: String,
    /// The file's text, empty when it could not be read.
    pub text: String,
    /// The bytes of the text that are wrong.
    pub span: Range<usize>,
    /// Line and column in a file whose text is not to be shown. Boxed, for few problems have them.
    pub place: Option<Box<(usize, usize)>>,
}

impl Problem {
    /// A problem at these bytes of a file.
    pub fn new(file: &str, text: &str, span: Range<usize>, message: impl Into<String>) -> Self {
        let start = floor(text, span.start);
        let span = start..floor(text, span.end.max(start));
        let (file, text) = (file.to_owned(), text.to_owned());
        Self { message: message.into(), help: None, file, text, span, place: None }
    }

    /// A problem at this byte of a file whose text may hold secrets, and is not shown.
    pub fn in_secret(file: &str, text: &str, at: usize, message: impl Into<String>) -> Self {
        let place = Some(Box::new(Self::new(file, text, at..at, "").position()));
        Self { place, ..Self::new(file, "", 0..0, message) }
    }

    /// With what to do about it.
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// With "did you mean", if one of the names is near.
    pub fn did_you_mean<'a>(self, name: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(name, names) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    /// Line and column, counted from 1.
    pub fn position(&self) -> (usize, usize) {
        if let Some(place) = &self.place {
            return **place;
        }
        let before = &self.text[..self.span.start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }

    /// The problem with the lines that it is about, in colour if asked.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let group = Group::with_title(Level::ERROR.primary_title(self.message.as_str()));
        let mut group = if self.text.is_empty() {
            let origin = Origin::path(self.file.as_str());
            group.element(match self.place.as_deref() {
                Some((line, column)) => origin.line(*line).char_column(*column),
                None => origin,
            })
        } else {
            let mark = AnnotationKind::Primary.span(self.span.clone());
            group.element(Snippet::source(self.text.as_str()).path(self.file.as_str()).annotation(mark))
        };
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        renderer.render(&[group])
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.text.as_str(), self.position()) {
            ("", _) if self.place.is_none() => write!(f, "{}: {}", self.file, self.message)?,
            (_, (line, column)) => write!(f, "{}:{line}:{column}: {}", self.file, self.message)?,
        }
        self.help.iter().try_for_each(|help| write!(f, " ({help})"))
    }
}

impl std::error::Error for Problem {}

/// The nearest place at or before `index` where a character begins.
fn floor(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|index| text.is_char_boundary(*index)).unwrap_or(0)
}

/// The name that `name` most likely was meant to be.
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    near(name, names).into_iter().next()
}

/// The names that `name` may have been meant to be, nearest first, three at most.
pub fn near<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = name.to_lowercase();
    let mut scored: Vec<_> = names
        .into_iter()
        .map(|known| (strsim::jaro_winkler(&wanted, &known.to_lowercase()), known))
        .filter(|(score, known)| *score > 0.8 || (wanted.len() > 3 && known.to_lowercase().contains(&wanted)))
        .collect();
    scored.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.cmp(y)));
    // Beside one that is very near, the others only share its service.
    if let Some((best, _)) = scored.first().copied().filter(|(best, _)| *best > 0.95) {
        scored.retain(|(score, _)| *score > best - 0.03);
    }
    scored.into_iter().map(|(_, known)| known).take(3).collect()
}

#[cfg(test)]
mod tests {
    use super::{Problem, near, nearest};

    #[test]
    fn a_problem_points_at_line_and_column() {
        let text = "title: x\nscope:\n  regoins: [a]\n";
        let problem = Problem::new("a.yaml", text, 18..25, "unknown key `regoins`")
            .did_you_mean("regoins", ["regions", "tags"]);
        assert_eq!(problem.to_string(), "a.yaml:3:3: unknown key `regoins` (did you mean `regions`?)");
        assert!(problem.render(false).contains("  regoins: [a]"), "{}", problem.render(false));
    }

    #[test]
    fn a_file_that_may_hold_secrets_is_pointed_into_and_not_shown() {
        let problem = Problem::in_secret("a.json", "{\n \"ä\": hunter2", 9, "this is no JSON");
        assert_eq!(problem.to_string(), "a.json:2:7: this is no JSON");
        assert_eq!(problem.render(false), "error: this is no JSON\n--> a.json:2:7");
    }

    #[test]
    fn a_span_outside_the_text_or_inside_a_character_is_bent_into_it() {
        assert_eq!(Problem::new("a", "ä", 1..99, "m").span, 0..2);
    }

    #[test]
    fn near_names_come_nearest_first_and_far_ones_not_at_all() {
        let names = ["rds/multi-az", "vpc/subnets-multi-az", "s3/versioning"];
        assert_eq!(nearest("rds/mutli-az", names), Some("rds/multi-az"));
        assert_eq!(near("multi-az", names), ["rds/multi-az", "vpc/subnets-multi-az"]);
        assert_eq!(nearest("zzz", names), None);
    }
}
