//! Check files: what is said of a broken one, with its own line, and the nearest right thing.

use std::path::Path;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::store::Analyst;

const HEADER: &str = "-- title = \"Topics have a name\"\n-- severity = \"low\"\n-- why = \"A topic is found by its name.\"\n\
                      -- fix = \"Name the topic.\"\n-- docs = \"https://docs.aws.amazon.com/sns/\"\n";
const COLUMNS: &str = "account_id, region, arn AS resource";

/// What is said of a check of this header and statement.
fn refused(header: &str, statement: &str) -> String {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("mine/test.sql");
    std::fs::create_dir(directory.path().join("mine")).expect("a directory");
    std::fs::write(path, format!("{header}{statement}")).expect("a file");
    let mut catalogue = Catalogue::default();
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    let loaded = catalogue.add_directory(directory.path()).and_then(|()| catalogue.prepare(&analyst));
    let problem = loaded.expect_err("the check should be refused").to_string();
    problem.replace(&format!("{}/", directory.path().to_string_lossy()), "")
}

#[test]
fn a_statement_is_refused_at_its_line_with_the_nearest_right_name() {
    let rest = "1 AS compliant, name AS actual\nFROM aws_sns_topic";
    for (statement, said) in [
        (
            format!("SELECT {COLUMNS}, {rest}s;"),
            "6:1: no such table: aws_sns_topics (did you mean `aws_sns_topic`?)",
        ),
        (format!("SELECT {COLUMNS},\n    nam, {rest};"), "7:5: no such column: nam (did you mean `name`?)"),
        (format!("SELECT {COLUMNS}, {rest}\nWHER name = 'a';"), "8:6: near \"name\": syntax error"),
        (
            format!("SELECT {COLUMNS}, name AS actual FROM aws_sns_topic;"),
            "6:1: a check answers the columns account_id, region, resource, exempt, compliant, actual, \
             this one answers account_id, region, resource, actual (`exempt` may be left out)",
        ),
        (
            format!("SELECT {COLUMNS}, {rest}\nWHERE name = :name;"),
            "8:14: the parameter `:name` is not declared \
             (declare it in the header: `-- [params.name]` with `about` and `default`)",
        ),
        (
            format!("SELECT {COLUMNS}, random() AS compliant, {rest};"),
            "6:45: the function `random` is not allowed",
        ),
        ("DELETE FROM aws_sns_topic;".into(), "6:1: only SELECT is allowed, not DELETE FROM aws_sns_topic"),
        (String::new(), "6:1: no statement follows the header"),
        ("/* nothing */;".into(), "6:1: no statement"),
    ] {
        assert_eq!(refused(HEADER, &statement), format!("mine/test.sql:{said}"), "{statement}");
    }
}

#[test]
fn a_header_is_refused_at_its_line_with_the_nearest_right_key() {
    let statement = format!("SELECT {COLUMNS}, 1 AS compliant, name AS actual\nFROM aws_sns_topic;");
    let param = |keys: &str| format!("{HEADER}-- [params.a]\n-- about = \"x\"\n{keys}");
    for (header, said) in [
        (
            HEADER.replace("title", "tilte"),
            "1:4: unknown field `tilte`, expected one of `title`, `severity`, `why`, `fix`, `docs`, `controls`, \
             `omits`, `scope`, `params` (did you mean `title`?)",
        ),
        (
            HEADER.replace("\"low\"", "\"lo\""),
            "2:15: unknown variant `lo`, expected one of `critical`, `high`, `medium`, `low`, `info` \
             (did you mean `low`?)",
        ),
        (HEADER.replace("\"low\"", "low"), "2:15: string values must be quoted, expected literal string"),
        (HEADER.replace("-- fix = \"Name the topic.\"\n", ""), "1:1: missing field `fix`"),
        (
            HEADER.replace("Topics have a name", &"long ".repeat(20)),
            "1:4: the title has more than 70 characters (state the required state in a few words)",
        ),
        (HEADER.replace("Name the topic.", " "), "4:4: `fix` is empty"),
        (
            param(""),
            "6:5: parameter `a` has neither a default nor a type \
             (add `default = …`, or `type = \"string\"` and no default)",
        ),
        (param("-- default = 1\n-- type = \"string\"\n"), "6:5: the default of `a` is no text"),
        (param("-- default = 1\n"), "6:5: the parameter `a` is declared, and the statement does not use it"),
    ] {
        assert_eq!(refused(&header, &statement), format!("mine/test.sql:{said}"), "{header}");
    }
}

/// What an expression means is derived once: a check reads what was derived, never the text.
#[test]
fn no_check_interprets_an_expression() {
    // Stored columns and fields that hold a text in a language of AWS's.
    let texts = ["AllowedOrigins", "Expression", "MetricStat", "alarm_rule", "filter_pattern"];
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut catalogue = Catalogue::default();
    catalogue.add_directory(Path::new("checks")).expect("every header is right");
    let mut wrong = Vec::new();
    for check in catalogue.iter() {
        let text = std::fs::read_to_string(format!("checks/{}.sql", check.id)).expect("the check");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("--"));
        let named = |line: &str| line.split(|c| !is_name(c)).any(|word| texts.contains(&word));
        wrong.extend(code.filter(|line| named(line)).map(|line| format!("{}: {}", check.id, line.trim())));
    }
    assert!(wrong.is_empty(), "read what src/derive makes of it:\n{}", wrong.join("\n"));
}
