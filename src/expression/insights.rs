//! Queries of Metrics Insights.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html>

use super::lexer::{Token, Tokens};

/// `SELECT MAX(CPUUtilization) FROM SCHEMA("AWS/RDS", DBInstanceIdentifier) WHERE ... GROUP BY ... ORDER BY ... LIMIT ...`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Insights {
    /// `AVG`, `COUNT`, `MAX`, `MIN` or `SUM`.
    pub function: String,
    /// Name of the metric.
    pub metric_name: String,
    /// Its namespace.
    pub namespace: String,
    /// The dimensions that a metric must have, and no others; none without `SCHEMA`.
    pub schema: Vec<String>,
    /// Whether a `WHERE` leaves some metrics out.
    pub is_filtered: bool,
    /// What it is grouped by.
    pub groups: Vec<String>,
    /// Whether a `LIMIT` without an order leaves some groups out, nobody knows which.
    pub is_cut: bool,
}

impl Insights {
    /// Whether a text is a query, and no metric math.
    pub fn is_meant(text: &str) -> bool {
        text.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("SELECT"))
    }

    /// Reads a query.
    ///
    /// # Errors
    ///
    /// In words, when it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut tokens = Tokens::read(text)?;
        keyword(&mut tokens, "SELECT")?;
        let function = name(&mut tokens)?.to_ascii_uppercase();
        if !["AVG", "COUNT", "MAX", "MIN", "SUM"].contains(&function.as_str()) {
            return Err(format!("`{function}` is no function of Metrics Insights"));
        }
        tokens.expect("(")?;
        let metric_name = name(&mut tokens)?;
        tokens.expect(")")?;
        keyword(&mut tokens, "FROM")?;
        let (namespace, schema) = source(&mut tokens)?;
        let is_filtered = tokens.take_word("WHERE");
        while is_filtered && !is_clause(&tokens) && tokens.next().is_some() {}
        let groups = if tokens.take_word("GROUP") { groups(&mut tokens)? } else { Vec::new() };
        let is_ordered = tokens.take_word("ORDER");
        while is_ordered && !is_clause(&tokens) && tokens.next().is_some() {}
        let is_limited = tokens.take_word("LIMIT");
        if is_limited && !matches!(tokens.next(), Some(Token::Number(_))) {
            return Err("LIMIT has no number".to_owned());
        }
        if tokens.peek().is_some() {
            return Err(tokens.unexpected("the end"));
        }
        let is_cut = is_limited && !is_ordered;
        Ok(Self { function, metric_name, namespace, schema, is_filtered, groups, is_cut })
    }

    /// Whether each resource shows in the result by itself: grouped, or as the highest, the lowest or a part of the sum.
    /// An average hides the one among many.
    pub fn shows_each(&self) -> bool {
        let is_telling = !self.groups.is_empty() || ["MAX", "MIN", "SUM"].contains(&self.function.as_str());
        is_telling && !self.is_filtered && !self.is_cut
    }
}

fn keyword(tokens: &mut Tokens, word: &str) -> Result<(), String> {
    if tokens.take_word(word) { Ok(()) } else { Err(tokens.unexpected(word)) }
}

/// A name, with or without quotes. Tags are written `tag.env` and `tag."my env"`.
fn name(tokens: &mut Tokens) -> Result<String, String> {
    let mut name = match tokens.peek() {
        Some(Token::Word(_) | Token::Text(_)) => part(tokens),
        _ => return Err(tokens.unexpected("a name")),
    };
    while tokens.take(".") {
        name = format!("{name}.{}", part(tokens));
    }
    Ok(name)
}

fn part(tokens: &mut Tokens) -> String {
    match tokens.next() {
        Some(Token::Word(name) | Token::Text(name)) => name,
        _ => String::new(),
    }
}

/// The namespace, and the dimensions of a `SCHEMA`.
fn source(tokens: &mut Tokens) -> Result<(String, Vec<String>), String> {
    let is_schema = matches!(tokens.peek_second(), Some(Token::Symbol("("))) && tokens.take_word("SCHEMA");
    if !is_schema {
        return Ok((name(tokens)?, Vec::new()));
    }
    tokens.expect("(")?;
    let namespace = name(tokens)?;
    let mut dimensions = Vec::new();
    while tokens.take(",") {
        dimensions.push(name(tokens)?);
    }
    tokens.expect(")")?;
    Ok((namespace, dimensions))
}

fn groups(tokens: &mut Tokens) -> Result<Vec<String>, String> {
    keyword(tokens, "BY")?;
    let mut groups = vec![name(tokens)?];
    while tokens.take(",") {
        groups.push(name(tokens)?);
    }
    Ok(groups)
}

/// Whether a clause begins here. Within `WHERE` and `ORDER BY` these are no names unless they are quoted.
fn is_clause(tokens: &Tokens) -> bool {
    let clauses = ["GROUP", "ORDER", "LIMIT"];
    matches!(tokens.peek(), Some(Token::Word(word)) if clauses.iter().any(|clause| word.eq_ignore_ascii_case(clause)))
}

#[cfg(test)]
mod tests {
    use super::Insights;

    #[test]
    fn a_query_says_of_which_metrics_it_speaks() {
        let query = Insights::parse(
            "select max(CPUUtilization) from schema(\"AWS/RDS\", DBInstanceIdentifier) where a = 'x' and b != 'y' \
             group by DBInstanceIdentifier order by max() desc limit 10",
        );
        let query = query.expect("a query");
        assert_eq!((query.function.as_str(), query.namespace.as_str()), ("MAX", "AWS/RDS"));
        assert_eq!(query.schema, ["DBInstanceIdentifier"]);
        assert!(query.is_filtered && !query.is_cut && !query.shows_each());
    }

    #[test]
    fn an_average_of_all_hides_the_one() {
        let shows = |text| Insights::parse(text).expect("a query").shows_each();
        assert!(shows("SELECT MAX(Errors) FROM \"AWS/Lambda\""));
        assert!(shows("SELECT AVG(Errors) FROM \"AWS/Lambda\" GROUP BY FunctionName"));
        assert!(!shows("SELECT AVG(Errors) FROM \"AWS/Lambda\""));
        assert!(!shows("SELECT MAX(Errors) FROM \"AWS/Lambda\" GROUP BY FunctionName LIMIT 5"));
    }

    #[test]
    fn what_is_no_query_is_refused_in_words() {
        let words = |text| Insights::parse(text).expect_err("no query");
        assert_eq!(words("SELECT P99(Errors) FROM x"), "`P99` is no function of Metrics Insights");
        assert_eq!(words("SELECT MAX(Errors)"), "it ends where FROM should stand");
        assert_eq!(words("SELECT MAX(Errors) FROM x LIMIT y"), "LIMIT has no number");
    }
}
