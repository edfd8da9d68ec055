//! Statements and commands that set a variable, a key or a property, without a sign between the two.

use super::Form;
use std::sync::LazyLock;

/// A name that may stand in quotes.
const NAME: &str = r#"["']?(?P<name>[A-Za-z_][\w.:/\\-]*)["']?"#;

/// Commands with a name and a value behind them.
const COMMANDS: &str = concat!(
    r"setx(?:\.exe)?(?:\s+/\w+(?:\s+\w+)??)*?|setenv|SetEnv|set\s+-\w+|ENV|ARG|fastcgi_param|proxy_set_header|",
    r"aws\s+configure\s+set|git\s+config(?:\s+--\w+)*|npm\s+(?:config\s+)?set|pip\s+config\s+set|gcloud\s+config\s+set|",
    r"composer\s+config(?:\s+--?\w+)*|snap\s+set\s+\w+|wp\s+config\s+set|crudini\s+--set\s+\S+\s+\S+|",
    r"consul\s+kv\s+put|etcdctl\s+put|redis-cli\s+(?:config\s+)?set|CONFIG\s+SET|launchctl\s+setenv|defaults\s+write\s+\S+|",
    r"nvram\s+set|uci\s+set|occ\s+config:system:set|docker\s+secret\s+create",
);

pub(super) static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let patterns = [
        format!(r"(?:^|[\s;&|(@])(?:{COMMANDS})\s+{NAME}\s+(?:--value[\s=])?"),
        // A directive of a configuration file, alone in its line: `requirepass x`, `password x`.
        r#"^\s*["']?(?P<name>requirepass|masterauth|password|passwd|passphrase|secret|rootpw|bindpw|psk)["']?[ \t]+(?P<value>[^\s=:"'{}()\[\]<>|]+)\s*$"#.to_owned(),
        r#"^\s*(?P<name>requirepass|masterauth|password|passwd|passphrase|secret|rootpw|bindpw|psk)[ \t]+["'](?P<value>[^"']+)["'];?\s*$"#.to_owned(),
        // `define('NAME', 'value')`, `SetEnvironmentVariable("NAME", "value", "Machine")`
        format!(r"(?i)\b(?:define|putenv|setenv|setdefault|setproperty|setenvironmentvariable|config\.set|set_config|add|put|set)\s*\(\s*{NAME}\s*,\s*"),
        // PowerShell's cmdlets: `Set-Item env:NAME value`, `New-ItemProperty -Name NAME -Value value`
        r#"(?i)\b(?:set|new)-(?:item|content|variable|itemproperty)\b[^|;\n]*?(?:\benv:\\?|-name\s+|-n\s+)["']?(?P<name>[A-Za-z_]\w*)["']?\s+(?:-(?:propertytype|type|force|scope)\s+\w+\s+){0,2}(?:-value\s+|-val\s+)?"#.to_owned(),
        // `reg add HKLM\… /v NAME /t REG_SZ /d value`
        r#"(?i)\breg(?:\.exe)?\s+add\s[^\n]*?/v\s+["']?(?P<name>[A-Za-z_]\w*)["']?\s+(?:/t\s+\w+\s+|/f\s+)*/d\s+"#.to_owned(),
        // The answers of debconf: `mysql-server/root_password password x`
        r"[\w./-]+/(?P<name>[\w-]*pass(?:word|wd)?[\w-]*)\s+(?:password|string)\s+".to_owned(),
        // `NAME=$(echo … | base64 -d)`
        r#"(?P<name>[A-Za-z_]\w*)=["']?[$`]\(?\s*(?:echo|printf)\s+(?:-n\s+)?["']?(?P<value>[^\s"'$|]+)["']?\s*\|\s*(?:base64|openssl|xxd|rev|tr)\b"#.to_owned(),
        // Pieces of SQL: `PASSWORD 'x'`, `PASSWORD('x')`, `CREDENTIALS 'x'`
        r#"(?i)\b(?P<name>password)\s*\(?\s*'(?P<value>[^'\n]+)'"#.to_owned(),
    ];
    patterns.iter().map(|pattern| Form::new(pattern)).collect()
});
