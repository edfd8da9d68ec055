//! Scripts of strangers: any text is searched to its end, a secret is found however it is wrapped, and is never repeated.

use crate::drawn::cases;
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::io::Write;
use upright::secrets::{in_bytes, in_text, in_variable};

/// A word that stands for itself and is nothing else.
const SECRET: &str = "[A-Z][a-z]{3}[0-9]{3}[A-Za-z0-9]{12}[0-9][a-z][A-Z]";

/// Lines in which `@` stands for the secret.
const FORMS: [&str; 24] = [
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
    "$env:DB_PASSWORD = '@'",
    "[Environment]::SetEnvironmentVariable('DB_PASSWORD', '@')",
    "setx DB_PASSWORD @ /M",
    "net user deploy @ /add",
    "<password>@</password>",
    "CREATE USER app IDENTIFIED BY '@'",
    "{\"name\": \"DB_PASSWORD\", \"value\": \"@\"}",
    "docker login -u bot -p @ registry.example.com",
    "redis-cli -a @ ping",
    "echo @ | passwd --stdin root",
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

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("in memory");
    encoder.finish().expect("in memory")
}

/// A text as it may stand in user data.
fn written(text: &str, how: usize) -> Vec<u8> {
    let units = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
    match how {
        0 => text.as_bytes().to_vec(),
        1 => gzip(text.as_bytes()),
        2 => [b"\xff\xfe".to_vec(), units(u16::to_le_bytes)].concat(),
        3 => [b"\xfe\xff".to_vec(), units(u16::to_be_bytes)].concat(),
        _ => gzip(&gzip(&[b"\xef\xbb\xbf", text.as_bytes()].concat())),
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_secret_is_found_however_its_text_is_written(
        secret in SECRET, form in select(&FORMS[..]), how in 0..5_usize,
    ) {
        let found = in_bytes(&written(&format!("#!/bin/sh\n{}\n", with(form, &secret)), how)).found;
        prop_assert!(!found.is_empty(), "{} {}", form, how);
        let told = format!("{found:?}");
        prop_assert!(!told.contains(&secret), "{}", told);
    }

    #[test]
    fn any_bytes_are_searched_and_cut_ones_are_not_clean(bytes in vec(any::<u8>(), 0..400), at in any::<Index>()) {
        in_bytes(&bytes);
        let packed = gzip(&bytes);
        in_bytes(&packed);
        let cut = in_bytes(&packed[..at.index(packed.len() - 2).max(2)]);
        prop_assert!(!cut.is_whole);
    }

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

#[test]
fn a_bomb_is_given_up_and_is_not_clean() {
    let bomb = gzip(&vec![b' '; 32 << 20]);
    assert!(!in_bytes(&bomb).is_whole);
    let text = format!("content: {}\n", aws_smithy_types::base64::encode(&bomb));
    // The first takes all that may be unpacked in one search.
    assert!(!in_text(&text.repeat(40)).is_whole);
    let deep = (0..12).fold("X=1\n".repeat(20), |inner, _| aws_smithy_types::base64::encode(inner));
    assert!(!in_text(&deep).is_whole);
}

/// What takes the square of its length would not end here.
#[test]
fn long_lines_are_searched_to_their_end() {
    for piece in [
        "password=",
        "a:password=",
        "password: \"",
        "<password>",
        "--password ",
        "echo x | ",
        "mysql -u ",
        "://a:b",
        "{\"name\":\"password\",",
        "INSERT (password) VALUES (",
        "-----BEGIN PRIVATE KEY-----",
        "\"random_password\"",
        "variable \"password\" {",
        "s/password/",
        "password ",
        "expect \"password\" ",
        "tokens {",
        "user=a;pass=",
        "\\\n",
        "A",
        "chpasswd\na:b\n",
        "$(echo ",
        "set-item -name password ",
        "H4sI",
        "password # password ",
    ] {
        in_text(&piece.repeat(20_000 / piece.len()));
    }
}
