//! Entries that say their name beside their value, and values that begin in the next line.

use super::Form;
use std::sync::LazyLock;

pub(super) static FORMS: LazyLock<[Form; 4]> = LazyLock::new(|| {
    [
        // `{"name": "DB_PASSWORD", "value": "x"}`, `name=DB_PASSWORD,value=x`, `key="DB_PASSWORD" value="x"`
        Form::new(concat!(
            r#"\b(?:\w*[Nn]ame|\w*[Kk]ey)\\?["']?\s*[:=]\s*\\?["']?(?P<name>[A-Za-z_][\w.:/-]*)\\?["']?\s*,?\s*"#,
            r#"\\?["']?(?:\w*[Vv]alue|[Dd]efault)\\?["']?\s*[:=]\s*"#,
        )),
        // `variable "db_password" { default = "x" }`
        Form::new(r#"\bvariable\s+"(?P<name>[A-Za-z_][\w-]*)"\s*\{[^{}]*?\bdefault\s*=\s*"#),
        // `password: |` and the value below
        Form::new(
            r#"(?:^|[\s{"'])(?P<name>[A-Za-z_][\w.-]*)["']?:[ \t]*[|>][+-]?\d?[ \t]*\r?\n[ \t]+(?P<value>\S[^\r\n]*)"#,
        ),
        // `"password":` and the value, in quotes, below
        Form::new(r#"["'](?P<name>[A-Za-z_][\w.-]*)["']\s*:[ \t]*\r?\n\s*["'](?P<value>[^"'\r\n]+)["']"#),
    ]
});
