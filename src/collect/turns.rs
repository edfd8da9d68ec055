//! Where a list ends: at the page that names no other. One that names a page twice, or never stops naming new ones, has
//! no end, and what was read of it is not taken for the whole.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

/// More pages than any list has: the quotas of AWS allow a million log groups, at fifty on a page.
const MOST_PAGES: usize = 100_000;

/// The pages of a list so far.
#[derive(Debug, Default)]
pub(super) struct Turns {
    state: RandomState,
    /// Hashes of the tokens: an endless list must not fill the memory either.
    seen: HashSet<u64>,
    pub(super) ended: bool,
}

impl Turns {
    /// Takes note of the token that a page names as the next one's. An error says why the list has no end.
    pub(super) fn turn(&mut self, token: Option<&str>) -> Result<(), String> {
        // The SDK ends a list whose token repeats, without a word, as if it were complete; a longer circle has no end.
        match token.filter(|token| !token.is_empty()) {
            None => self.ended = true,
            Some(token) if !self.seen.insert(self.state.hash_one(token)) => {
                return Err("the list names a page as the next that was read before".to_owned());
            }
            Some(_) if self.seen.len() >= MOST_PAGES => {
                return Err(format!("the list has no end: {MOST_PAGES} pages, and each names another"));
            }
            Some(_) => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_PAGES, Turns};

    /// The pages that are read of a list with these tokens, and why it has no end.
    fn read(tokens: impl Iterator<Item = Option<String>>) -> (usize, Option<String>) {
        let mut turns = Turns::default();
        for (number, token) in tokens.enumerate() {
            if let Err(why) = turns.turn(token.as_deref()) {
                return (number + 1, Some(why));
            }
            if turns.ended {
                return (number + 1, None);
            }
        }
        panic!("the list is not read to its end");
    }

    #[test]
    fn a_list_ends_at_the_page_that_names_no_other() {
        for last in [None, Some(String::new())] {
            let tokens = [Some("a".to_owned()), Some("b".to_owned()), last];
            assert_eq!(read(tokens.into_iter()), (3, None));
        }
    }

    #[test]
    fn a_circle_of_any_length_has_no_end() {
        for length in [1, 2, 500] {
            let circle = (0..).map(|number| Some((number % length).to_string()));
            let why = "the list names a page as the next that was read before".to_owned();
            assert_eq!(read(circle), (length + 1, Some(why)));
        }
    }

    #[test]
    fn a_list_that_names_ever_new_pages_has_no_end() {
        let (pages, why) = read((0..).map(|number| Some(format!("page {number}"))));
        assert_eq!(pages, MOST_PAGES);
        assert_eq!(why.as_deref(), Some("the list has no end: 100000 pages, and each names another"));
    }
}
