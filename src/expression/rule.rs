//! Rules of composite alarms.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>

use super::lexer::DEPTH;
use std::fmt::{self, Display, Formatter};

/// The rule of a composite alarm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `TRUE` or `FALSE`
    Always(bool),
    /// `ALARM("cpu high")`
    Is(State, Child),
    /// `NOT ALARM(a)`
    Not(Box<Self>),
    /// `ALARM(a) AND ALARM(b)`
    And(Box<Self>, Box<Self>),
    /// `ALARM(a) OR ALARM(b)`
    Or(Box<Self>, Box<Self>),
    /// `AT_LEAST(2, ALARM, (a, b, c))`, `AT_LEAST(50%, NOT OK, (a, b))`
    AtLeast {
        /// How many, or what part of them in percent.
        count: u32,
        /// Whether it is a part in percent.
        is_percent: bool,
        /// The state that so many are in, or are not in.
        state: State,
        /// Whether they are not in it.
        is_negated: bool,
        /// The alarms.
        children: Vec<Child>,
    },
}

/// A state of an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// `ALARM`
    Alarm,
    /// `OK`
    Ok,
    /// `INSUFFICIENT_DATA`
    InsufficientData,
}

/// An alarm as a rule names it: by name or by ARN.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Child(pub String);

const STATES: [State; 3] = [State::Alarm, State::Ok, State::InsufficientData];

impl State {
    /// AWS's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Alarm => "ALARM",
            Self::Ok => "OK",
            Self::InsufficientData => "INSUFFICIENT_DATA",
        }
    }
}

impl Rule {
    /// Reads a rule.
    ///
    /// # Errors
    ///
    /// In words, when it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader { rest: text.trim_start() };
        let rule = reader.or(0)?;
        if reader.rest.is_empty() { Ok(rule) } else { Err(reader.unexpected("AND or OR")) }
    }

    /// The alarms that it listens to, as it names them.
    pub fn children(&self) -> Vec<&Child> {
        match self {
            Self::Always(_) => Vec::new(),
            Self::Is(_, child) => vec![child],
            Self::Not(rule) => rule.children(),
            Self::And(left, right) | Self::Or(left, right) => [left.children(), right.children()].concat(),
            Self::AtLeast { children, .. } => children.iter().collect(),
        }
    }

    /// Whether it holds always, or never, whatever state the alarms are in; `None` where that depends on them.
    pub fn constant(&self) -> Option<bool> {
        match self {
            Self::Always(holds) => Some(*holds),
            Self::Not(rule) => rule.constant().map(|holds| !holds),
            Self::And(left, right) => match (left.constant(), right.constant()) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), other) | (other, Some(true)) => other,
                (None, None) => None,
            },
            Self::Or(left, right) => match (left.constant(), right.constant()) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), other) | (other, Some(false)) => other,
                (None, None) => None,
            },
            Self::AtLeast { count, is_percent, children, .. } => {
                let is_too_many =
                    !is_percent && usize::try_from(*count).is_ok_and(|count| count > children.len());
                is_too_many.then_some(false)
            }
            Self::Is(..) => None,
        }
    }
}

struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn or(&mut self, depth: usize) -> Result<Rule, String> {
        self.chain(depth, "OR", Rule::Or, |reader, depth| reader.chain(depth, "AND", Rule::And, Self::not))
    }

    /// Rules of the next level with a word between them.
    fn chain(
        &mut self,
        depth: usize,
        word: &str,
        join: fn(Box<Rule>, Box<Rule>) -> Rule,
        next: impl Fn(&mut Self, usize) -> Result<Rule, String>,
    ) -> Result<Rule, String> {
        // A rule holds at most 100 alarms: a longer chain is none of AWS's.
        let mut rule = next(self, depth)?;
        let mut steps = 0;
        while self.take_word(word) {
            steps += 1;
            if steps > 1_000 {
                return Err("it is too long".to_owned());
            }
            rule = join(Box::new(rule), Box::new(next(self, depth)?));
        }
        Ok(rule)
    }

    fn not(&mut self, depth: usize) -> Result<Rule, String> {
        if depth > DEPTH {
            return Err("it nests too deeply".to_owned());
        }
        if self.take_word("NOT") {
            return Ok(Rule::Not(Box::new(self.not(depth + 1)?)));
        }
        if self.take("(") {
            let rule = self.or(depth + 1)?;
            self.expect(")")?;
            return Ok(rule);
        }
        for (word, holds) in [("TRUE", true), ("FALSE", false)] {
            if self.take_word(word) {
                return Ok(Rule::Always(holds));
            }
        }
        if self.take_word("AT_LEAST") {
            return self.at_least();
        }
        let state = self.state().ok_or_else(|| self.unexpected("a state"))?;
        self.expect("(")?;
        let child = self.child()?;
        self.expect(")")?;
        Ok(Rule::Is(state, child))
    }

    fn at_least(&mut self) -> Result<Rule, String> {
        self.expect("(")?;
        let (digits, after) =
            self.rest.split_at(self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len()));
        let count = digits.parse().map_err(|_| self.unexpected("a number"))?;
        self.rest = after.trim_start();
        let is_percent = self.take("%");
        self.expect(",")?;
        let is_negated = self.take_word("NOT");
        let state = self.state().ok_or_else(|| self.unexpected("a state"))?;
        self.expect(",")?;
        self.expect("(")?;
        let mut children = vec![self.child()?];
        while self.take(",") {
            children.push(self.child()?);
        }
        self.expect(")")?;
        self.expect(")")?;
        Ok(Rule::AtLeast { count, is_percent, state, is_negated, children })
    }

    fn state(&mut self) -> Option<State> {
        STATES.into_iter().find(|state| self.take_word(state.as_str()))
    }

    /// An alarm, in quotes or without. A name without quotes ends before a parenthesis that it did not open, or a comma.
    fn child(&mut self) -> Result<Child, String> {
        if let Some(inside) = self.rest.strip_prefix('"') {
            let end = inside.find('"').ok_or("a quote is not closed")?;
            self.rest = inside[end + 1..].trim_start();
            return Ok(Child(inside[..end].to_owned()));
        }
        let mut open = 0_usize;
        let end = self.rest.find(|c| {
            open = if c == '(' { open + 1 } else { open };
            let ends = c == ',' || c == '"' || (c == ')' && open == 0);
            open = if c == ')' { open.saturating_sub(1) } else { open };
            ends
        });
        let (name, after) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if name.trim().is_empty() {
            return Err(self.unexpected("an alarm"));
        }
        self.rest = after;
        Ok(Child(name.trim().to_owned()))
    }

    /// Takes a word in any letter case. What goes on with letters is another word.
    fn take_word(&mut self, word: &str) -> bool {
        let Some((head, after)) = self.rest.split_at_checked(word.len()) else { return false };
        let goes_on = after.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let is_next = head.eq_ignore_ascii_case(word) && !goes_on;
        if is_next {
            self.rest = after.trim_start();
        }
        is_next
    }

    fn take(&mut self, symbol: &str) -> bool {
        let after = self.rest.strip_prefix(symbol);
        self.rest = after.map_or(self.rest, str::trim_start);
        after.is_some()
    }

    fn expect(&mut self, symbol: &str) -> Result<(), String> {
        if self.take(symbol) { Ok(()) } else { Err(self.unexpected(&format!("`{symbol}`"))) }
    }

    fn unexpected(&self, wanted: &str) -> String {
        if self.rest.is_empty() {
            return format!("it ends where {wanted} should stand");
        }
        let next: &'t str = self.rest.split_whitespace().next().unwrap_or_default();
        let next: String = next.chars().take(40).collect();
        format!("`{next}` stands where {wanted} should")
    }
}

impl Display for Child {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0)
    }
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always(holds) => f.write_str(if *holds { "TRUE" } else { "FALSE" }),
            Self::Is(state, child) => write!(f, "{}({child})", state.as_str()),
            Self::Not(rule) => write!(f, "NOT ({rule})"),
            Self::And(left, right) => write!(f, "(({left}) AND ({right}))"),
            Self::Or(left, right) => write!(f, "(({left}) OR ({right}))"),
            Self::AtLeast { count, is_percent, state, is_negated, children } => {
                let percent = if *is_percent { "%" } else { "" };
                let not = if *is_negated { "NOT " } else { "" };
                let children: Vec<_> = children.iter().map(Child::to_string).collect();
                write!(f, "AT_LEAST({count}{percent}, {not}{}, ({}))", state.as_str(), children.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rule;

    fn children(text: &str) -> Result<String, String> {
        let rule = Rule::parse(text)?;
        Ok(rule.children().into_iter().map(|child| child.0.as_str()).collect::<Vec<_>>().join(" | "))
    }

    #[test]
    fn a_rule_names_its_alarms_with_quotes_and_without() {
        for (text, named) in [
            ("ALARM(\"cpu high\") AND NOT OK(disk)", "cpu high | disk"),
            ("AT_LEAST(2, ALARM, (a, b-c, \"d, e\"))", "a | b-c | d, e"),
            (
                "AT_LEAST( 60 %, NOT INSUFFICIENT_DATA, (arn:aws:cloudwatch:eu:1:alarm:x, y))",
                "arn:aws:cloudwatch:eu:1:alarm:x | y",
            ),
            ("(ALARM(a) or (not alarm(b)))", "a | b"),
            ("ALARM(queue (old)) OR FALSE", "queue (old)"),
            ("TRUE", ""),
        ] {
            assert_eq!(children(text).as_deref(), Ok(named), "{text}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused_in_words() {
        for (text, words) in [
            ("ALARM(a", "it ends where `)` should stand"),
            ("ALARM a", "`a` stands where `(` should"),
            ("ALARM()", "`)` stands where an alarm should"),
            ("ALARMING(a)", "`ALARMING(a)` stands where a state should"),
            ("AT_LEAST(x, ALARM, (a))", "`x,` stands where a number should"),
            ("ALARM(a) ALARM(b)", "`ALARM(b)` stands where AND or OR should"),
            ("", "it ends where a state should stand"),
        ] {
            assert_eq!(children(text), Err(words.to_owned()), "{text}");
        }
        assert_eq!(children(&"NOT ".repeat(9_000)), Err("it nests too deeply".to_owned()));
    }

    #[test]
    fn a_rule_can_be_true_or_false_whatever_happens() {
        let constant = |text| Rule::parse(text).expect("a rule").constant();
        assert_eq!(constant("FALSE AND ALARM(a)"), Some(false));
        assert_eq!(constant("NOT (ALARM(a) AND FALSE)"), Some(true));
        assert_eq!(constant("ALARM(a) OR FALSE"), None);
        assert_eq!(constant("AT_LEAST(3, ALARM, (a, b))"), Some(false));
    }
}
