//! Finds secrets in text that many people may read: user data, environment variables, states of stacks.
//!
//! It says where a secret stands and of what kind it is. The value itself never leaves this room. Where a value is most
//! likely a reference (an ARN, the path of a parameter, `${VAR}`), nothing is said: a report full of false alarms is
//! not read.

mod name;
mod shape;
mod value;

use name::Name;
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use value::is_literal;

/// Text within text (base64 in cloud-init, scripts in scripts) is followed so deep.
const DEPTH: usize = 3;

/// A secret that was seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The variable that holds it, else its line: `line 3`.
    pub name: String,
    /// What it is: `password`.
    pub kind: &'static str,
}

/// `NAME=value`, `"name": "value"`, `name => 'value'`, and `--name value` of a command. A name behind a colon is part of
/// an ARN or the like.
static ASSIGNMENTS: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    let value = r#"(?P<value>\\"[^"\\]*|"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s"',;]+)"#;
    let assigned = format!(r#"(?:^|[^\w:/.])(?P<name>[A-Za-z_][\w.-]*)\\?["']?\s*(?:=>|:=|=|:)\s*{value}"#);
    let flag = format!(r"--(?P<name>[A-Za-z][\w-]*)\s+{value}");
    [rule(&assigned), rule(&flag)]
});

/// The variable that a line assigns to.
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    rule(r#"^[\s{,-]*(?:export\s+|set\s+|ENV\s+)?\\?["']?([A-Za-z_][\w.-]{0,60})\\?["']?\s*[:=]"#)
});

/// Base64, in one line or folded.
static ENCODED: LazyLock<Regex> =
    LazyLock::new(|| rule(r"(?:[A-Za-z0-9+/]{32,}[ \t]*\r?\n[ \t]*)*[A-Za-z0-9+/]{24,}={0,2}"));

/// The kind of secret in an environment variable, if it holds one.
pub fn in_variable(name: &str, value: &str) -> Option<&'static str> {
    if value.len() < value::SHORTEST {
        return None;
    }
    let name = Name::new(name);
    let named = || name.kind().filter(|_| is_literal(&name, value));
    let inside = || in_text(value).first().map(|finding| finding.kind);
    shape::kinds(value).next().or_else(named).or_else(inside)
}

/// The secrets in a text such as user data, in the order of their names.
pub fn in_text(text: &str) -> Vec<Finding> {
    let mut found = BTreeSet::new();
    scan(text, None, DEPTH, &mut found);
    found.into_iter().collect()
}

/// The findings as the tables keep them: `[{"name":"DB_PASSWORD","kind":"password"}]`.
pub fn json(findings: &[Finding]) -> serde_json::Value {
    let each =
        findings.iter().map(|finding| serde_json::json!({ "name": finding.name, "kind": finding.kind }));
    each.collect()
}

/// `at`: the line of the outer text, when this text was encoded in it.
fn scan(text: &str, at: Option<usize>, depth: usize, found: &mut BTreeSet<Finding>) {
    for (index, line) in text.lines().enumerate() {
        // One finding for each variable: what its value looks like says more than its name.
        let (shaped, assigned) = (shape::kinds(line).next(), assignments(line));
        if shaped.is_none() && assigned.is_empty() {
            continue;
        }
        let place = place(line, at.unwrap_or(index + 1));
        found.extend(shaped.map(|kind| Finding { name: place.clone(), kind }));
        for (name, kind) in assigned {
            if shaped.is_none() || name != place {
                found.insert(Finding { name: name.to_owned(), kind });
            }
        }
    }
    if depth > 0 {
        for encoded in ENCODED.find_iter(text) {
            let line = text[..encoded.start()].matches('\n').count() + 1;
            if let Some(inner) = decoded(encoded.as_str()) {
                scan(&inner, at.or(Some(line)), depth - 1, found);
            }
        }
    }
}

/// The variable that a line is about, unless that is a secret too, else the number of the line.
fn place(line: &str, number: usize) -> String {
    let subject = SUBJECT.captures(line).map(|subject| subject[1].to_owned());
    let harmless = subject.filter(|subject| shape::kinds(subject).next().is_none());
    harmless.unwrap_or_else(|| format!("line {number}"))
}

/// The variables of a line that are given a secret.
fn assignments(line: &str) -> Vec<(&str, &'static str)> {
    let comment = line.trim_start().starts_with(['#', '/']);
    let mut found = Vec::new();
    if !line.contains(['=', ':']) && !line.contains("--") {
        return found;
    }
    for form in &*ASSIGNMENTS {
        let mut from = 0;
        while let Some(assignment) = form.captures_at(line, from) {
            let (Some(name), Some(value)) = (assignment.name("name"), assignment.name("value")) else {
                break;
            };
            // The value may itself be an assignment: `# old: password = x`.
            from = name.end();
            let (name, value) = (Name::new(name.as_str()), value.as_str());
            let bare = value.trim_start_matches('\\').trim_matches(['"', '\'']);
            let expression = bare == value && value.contains(['(', '[', '{']);
            let prose = comment && value.chars().all(|c| c.is_ascii_lowercase());
            if let Some(kind) = name.kind()
                && !expression
                && !prose
                && is_literal(&name, bare)
            {
                found.push((name.as_str(), kind));
            }
        }
    }
    found
}

/// The text that base64 stands for, if it is one.
fn decoded(encoded: &str) -> Option<String> {
    let packed: String = encoded.split_whitespace().collect();
    let bytes = aws_smithy_types::base64::decode(packed).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    text.chars().all(|c| !c.is_control() || c.is_whitespace()).then_some(text)
}

/// A rule in which `\w` means ASCII, as in the names of variables and in tokens: with the letters of all languages, the
/// rules would take longer to compile than the rest of a small audit takes.
fn rule(regex: &str) -> Regex {
    Regex::new(&ascii(regex)).expect("a rule of this room, which the tests compile")
}

fn ascii(regex: &str) -> String {
    regex.replace(r"\w", "[0-9A-Za-z_]")
}

#[cfg(test)]
mod tests {
    use super::{in_text, in_variable};

    /// Put together here, so that no scanner takes this file for a leak.
    fn access_key() -> String {
        ["AKIA", "QYLPMN5HHHFPZAM2"].concat()
    }

    #[test]
    fn a_telling_name_with_a_literal_value_is_a_secret() {
        for (name, value, kind) in [
            ("DB_PASSWORD", "tr0ub4dor-and-3", "password"),
            ("dbPassword", "Hunter2!", "password"),
            ("PGPASSWORD", "correct horse", "password"),
            ("DB_PASSWORD_PROD2", "s3same", "password"),
            ("MYSQL_PWD", "changeme", "password"),
            ("REDIS_PASS", "12345678", "password"),
            ("DATABASE_PASSWORD", "/aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6kL9", "password"),
            ("GITHUB_TOKEN", "0123456789abcdef", "token"),
            ("authToken", "abc.def", "token"),
            ("JWT_SECRET", "my-secret-key", "secret"),
            ("CLIENT_SECRET", "5f4dcc3b-5aa7-65d6-1d83-27deb882cf99", "secret"),
            ("DB_SECRET", "Zq9!kd83", "secret"),
            ("API_KEY", "a1b2c3d4", "key"),
            ("stripeApiKey", "a1b2c3d4", "key"),
        ] {
            assert_eq!(in_variable(name, value), Some(kind), "{name}={value}");
        }
    }

    #[test]
    fn a_reference_or_a_placeholder_is_none() {
        for (name, value) in [
            ("DB_PASSWORD", ""),
            ("DB_PASSWORD", "  "),
            ("DB_PASSWORD", "true"),
            ("DB_PASSWORD", "${DB_PASSWORD}"),
            ("DB_PASSWORD", "$DB_PASSWORD"),
            ("DB_PASSWORD", "{{resolve:secretsmanager:db:SecretString:password}}"),
            ("DB_PASSWORD", "arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-AbCdEf"),
            ("DB_PASSWORD", "/payments/prod/db-password"),
            ("DB_PASSWORD", "prod/db/password"),
            ("DB_PASSWORD", "********"),
            ("DB_PASSWORD", "<your password>"),
            ("DB_PASSWORD", "AQICAHhwm0YaISJeRtJm5n1G6uqeekXuoXXPe5UFce9Rq8"),
            ("DB_PASSWORD_ARN", "hunter2hunter2"),
            ("DB_PASSWORD_PARAMETER", "hunter2hunter2"),
            ("PASSWORD_MIN_LENGTH", "1234"),
            ("DB_SECRET", "payments-db-credentials"),
            ("SECRET_NAME", "payments"),
            ("ACCESS_KEY_ID", "something"),
            ("TOKEN_URL", "https://id.example.com/token"),
            ("RESET_TOKEN", "https://id.example.com/reset"),
            ("MAX_TOKENS", "4096"),
            ("PARTITION_KEY", "customer"),
            ("ENCRYPTION_KEY", "1234abcd-12ab-34cd-56ef-1234567890ab"),
            ("PRIVATE_KEY", "/etc/ssl/private/server.pem"),
            ("TABLE_NAME", "orders-prod"),
            ("QUEUE", "https://sqs.eu-west-1.amazonaws.com/111111111111/orders"),
            ("DATABASE_URL", "postgres://db.internal:5432/orders"),
            ("DATABASE_URL", "postgres://app:${PASSWORD}@db.internal/orders"),
            ("AWS_KEY", "AKIAIOSFODNN7EXAMPLE"),
            ("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
            ("PWD", "/var/task"),
        ] {
            assert_eq!(in_variable(name, value), None, "{name}={value}");
        }
    }

    #[test]
    fn some_values_give_themselves_away() {
        let key = access_key();
        let token = ["ghp", "_", &"a1B2".repeat(9)].concat();
        for (value, kind) in [
            (key.as_str(), "AWS access key"),
            ("postgres://app:hunter2@db.internal:5432/orders", "connection string"),
            ("amqp://:hunter2@queue", "connection string"),
            ("Server=db;User Id=app;Password=hunter2;", "password"),
            (r#"{"user":"app","password":"hunter2"}"#, "password"),
            ("-----BEGIN RSA PRIVATE KEY-----\nMIIE", "private key"),
            (token.as_str(), "token"),
        ] {
            assert_eq!(in_variable("SETTING", value), Some(kind), "{value}");
        }
    }

    fn seen(text: &str) -> Vec<String> {
        in_text(text).into_iter().map(|finding| format!("{}: {}", finding.name, finding.kind)).collect()
    }

    #[test]
    fn a_script_is_searched_line_by_line() {
        let script = format!(
            "#!/bin/sh\nset -eu\nexport DB_PASSWORD='tr0ub4dor'\nexport DB_HOST=db.internal\n\
             aws configure set aws_access_key_id {}\nmysql -u root -pHunter2 < dump.sql\n\
             ./serve --admin-password letmein --port 80\ncat > app.json <<EOF\n{{\"apiKey\": \"a1b2c3d4\"}}\nEOF\n\
             URL=https://bot:hunter2@example.com/x.git\n# old: password = hunter3\n# the token: kept elsewhere\n",
            access_key()
        );
        assert_eq!(
            seen(&script),
            [
                "DB_PASSWORD: password",
                "URL: connection string",
                "admin-password: password",
                "apiKey: key",
                "line 5: AWS access key",
                "line 6: password",
                "password: password",
            ]
        );
    }

    #[test]
    fn a_script_that_fetches_its_secrets_is_clean() {
        let script = "#!/bin/bash\n\
            PASSWORD=$(aws secretsmanager get-secret-value --secret-id prod/db --query SecretString)\n\
            TOKEN=`curl -s -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60'`\n\
            curl -H \"X-aws-ec2-metadata-token: $TOKEN\" http://169.254.169.254/latest/meta-data/\n\
            docker login --username AWS --password-stdin 111111111111.dkr.ecr.eu-west-1.amazonaws.com\n\
            export DB_PASSWORD=\"$PASSWORD\" DB_SECRET_ARN=arn:aws:secretsmanager:eu-west-1:1:secret:db-AbCdEf\n\
            psql \"postgres://app:$PASSWORD@db.internal/orders\"\n\
            password = os.environ[\"DB_PASSWORD\"]\npassword: {{ db_password }}\nif [ -z \"$PASSWORD\" ]; then exit 1; fi\n\
            lock_passwd: true\nssh_pwauth: false\nmkdir -p /srv/app\n";
        assert_eq!(seen(script), [""; 0]);
    }

    #[test]
    fn text_in_base64_is_searched_too() {
        let inner = aws_smithy_types::base64::encode("export DB_PASSWORD=tr0ub4dor-and-3\nexport X=1\n");
        let (head, tail) = inner.split_at(40);
        let folded = format!("Content-Transfer-Encoding: base64\n\n{head}\n{tail}\n--end\n");
        assert_eq!(seen(&folded), ["DB_PASSWORD: password"]);
        let key = aws_smithy_types::base64::encode("some binary?\n -----BEGIN PRIVATE KEY-----\n");
        assert_eq!(seen(&format!("a: 1\nb: 2\ncontent {key}\n")), ["line 3: private key"]);
    }
}
