//! Check files: what is said of a broken one, with its own line, and the nearest right thing.

use std::collections::BTreeSet;
use std::path::Path;
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::plan::Plan;
use upright::schema::{Reads, Times};
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
    let mut catalogue = Catalogue::built_in().expect("the catalogue");
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    let loaded = catalogue.add_directory(directory.path(), None, &analyst);
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
             `omits`, `scope`, `since`, `formerly`, `changed`, `replaces`, `shared`, `params` (did you mean `title`?)",
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
        (
            format!("{HEADER}-- shared = [\"environment_tag\"]\n"),
            "6:15: no parameter `environment_tag` is shared (did you mean `environment_tags`?)",
        ),
        (
            format!("{HEADER}-- shared = [\"environment_tags\"]\n"),
            "6:15: the parameter `environment_tags` is declared, and the statement does not use it",
        ),
        (
            format!("{HEADER}-- since = \"next\"\n"),
            "6:12: unexpected character 'n' while parsing major version number",
        ),
        (format!("{HEADER}-- replaces = true\n"), "6:4: upright has no check `mine/test` to replace"),
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
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    catalogue.add_directory(Path::new("checks"), None, &analyst).expect("every check is right");
    let mut wrong = Vec::new();
    for check in catalogue.iter() {
        let text = std::fs::read_to_string(format!("checks/{}.sql", check.id)).expect("the check");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("--"));
        let named = |line: &str| line.split(|c| !is_name(c)).any(|word| texts.contains(&word));
        wrong.extend(code.filter(|line| named(line)).map(|line| format!("{}: {}", check.id, line.trim())));
    }
    assert!(wrong.is_empty(), "read what src/derive makes of it:\n{}", wrong.join("\n"));
}

/// Which environment a resource is of, every check asks in the same words.
#[test]
fn the_environment_is_asked_for_in_one_way() {
    let before = "( SELECT t.value FROM json_each(:environment_tags) AS e INNER JOIN json_each(";
    let after =
        ") AS t ON lower(e.value) = lower(t.key) WHERE t.value <> '' ORDER BY e.key ASC, t.key ASC LIMIT 1 )";
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let asks = |check: &&Check| check.header.params.contains_key("environment_tags");
    let checks: Vec<_> = catalogue.iter().filter(asks).collect();
    assert!(!checks.is_empty(), "no check asks for the environment");
    for check in checks {
        let words: Vec<_> = check.sql().split_whitespace().collect();
        let sql = words.join(" ");
        let tags = |rest: &&str| rest.split_once(after).is_some_and(|(tags, _)| !tags.contains(' '));
        let same = sql.split(before).skip(1).filter(tags).count();
        assert_eq!(same, sql.matches(":environment_tags").count(), "{} asks otherwise", check.id);
        assert!(
            check.header.shared.iter().any(|name| name == "environment_tags"),
            "{} declares it",
            check.id
        );
    }
}

/// Adds a directory with these checks, each an id and a text, to upright's own.
fn add(checks: &[(&str, &str)]) -> Result<Catalogue, String> {
    let directory = tempfile::tempdir().expect("a directory");
    for (id, text) in checks {
        let path = directory.path().join(format!("{id}.sql"));
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(path, text).expect("a file");
    }
    let mut catalogue = Catalogue::built_in().expect("the catalogue");
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    let added = catalogue.add_directory(directory.path(), None, &analyst);
    let root = format!("{}/", directory.path().to_string_lossy());
    added.map(|()| catalogue).map_err(|problem| problem.to_string().replace(&root, ""))
}

#[test]
fn a_check_takes_the_place_of_another_only_where_it_says_so() {
    let own = format!("{HEADER}\nSELECT {COLUMNS}, 1 AS compliant, name AS actual FROM aws_sns_topic;");
    assert_eq!(
        add(&[("rds/multi-az", &own)]).expect_err("refused"),
        "rds/multi-az.sql:1:4: upright has a check `rds/multi-az` of its own (name yours otherwise, or say \
         `replaces = true` in its header: then it takes the place)"
    );
    let replacing = format!("-- replaces = true\n{own}");
    let catalogue = add(&[("rds/multi-az", &replacing)]).expect("it says so");
    assert_eq!(catalogue.get("rds/multi-az").expect("the check").header.title, "Topics have a name");
    assert_eq!(catalogue.own().count(), 1);
    assert_eq!(
        add(&[("rds/mutli-az", &replacing)]).expect_err("refused"),
        "rds/mutli-az.sql:1:4: upright has no check `rds/mutli-az` to replace (did you mean `rds/multi-az`?)"
    );
    // The same text is the same check.
    let built_in = std::fs::read_to_string("checks/rds/multi-az.sql").expect("the check");
    add(&[("rds/multi-az", &built_in)]).expect("nothing changes");
}

#[test]
fn an_old_id_leads_to_the_new_one() {
    let text = format!(
        "-- formerly = {{ \"0.2.0\" = \"mine/old\" }}\n-- changed = {{ \"0.3.0\" = \"counts what waits\" }}\n\
         {HEADER}\nSELECT {COLUMNS}, 1 AS compliant, name AS actual FROM aws_sns_topic;"
    );
    let catalogue = add(&[("mine/new", &text)]).expect("a sound check");
    assert_eq!(catalogue.advice("mine/old"), "its id is now `mine/new`");
    assert_eq!(catalogue.advice("mine/newer"), "did you mean `mine/new`?");
}

/// What a check says of its life can be so.
#[test]
fn the_life_of_every_check_is_possible() {
    let now = semver::Version::parse(env!("CARGO_PKG_VERSION")).expect("a version");
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let mut formerly = std::collections::BTreeSet::new();
    for check in catalogue.iter() {
        let header = &check.header;
        let releases = header.since.iter().chain(header.formerly.keys()).chain(header.changed.keys());
        for release in releases {
            assert!(*release <= now, "{}: {release} is yet to come", check.id);
            assert!(header.since.as_ref().is_none_or(|since| since <= release), "{}: {release}", check.id);
        }
        assert!(header.changed.values().all(|words| !words.trim().is_empty()), "{}", check.id);
        assert!(!header.replaces, "{} is one of upright's", check.id);
        for id in header.formerly.values() {
            assert!(catalogue.get(id).is_none(), "{id} is the id of a check");
            assert!(formerly.insert(id.clone()), "{id} was the id of two checks");
        }
    }
}

/// Else nobody would have asked for the rows of which it is asked.
#[test]
fn what_is_listed_for_each_row_of_a_further_list_needs_that_list() {
    let columns = BTreeSet::from(["arn".to_owned()]);
    let reads = Reads::from([("aws_ec2_load_balancer_listener_rule".to_owned(), columns)]);
    let mut plan = Plan::default();
    plan.add(collect::schema(), "rules", &reads);
    let operations: Vec<_> = plan.operations().into_iter().collect();
    let names: Vec<_> = operations.iter().map(ToString::to_string).collect();
    assert_eq!(names, ["elbv2:DescribeListeners", "elbv2:DescribeLoadBalancers", "elbv2:DescribeRules"]);
    let times = collect::schema().times(operations[2]);
    assert_eq!(times, Some(Times::PerRow("aws_ec2_load_balancer_listener")));
}
