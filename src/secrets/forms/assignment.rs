//! `NAME=value`, `"name": "value"`, `name => 'value'`, `$env:NAME = 'value'`, and `--name value` of a command.

use super::Form;
use std::sync::LazyLock;

/// Between a name and its value: `"]` of an index, the type of a declaration, and the sign.
const SIGN: &str = concat!(
    r#"\\{0,3}["']?[\]})]{0,2}\s*"#,
    r"(?::\s*(?:&?str|String|string|bytes|SecureString|Optional\[str\])\s*=|=>|:=|\?=|\+=|==?|:)\s*",
);

pub(super) static FORMS: LazyLock<[Form; 6]> = LazyLock::new(|| {
    [
        // A name behind a colon, a slash or a dot is part of an ARN, a path or a host; one in `${…}` is a reference.
        Form::new(&format!(
            r"(?:^|[^\w:/.{{-]|(?:^|[^$])\{{|[\])]\.|[^\w]-|^-|[\s,({{]:)(?P<name>[A-Za-z_][\w.-]*){SIGN}"
        )),
        Form::new(&format!(r"^:(?P<name>[A-Za-z_][\w.-]*){SIGN}")),
        // Unless it is given a value: `$env:NAME = `, `db:password=`, `"ConnectionStrings:Password": `.
        Form::new(
            r#"[\w}/:]:(?P<name>[A-Za-z_][\w.-]*)(?:\\{0,3}["'}]{0,2}\s*(?:=>|=)|\\{0,3}["']\s*:|:\s|\s+:)\s*"#,
        ),
        // `--admin-password x`, `-Password x`, and in lists of arguments `"--token", "x"`; another flag is no value.
        Form::new(
            r#"(?:^|[\s"'(=\[])-{1,2}(?P<name>[A-Za-z][\w-]+)(?:\s+|\\?["']\s*,\s*)(?:["'](?P<quoted>[^"'\n]*)["']|(?P<value>[^\s"'-][^\s"'\])]*))"#,
        ),
        // `/pass:x`, `/p:Password=x`
        Form::new(r"(?:^|\s)/(?P<name>[A-Za-z][\w.]+)[:=]"),
        // `${NAME:-value}`
        Form::new(r"\$\{(?P<name>[A-Za-z_]\w*):?[-=](?P<value>[^}$\n]+)\}"),
    ]
});
