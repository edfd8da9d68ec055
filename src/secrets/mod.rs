//! Finds secrets in text that many people may read: user data, environment variables, states of stacks.
//!
//! It says where a secret stands and of what kind it is. The value itself never leaves this room. Where a value is most
//! likely a reference (an ARN, the path of a parameter, `${VAR}`), nothing is said: a report full of false alarms is
//! not read.
//!
//! | file | its question |
//! |---|---|
//! | `scan` | what a text holds, line by line and encoded |
//! | `decode`, `packed` | what text bytes are, and which bytes a text holds |
//! | `lines` | where a line ends |
//! | `forms` | which name is given which value |
//! | `name` | whether a name tells of a secret |
//! | `value` | whether a value is the secret itself |
//! | `format`, `formats.toml`, `commands.toml` | what gives itself away without a name |
//! | `lists` | what only its place gives away |

mod decode;
mod format;
mod forms;
mod lines;
mod lists;
mod name;
mod packed;
mod scan;
mod value;

use name::Name;
use regex::Regex;
use scan::Scan;

/// A secret that was seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The variable that holds it, else its line: `line 3`.
    pub name: String,
    /// What it is: `password`.
    pub kind: &'static str,
}

/// What was seen of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// In the order of their names.
    pub found: Vec<Finding>,
    /// Whether all of it was read. What is packed in a way that is not read here may hold anything.
    pub is_whole: bool,
}

impl Search {
    /// The findings as the tables keep them: `[{"name":"DB_PASSWORD","kind":"password"}]`; none where there may be some
    /// that were not seen.
    pub fn json(&self) -> Option<serde_json::Value> {
        (self.is_whole || !self.found.is_empty()).then(|| json(&self.found))
    }
}

/// All of them together.
impl FromIterator<Self> for Search {
    fn from_iter<T: IntoIterator<Item = Self>>(parts: T) -> Self {
        parts.into_iter().fold(Self { is_whole: true, ..Self::default() }, |mut all, part| {
            all.found.extend(part.found);
            all.is_whole &= part.is_whole;
            all
        })
    }
}

/// What stands for the kind of secret where a value is packed in a way that is not read here: there may be one.
pub const UNREAD: &str = "packed data";

/// The kind of secret in an environment variable, if it holds one, or [`UNREAD`].
pub fn in_variable(name: &str, value: &str) -> Option<&'static str> {
    let search = variable(name, value);
    let kind = search.found.first().map(|finding| finding.kind);
    kind.or_else(|| (!search.is_whole).then_some(UNREAD))
}

/// What is seen of an environment variable: at most one finding, under its name.
pub fn variable(name: &str, value: &str) -> Search {
    if value.len() < value::SHORTEST {
        return Search { found: Vec::new(), is_whole: true };
    }
    let named = value::kind(&Name::new(name), value, true);
    let mut search = match named.map(|kind| shaped(value).unwrap_or(kind)) {
        Some(kind) => Search { found: vec![Finding { name: String::new(), kind }], is_whole: true },
        None => in_text(value),
    };
    search.found.truncate(1);
    search.found.iter_mut().for_each(|finding| name.clone_into(&mut finding.name));
    search
}

fn shaped(value: &str) -> Option<&'static str> {
    format::IN_LINE.found(value).chain(format::IN_TEXT.found(value)).next().map(|(kind, _)| kind)
}

/// Whether a value only says where a secret is kept, or what program knows it.
pub fn is_reference(value: &str) -> bool {
    value::is_reference(value.trim())
}

/// What is seen of a text such as a template.
pub fn in_text(text: &str) -> Search {
    let mut scan = Scan::default();
    scan.text(text);
    scan.into_search()
}

/// What is seen of data such as user data: text in UTF-8 or UTF-16, packed by gzip or zlib, in which more may be encoded.
pub fn in_bytes(bytes: &[u8]) -> Search {
    let mut scan = Scan::default();
    scan.bytes(bytes);
    scan.into_search()
}

/// The findings as the tables keep them: `[{"name":"DB_PASSWORD","kind":"password"}]`.
pub fn json(findings: &[Finding]) -> serde_json::Value {
    let each =
        findings.iter().map(|finding| serde_json::json!({ "name": finding.name, "kind": finding.kind }));
    each.collect()
}

/// A rule in which `\w` and the like mean ASCII, as in the names of variables and in tokens: with the letters of all
/// languages, the rules would take longer to compile than the rest of a small audit takes.
fn rule(regex: &str) -> Regex {
    Regex::new(&ascii(regex)).expect("a rule of this room, which the tests compile")
}

fn ascii(regex: &str) -> String {
    let classes = [(r"\w", "[0-9A-Za-z_]"), (r"\d", "[0-9]"), (r"\s", r"[\t-\r ]"), (r"\b", r"(?-u:\b)")];
    classes.into_iter().fold(regex.to_owned(), |regex, (class, own)| regex.replace(class, own))
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
        in_text(text).found.into_iter().map(|finding| format!("{}: {}", finding.name, finding.kind)).collect()
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
