//! Statements and commands that set a variable, a key or a property, without a sign between the two.

use super::Form;
use std::sync::LazyLock;

/// A name that may stand in quotes, behind the host that it is of.
const NAME: &str = r#"["']?(?://[^\s:]+/:)?(?P<name>[A-Za-z_][\w.:/\\-]*)["']?"#;

/// Commands with a name and a value behind them.
const COMMANDS: &str = concat!(
    r"setx(?:\.exe)?(?:\s+/\w+(?:\s+\w+)??)*?|setenv|SetEnv|set\s+-\w+|ENV|ARG|fastcgi_param|proxy_set_header|",
    r"aws\s+configure\s+set|git\s+config(?:\s+--\w+)*|npm\s+(?:config\s+)?set|pip\s+config\s+set|gcloud\s+config\s+set|",
    r"composer\s+config(?:\s+--?\w+)*|snap\s+set\s+\w+|wp\s+config\s+set|crudini\s+--set\s+\S+\s+\S+|",
    r"consul\s+kv\s+put|etcdctl\s+put|redis-cli\s+(?:config\s+)?set|CONFIG\s+SET|launchctl\s+setenv|defaults\s+write\s+\S+|",
    r"nvram\s+set|uci\s+set|occ\s+config:system:set|dotnet\s+user-secrets\s+set|pulumi\s+config\s+set(?:\s+--\w+)*|nmcli\b[^\n]*?",
);

/// Functions that take a name and a value, or a name and what holds where there is none.
const FUNCTIONS: &str = concat!(
    r"define|putenv|setenv|setdefault|setproperty|setenvironmentvariable|config\.set|set_config|add|put|set|",
    r"get|getenv|fetch|getproperty|getordefault|env|replace",
);

/// Directives of configuration files that take a secret.
const DIRECTIVES: &str = "requirepass|masterauth|password|passwd|passphrase|secret|rootpw|bindpw|psk";

pub(super) static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let sure = [
        format!(r"(?:^|[\s;&|(@])(?:{COMMANDS})\s+{NAME}\s+(?:--value[\s=])?"),
        // Alone in its line, or in quotes: `requirepass x`, `echo "masterauth x"`
        format!(r#"(?:^|["'])\s*["']?(?P<name>{DIRECTIVES})["']?[ \t]+(?P<value>[^\s=:"'{{}}()\[\]<>|]+)["']?\s*(?:$|>)"#),
        format!(r#"^\s*(?P<name>{DIRECTIVES})[ \t]+["'](?P<value>[^"']+)["'];?\s*$"#),
        // `define('NAME', 'value')`, `SetEnvironmentVariable("NAME", "value", "Machine")`
        format!(r#"(?i)\b(?:{FUNCTIONS})\s*\(\s*{NAME}\s*,\s*[NbruE@$]?["'](?P<value>[^"'\n]*)["']"#),
        // PowerShell's cmdlets: `Set-Item env:NAME value`, `New-ItemProperty -Name NAME -Value value`
        r#"(?i)\b(?:set|new)-(?:item|content|variable|itemproperty)\b[^|;\n]*?(?:\benv:\\?|-name\s+|-n\s+)["']?(?P<name>[A-Za-z_]\w*)["']?\s+(?:-(?:propertytype|type|force|scope)\s+\w+\s+){0,2}(?:-value\s+|-val\s+)?"#.to_owned(),
        // `reg add HKLM\… /v NAME /t REG_SZ /d value`
        r#"(?i)\breg(?:\.exe)?\s+add\s[^\n]*?/v\s+["']?(?P<name>[A-Za-z_]\w*)["']?\s+(?:/t\s+\w+\s+|/f\s+)*/d\s+"#.to_owned(),
        // The answers of debconf: `mysql-server/root_password password x`
        r"[\w./-]+/(?P<name>[\w-]*pass(?:word|wd)?[\w-]*)\s+(?:password|string)\s+".to_owned(),
        // `NAME=$(echo … | base64 -d)`
        r#"(?P<name>[A-Za-z_]\w*)=["']?[$`]\(?\s*(?:echo|printf)\s+(?:-n\s+)?["']?(?P<value>[^\s"'$|]+)["']?\s*\|\s*(?:base64|openssl|xxd|rev|tr)\b"#.to_owned(),
        // `PASSWORD 'x'`, `PASSWORD('x')` of SQL
        r"(?i)\b(?P<name>password)\s*\(?\s*'(?P<value>[^'\n]+)'".to_owned(),
        // `process.env.NAME || 'value'`
        r#"(?P<name>[A-Za-z_]\w*)["')\]]{0,3}\s*(?:\|\||\?\?|\bor\b)\s*["'](?P<value>[^"'\n]+)["']"#.to_owned(),
        // `{name, <<"value">>}` of Erlang
        r#"\{\s*(?P<name>[a-z]\w*)\s*,\s*(?:<<)?"(?P<value>[^"\n]+)""#.to_owned(),
        // A marker that is replaced: `sed s/__NAME__/value/`, `-replace '#NAME#', 'value'`
        r"\bs/[^/\w\n]*(?P<name>[A-Za-z_][\w.-]*)[^/\w\n]*/(?P<value>[^/\n]+)/".to_owned(),
        r"\bs\|[^|\w\n]*(?P<name>[A-Za-z_][\w.-]*)[^|\w\n]*\|(?P<value>[^|\n]+)\|".to_owned(),
        r"\bs#[^#\w\n]*(?P<name>[A-Za-z_][\w.-]*)[^#\w\n]*#(?P<value>[^#\n]+)#".to_owned(),
        r#"(?i)-c?replace\s+["']\W*(?P<name>[A-Za-z_]\w*)\W*["']\s*,\s*["'](?P<value>[^"'\n]+)["']"#.to_owned(),
        // A file that is written, by its name: `echo value > /etc/app/password`
        r#"\b(?:echo|printf)\s+(?:-\w+\s+|["']%s(?:\\n)?["']\s+)*["']?(?:[\w.*-]+:)*(?P<value>[^\s"'|>][^"'|>\n]*?)["']?\s*(?:>>?|\|\s*(?:sudo\s+)?tee(?:\s+-a)?)\s*["']?(?:[^\s"'<>|;&]*/)?\.?(?P<name>[A-Za-z_][\w.-]*)"#.to_owned(),
    ];
    let guesses = [
        // `login with password x`, `shared_key x`
        r#"(?P<name>\b[\w-]*(?i:pass|pwd|psk|secret|token|key|credential)[\w-]*)[ \t]+(?:is[ \t]+|=[ \t]+)?["'`]?(?P<value>[^\s"'`]+)"#,
        // `if [ "$1" != "x" ]; then echo "wrong password"`
        r#"[!=]=?\s*["'](?P<value>[^"'\n]+)["'][^\n]*?\b(?P<name>[Pp]assword|[Tt]oken|[Ss]ecret)\b"#,
        // `install.sh admin x # user and password`
        r"\s(?P<value>[^\s#]+)[ \t]+#[^\n]*?\b(?P<name>password|token|secret)\s*$",
    ];
    let sure = sure.iter().map(|pattern| Form::new(pattern));
    sure.chain(guesses.map(Form::guess)).collect()
});
