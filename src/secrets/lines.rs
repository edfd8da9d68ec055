//! The lines of a text as a shell takes them: one that goes on in the next is one with it.

use std::borrow::Cow;

/// How a line ends that goes on: in Unix shells, in PowerShell, in Windows' `cmd`.
const GOES_ON: [char; 3] = ['\\', '`', '^'];

/// So much is put together at most.
const LONGEST: usize = 1 << 16;

/// Each line with its number, from 1.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, Cow<'_, str>)> {
    let mut lines = text.lines().enumerate();
    std::iter::from_fn(move || {
        let (index, first) = lines.next()?;
        let mut whole = Cow::Borrowed(first);
        while whole.ends_with(GOES_ON) && whole.len() < LONGEST {
            let Some((_, next)) = lines.next() else { break };
            let joined = whole.to_mut();
            joined.pop();
            joined.push(' ');
            joined.push_str(next.trim_start());
        }
        Some((index + 1, whole))
    })
}
