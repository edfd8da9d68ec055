//! The way out: results to stdout or a file, talk to stderr. No control character of others passes here.

use super::error::Failure;
use super::place::{Place, directory_of};
use crate::report::{Style, visible};
use clap::ValueEnum;
use regex::Regex;
use std::borrow::Cow;
use std::io::{BufWriter, ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::sync::LazyLock;

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

/// Where results and talk go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Output {
    colour: Colour,
}

impl Output {
    pub(super) fn new(colour: Colour) -> Self {
        Self { colour }
    }

    fn colour_on(self, stream: &impl IsTerminal) -> bool {
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => {
                stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        }
    }

    /// How a result for stdout, or for a file, may look.
    pub(super) fn style(self, file: Option<&Path>) -> Style {
        let stdout = std::io::stdout();
        match file {
            Some(_) => Style { colour: self.colour == Colour::Always, ..Style::default() },
            None => {
                let (width, colour) = (width(), self.colour_on(&stdout));
                let links = colour && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
                Style { width, colour, links, ..Style::default() }
            }
        }
    }

    /// Whether somebody reads stdout as it comes.
    pub(super) fn is_terminal() -> bool {
        std::io::stdout().is_terminal()
    }

    /// Writes a result to stdout.
    pub(super) fn result(self, text: &str) -> Result<(), Failure> {
        self.result_to(None, |out| out.write_all(text.as_bytes()))
    }

    /// Writes a result to a file, or to stdout where none is named. A regular file is replaced when the result is
    /// whole, and only its owner may read it; a pipe or a device is written to.
    pub(super) fn result_to(
        self,
        file: Option<&Path>,
        write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
    ) -> Result<(), Failure> {
        let Some(path) = file else { return self.to_stdout(write) };
        let written = match Place::of(path)? {
            Place::Stdout => return self.to_stdout(write),
            Place::Into(path) => into(&path, write),
            Place::File(path) => replace(&path, write),
        };
        written.map_err(|error| Failure::new(format!("{}: {error}", path.display())))
    }

    fn to_stdout(self, write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<(), Failure> {
        let stdout = std::io::stdout();
        let mut out = Harmless { colour: self.colour_on(&stdout), out: BufWriter::new(stdout.lock()) };
        match write(&mut out).and_then(|()| out.flush()) {
            // Whoever reads the pipe has seen enough; what was found is found.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => written.map_err(|error| Failure::new(format!("stdout: {error}"))),
        }
    }

    /// Says something on stderr. When nobody listens there, nothing is lost.
    pub(super) fn say(self, text: &str) {
        let mut stderr = std::io::stderr();
        let _ = writeln!(stderr, "{}", harmless(text, self.colour_on(&stderr)));
    }

    /// Says why a command could not do its work.
    pub(super) fn failure(self, failure: &Failure) {
        match failure {
            Failure::Problem(problem) => self.say(&problem.render(self.colour_on(&std::io::stderr()))),
            Failure::Other { message, help } => {
                self.say(&format!("error: {message}"));
                if let Some(help) = help {
                    self.say(&format!("help: {help}"));
                }
            }
        }
    }
}

fn into(path: &Path, write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::fs::OpenOptions::new().write(true).open(path)?);
    write(&mut out)?;
    out.flush()
}

fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> std::io::Result<()> {
    let mut beside = BufWriter::new(tempfile::NamedTempFile::new_in(directory_of(path))?);
    write(&mut beside)?;
    beside.into_inner()?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes text without what a terminal would obey. Each write is of whole characters.
struct Harmless<W> {
    out: W,
    colour: bool,
}

impl<W: Write> Write for Harmless<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let text =
            std::str::from_utf8(bytes).map_err(|error| std::io::Error::new(ErrorKind::InvalidData, error))?;
        self.out.write_all(harmless(text, self.colour).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// Colours, and links to addresses.
static WANTED: LazyLock<Regex> = LazyLock::new(|| {
    let wanted = r"\x1b\[[0-9;]*m|\x1b\]8;;(?:https://[!-~]*)?\x1b\\";
    Regex::new(wanted).expect("it is part of the program, and a test uses it")
});

/// The text without what a terminal would obey, but for colours and links where they are wanted.
fn harmless(text: &str, colour: bool) -> Cow<'_, str> {
    if !colour || !text.contains('\u{1b}') {
        return visible(text);
    }
    let (mut shown, mut end) = (String::with_capacity(text.len()), 0);
    for wanted in WANTED.find_iter(text) {
        shown.push_str(&visible(&text[end..wanted.start()]));
        shown.push_str(wanted.as_str());
        end = wanted.end();
    }
    shown.push_str(&visible(&text[end..]));
    shown.into()
}

/// Columns of the terminal; of a pipe those that the environment names.
fn width() -> Option<u16> {
    let terminal = terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| width.0);
    let named = || std::env::var("COLUMNS").ok()?.parse().ok().filter(|columns| *columns > 0);
    terminal.or_else(named)
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn colours_pass_where_they_are_wanted_and_nothing_else_does() {
        let text = "\u{1b}[1;31mred\u{1b}[0m \u{1b}[2J\u{1b}]0;title\u{7} \u{1b}[";
        assert_eq!(
            harmless(text, true),
            "\u{1b}[1;31mred\u{1b}[0m \\u001b[2J\\u001b]0;title\\u0007 \\u001b["
        );
        assert!(!harmless(text, false).contains('\u{1b}'));
        let link = "\u{1b}]8;;https://docs.aws.amazon.com/a\u{1b}\\a\u{1b}]8;;\u{1b}\\";
        assert_eq!(harmless(link, true), link);
        for other in [
            "\u{1b}]8;;file:///etc/passwd\u{1b}\\",
            "\u{1b}]8;;https://a\u{7}",
            "\u{1b}]8;id=1;https://a\u{1b}\\",
        ] {
            assert!(!harmless(other, true).contains('\u{1b}'), "{other:?}");
        }
    }
}
