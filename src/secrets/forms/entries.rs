//! Entries that say their name beside their value, and values that begin in the next line.

use super::Form;
use std::sync::LazyLock;

pub(super) static FORMS: LazyLock<[Form; 8]> = LazyLock::new(|| {
    [
        // `{"name": "DB_PASSWORD", "value": "x"}`, `name=DB_PASSWORD,value=x`, `key="DB_PASSWORD" value="x"`
        Form::new(concat!(
            r#"\b(?:\w*[Nn]ame|\w*[Kk]ey)\\?["']?\s*[:=]\s*\\?["']?(?P<name>[A-Za-z_][\w.:/-]*)\\?["']?\s*,?\s*"#,
            r#"\\?["']?(?:parameter|Parameter|option)?_?(?:[Vv]alue|[Dd]efault)\\?["']?\s*[:=]\s*"#,
        )),
        // The other way round.
        Form::new(concat!(
            r#"\b(?:\w*[Vv]alue|[Dd]efault)\\?["']?\s*[:=]\s*\\?["'](?P<value>[^"'<>\n]+?)\\?["']\s*,?\s*"#,
            r#"\\?["']?(?:\w*[Nn]ame|\w*[Kk]ey)\\?["']?\s*[:=]\s*\\?["']?(?P<name>[A-Za-z_][\w.:/-]*)"#,
        )),
        // `variable "db_password" { default = "x" }`
        Form::new(r#"\bvariable\s+"(?P<name>[A-Za-z_][\w-]*)"\s*\{[^{}]*?\bdefault\s*=\s*"#),
        // `tokens { agent = "x" }`
        Form::new(r#"\b(?P<name>token)s\s*\{\s*\w+\s*=\s*"#),
        // A parameter or an output with its value below: `DbPassword: { Type: String, Default: x }`
        Form::new(concat!(
            r"(?:^|\n)[ \t]*(?P<name>[A-Za-z_]\w*):[ \t]*\r?\n",
            r"(?:[ \t]+(?:Type|NoEcho|Description|Min\w+|Max\w+|Allowed\w+|Constraint\w+):[^\n]*\n)*[ \t]+(?:Default|Value):[ \t]*",
        )),
        Form::new(
            r#"["'](?P<name>[A-Za-z_][\w.-]*)["']\s*:\s*\{[^{}]*?["'](?:[Vv]alue|[Dd]efault)["']\s*:\s*["'](?P<value>[^"'\n]+)["']"#,
        ),
        // `password: |` and the value below
        Form::new(
            r#"(?:^|[\s{"'])(?P<name>[A-Za-z_][\w.-]*)["']?:[ \t]*[|>][+-]?\d?[ \t]*\r?\n[ \t]+(?P<value>\S[^\r\n]*)"#,
        ),
        // `"password":` and the value, in quotes, below
        Form::new(r#"["'](?P<name>[A-Za-z_][\w.-]*)["']\s*:[ \t]*\r?\n\s*["'](?P<value>[^"'\r\n]+)["']"#),
    ]
});
