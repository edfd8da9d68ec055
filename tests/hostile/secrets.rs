//! Scripts of strangers: any text is searched to its end, a secret is found however it is wrapped, and is never repeated.

use crate::mutate::cases;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use upright::secrets::{in_text, in_variable};

/// A word that stands for itself and is nothing else.
const SECRET: &str = "[A-Z][a-z]{3}[0-9]{3}[A-Za-z0-9]{12}[0-9][a-z][A-Z]";

/// Lines in which `@` stands for the secret.
const FORMS: [&str; 14] = [
    "export DB_PASSWORD='@'",
    "DB_PASSWORD=@",
    "  - name: x\n    dbPassword: \"@\"",
    "{\"user\": \"app\", \"password\": \"@\"}",
    "{\\\"password\\\": \\\"@\\\"}",
    "./serve --admin-password @ --port 80",
    "URL=postgres://app:@@db.internal:5432/orders",
    "mysql -u root -p@ < dump.sql",
    "sshpass -p '@' ssh host",
    "curl -u app:@ https://example.com",
    "set AUTH_TOKEN=@",
    "api_key => '@',",
    "ConvertTo-SecureString \"@\" -AsPlainText",
    "Authorization: Bearer @",
];

fn with(form: &str, secret: &str) -> String {
    // The sign of the URL's own stands before its host.
    form.replacen('@', secret, 1)
}

fn noise() -> impl Strategy<Value = Vec<String>> {
    let line = prop_oneof![
        3 => select(vec!["#!/bin/bash", "set -eu", "", "apt-get install -y nginx", "# the token: kept elsewhere", "}", "EOF"])
            .prop_map(str::to_owned),
        2 => "[ -~]{0,60}",
        1 => "[A-Za-z0-9+/]{24,80}={0,2}",
        1 => any::<String>().prop_map(|text| text.replace(['\n', '\r'], " ")),
    ];
    vec(line, 0..6)
}

fn wrapped(text: &str, depth: usize) -> String {
    (0..depth).fold(text.to_owned(), |text, _| aws_smithy_types::base64::encode(text + "\n"))
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_secret_is_found_and_never_repeated(
        secret in SECRET, form in select(&FORMS[..]), before in noise(), after in noise(), depth in 0..3_usize,
    ) {
        let line = wrapped(&with(form, &secret), depth);
        let text = [before, vec![String::new(), line, String::new()], after].concat().join("\n");
        let found = in_text(&text).found;
        prop_assert!(!found.is_empty(), "{}", text);
        let told = format!("{found:?}");
        prop_assert!(!told.contains(&secret), "{} from {}", told, text);
    }

    #[test]
    fn a_variable_says_of_its_value_only_the_kind(name in "[A-Za-z_][A-Za-z0-9_]{0,20}", value in any::<String>()) {
        in_variable(&name, &value);
        let found = in_text(&format!("{name}={value}")).found;
        prop_assert!(found.len() <= value.len() + 1);
    }

    #[test]
    fn any_text_is_searched_to_its_end(
        lines in noise(), form in select(&FORMS[..]), at in any::<Index>(), with in any::<String>(), times in 1..40_usize,
    ) {
        let text = [lines, vec![form.to_owned()]].concat().join("\n");
        let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let at = places[at.index(places.len())];
        in_text(&format!("{}{}{}", &text[..at], with.repeat(times), &text[at..]));
    }
}
