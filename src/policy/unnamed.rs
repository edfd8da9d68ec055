//! What no policy names: if a request for it is admitted, then one for anything of its kind is, but for a few by name.

use super::pattern::{Class, Pattern, Step};

/// A name that no policy spells: one or more characters of none.
fn name() -> Vec<Step> {
    vec![Class::Unnamed.once(), Class::Unnamed.repeated()]
}

/// The name, alone or with something below it, such as `name/index` or `name:version`: it begins no other ARN.
fn names() -> impl Iterator<Item = Vec<Step>> {
    let below = |end, rest: Class| [name(), vec![Class::One(end).once(), rest.repeated()]].concat();
    [name(), below('/', Class::Not(':')), below(':', Class::Name)].into_iter()
}

/// A part of an ARN, whatever it says.
fn part() -> Step {
    Class::Not(':').repeated()
}

/// Values of condition keys: a bare name, or an ARN of any type.
pub(super) fn values() -> Vec<Pattern> {
    let colon = Class::One(':').once();
    let arn = Pattern::exact("arn:").steps;
    let arn = [arn, vec![part(), colon, part(), colon, part(), colon, part(), colon]].concat();
    let typed = |end| [arn.clone(), vec![Class::Name.repeated(), Class::One(end).once()], name()].concat();
    [name(), [arn.clone(), name()].concat(), typed('/'), typed(':')].into_iter().map(Pattern::of).collect()
}

/// Resources of a type, given as an ARN that ends in `*`, in an account of a partition.
pub(super) fn resources(arn: &str, partition: &str, account: &str) -> Vec<Pattern> {
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let mut head = Vec::new();
    for (place, text) in parts.iter().enumerate() {
        let exact = |text: &str| Pattern::exact(text).steps;
        head.extend(match (*text, place) {
            ("*", 1) => exact(partition),
            ("*", 4) => exact(account),
            ("*", 0..=3) => vec![part()],
            (text, _) => exact(text.trim_end_matches('*')),
        });
        if place < 5 {
            head.push(Class::One(':').once());
        }
    }
    names().map(|name| Pattern::of([head.clone(), name].concat())).collect()
}

/// Resources of an account that no policy names, of any service: such as have the account in their ARNs, and such as do
/// not, of which a policy can only name the first word.
pub(super) fn of_account(account: &str) -> Vec<Pattern> {
    let colon = || Class::One(':').once();
    let head = |account: &str| {
        let services = vec![part(), colon(), part(), colon(), part(), colon()];
        [Pattern::exact("arn:").steps, services, Pattern::exact(account).steps, vec![colon()]].concat()
    };
    let typed = |end| [head(account), vec![Class::Word.repeated(), Class::One(end).once()]].concat();
    let heads = [head(""), head(account), typed('/'), typed(':')];
    let each = heads.iter().flat_map(|head| names().map(move |name| [head.clone(), name].concat()));
    each.map(Pattern::of).collect()
}

/// A resource of a service that no policy names.
pub(super) fn anything() -> Vec<Pattern> {
    let colon = || Class::One(':').once();
    let arn = Pattern::exact("arn:").steps;
    let head = [arn, vec![part(), colon()], name(), vec![colon(), part(), colon(), part(), colon()]].concat();
    vec![Pattern::of([head, name()].concat())]
}

#[cfg(test)]
mod tests {
    use super::super::pattern::Pattern;
    use super::super::words::{Constraint, Found, find};
    use super::{of_account, resources, values};

    fn meets(universe: Vec<Pattern>, pattern: Pattern) -> bool {
        find(&[&Constraint::one_of(universe), &Constraint::one_of([pattern])]) != Found::None
    }

    #[test]
    fn a_pattern_reaches_what_it_does_not_name_or_only_what_it_names() {
        for (pattern, is_met) in [
            ("*", true),
            ("arn:aws:iam::1:role/*", true),
            ("arn:*:role/*", true),
            ("arn:aws:iam::1:role/*-??????", true),
            ("arn:aws:iam::1:role/*/*", true),
            ("arn:aws:iam::2:role/*", false),
            ("arn:aws-cn:iam::1:role/*", false),
            ("arn:aws:iam::1:role/app-*", false),
            ("arn:aws:iam::1:role/app/*", false),
            ("arn:aws:iam::1:user/*", false),
            ("arn:aws:iam::*:user/*", false),
            ("arn:aws:iam::1:role/\u{e001}", false),
        ] {
            let universe = resources("arn:*:iam::*:role/*", "aws", "1");
            assert_eq!(meets(universe, Pattern::wild(pattern)), is_met, "{pattern}");
        }
    }

    #[test]
    fn what_a_stranger_has_is_reached_by_patterns_that_name_nothing() {
        for (pattern, is_met) in [
            ("*", true),
            ("arn:aws:s3:::*", true),
            ("arn:aws:s3:::*/*", true),
            ("arn:aws:dynamodb:*:*:table/*", true),
            ("arn:aws:sqs:*:*:*", true),
            ("arn:aws:s3:::bucket", false),
            ("arn:aws:s3:::bucket/*", false),
            ("arn:aws:s3:::app-*", false),
            ("arn:aws:dynamodb:*:*:table/orders", false),
            ("arn:aws:dynamodb:*:1:table/*", false),
            ("arn:aws:sqs:*:1:*", false),
        ] {
            assert_eq!(meets(of_account("2"), Pattern::wild(pattern)), is_met, "{pattern}");
        }
    }

    #[test]
    fn a_value_names_something_or_nothing() {
        for (value, is_met) in [
            ("*", true),
            ("arn:aws:ec2:*:*:instance/*", true),
            ("arn:aws:lambda:eu-west-1:1:function:*", true),
            ("arn:aws:sqs:*:*:*", true),
            ("home/*", false),
            ("team", false),
            ("arn:aws:ec2:*:*:instance/i-1", false),
        ] {
            assert_eq!(meets(values(), Pattern::wild(value)), is_met, "{value}");
        }
    }
}
