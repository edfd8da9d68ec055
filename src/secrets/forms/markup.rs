//! XML: `<password>value</password>`, `<Password><Value>value</Value>`, `<key>Password</key><string>value</string>`.

use super::Form;
use std::sync::LazyLock;

/// What stands in an element.
const CONTENT: &str = r"(?:<!\[CDATA\[(?P<quoted>[^\]]*)\]\]>|\s*(?P<value>[^<>\s][^<>\n]*?)\s*)</";

pub(super) static FORMS: LazyLock<[Form; 4]> = LazyLock::new(|| {
    [
        Form::new(&format!(r"<(?:\w+:)?(?P<name>[A-Za-z_][\w.-]*)(?:\s[^<>]*)?>{CONTENT}")),
        // Windows' answer files. Source: Microsoft-Windows-Shell-Setup, AdministratorPassword
        Form::new(&format!(r"<(?P<name>[A-Za-z]\w*)>\s*<Value>{CONTENT}")),
        // Property lists, Hadoop and the like: the name in one element, the value in the next.
        Form::new(&format!(
            r"<(?:key|name|Name|Key)>\s*(?P<name>[A-Za-z_][\w.-]*)\s*</\w+>\s*<\w+(?:\s[^<>]*)?>{CONTENT}"
        )),
        // `<entry key="db.password">value</entry>`
        Form::new(&format!(
            r#"<\w+\s[^<>]*?(?:key|name|Name|Key)=["'](?P<name>[A-Za-z_][\w.:-]*)["'][^<>]*>{CONTENT}"#
        )),
    ]
});
