//! The way out: results to stdout or a file, talk to stderr.

use super::error::Failure;
use crate::report::Style;
use clap::ValueEnum;
use std::io::{BufWriter, ErrorKind, IsTerminal, Write};
use std::path::Path;

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
            Some(_) => Style { width: None, colour: self.colour == Colour::Always },
            None => Style { width: terminal_width(), colour: self.colour_on(&stdout) },
        }
    }

    /// Writes a result to stdout.
    pub(super) fn result(self, text: &str) -> Result<(), Failure> {
        self.result_to(None, |out| out.write_all(text.as_bytes()))
    }

    /// Writes a result to a file, or to stdout where none is named. The file is replaced when the result is whole.
    pub(super) fn result_to(
        self,
        file: Option<&Path>,
        write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
    ) -> Result<(), Failure> {
        let Some(path) = file else { return to_stdout(write) };
        let replace = || {
            let mut beside = tempfile::NamedTempFile::new_in(directory_of(path))?;
            buffered(&mut beside, write)?;
            beside.persist(path).map_err(|error| error.error)
        };
        replace().map(drop).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
    }

    /// Says something on stderr. When nobody listens there, nothing is lost.
    pub(super) fn say(self, text: &str) {
        let _ = writeln!(std::io::stderr(), "{text}");
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
            Failure::BrokenPipe => {}
        }
    }
}

fn to_stdout(write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<(), Failure> {
    buffered(&mut std::io::stdout().lock(), write).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::BrokenPipe,
        _ => Failure::new(format!("stdout: {error}")),
    })
}

fn buffered(
    out: &mut dyn Write,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let mut out = BufWriter::new(out);
    write(&mut out)?;
    out.flush()
}

/// The directory in which a file lies or shall lie.
pub(super) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn terminal_width() -> Option<u16> {
    terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| width.0)
}
