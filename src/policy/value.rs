//! A value of a condition, an action or a resource, with its variables.

use super::pattern::{Class, Pattern};

/// A value, piece by piece.
#[derive(Debug)]
pub(super) struct Value<'a> {
    pieces: Vec<Piece<'a>>,
}

#[derive(Debug)]
enum Piece<'a> {
    Text(&'a str),
    /// A character that is no wildcard here, as in `${*}`.
    Plain(char),
    /// A variable that is known.
    Known(String),
    /// A variable that the request fills in.
    Open,
}

impl<'a> Value<'a> {
    /// Takes a value to pieces.
    ///
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>
    pub(super) fn parse(text: &'a str, has_variables: bool, own_account: &str) -> Self {
        let (mut pieces, mut rest) = (Vec::new(), text);
        while let Some((before, end)) = rest.split_once("${").filter(|_| has_variables) {
            let Some((name, after)) = end.split_once('}') else { break };
            pieces.push(Piece::Text(before));
            pieces.push(match name.to_ascii_lowercase().as_str() {
                "*" => Piece::Plain('*'),
                "?" => Piece::Plain('?'),
                "$" => Piece::Plain('$'),
                "aws:resourceaccount" => Piece::Known(own_account.to_owned()),
                // The organisation of the resource, which is none that a stranger has: it stands for itself.
                own @ ("aws:resourceorgid" | "aws:resourceorgpaths") => Piece::Known(format!("${{{own}}}")),
                _ => Piece::Open,
            });
            rest = after;
        }
        pieces.push(Piece::Text(rest));
        Self { pieces }
    }

    /// Whether the request fills in a part of it.
    pub(super) fn is_open(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Open))
    }

    /// The texts that it equals.
    pub(super) fn exact(&self) -> Pattern {
        self.pattern(Pattern::exact)
    }

    /// The texts that it is like.
    pub(super) fn wild(&self) -> Pattern {
        self.pattern(Pattern::wild)
    }

    fn pattern(&self, text: impl Fn(&str) -> Pattern) -> Pattern {
        Pattern::of(self.pieces.iter().flat_map(|piece| match piece {
            Piece::Text(piece) => text(piece).steps,
            Piece::Plain(one) => vec![Class::One(*one).once()],
            Piece::Known(known) => Pattern::exact(known).steps,
            Piece::Open => vec![Class::Any.repeated()],
        }))
    }
}

/// The actions or resources of a statement that equal the pattern's texts.
pub(super) fn listed(text: &str, has_variables: bool, is_alike: bool, own_account: &str) -> Option<Pattern> {
    let value = Value::parse(text, has_variables, own_account);
    (is_alike || !value.is_open()).then(|| value.wild())
}
