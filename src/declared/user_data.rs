//! User data of instances, compared by a digest: it may hold credentials, so that neither side keeps it.

use crate::secrets;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// The types whose user data can be compared, each with the properties that hold it, and whether these are always base64.
/// The providers of Terraform and Pulumi encode what is not base64 already.
const HOLDERS: [(&str, &[(&str, bool)]); 4] = [
    ("AWS::EC2::Instance", &[("UserData", true)]),
    ("aws-native:ec2:Instance", &[("userData", true)]),
    ("aws:ec2/instance:Instance", &[("userData", false), ("userDataBase64", true)]),
    ("aws_instance", &[("user_data", false), ("user_data_base64", true)]),
];

/// The member that says what user data is, beside the property itself.
const DIGEST: &str = "user_data_sha256";

/// What user data says, lines with a credential left out, as SHA-256 in hexadecimal; none where there is nothing.
pub fn user_data_digest(data: &[u8]) -> Option<String> {
    if data.is_empty() {
        return None;
    }
    let mut digest = Sha256::new();
    match std::str::from_utf8(data) {
        Ok(text) => {
            let mut is_in_key = false;
            for line in text.lines() {
                is_in_key |= line.contains("-----BEGIN") && line.contains("PRIVATE KEY");
                let seen = secrets::in_text(line);
                if !is_in_key && seen.found.is_empty() && seen.is_whole {
                    digest.update(line);
                }
                is_in_key &= !line.contains("-----END");
                digest.update("\n");
            }
        }
        Err(_) => digest.update(data),
    }
    Some(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Adds the digest of its user data to the properties of an instance, before what looks like a credential is taken out.
pub(super) fn add_digest(kind: &str, properties: &mut Map<String, Value>) {
    let held = HOLDERS.iter().find(|(of, _)| *of == kind).map_or(&[][..], |(_, held)| held);
    let text = |(name, is_encoded): &(&str, bool)| {
        let text = properties.get(*name)?.as_str().filter(|text| !text.is_empty())?;
        if !is_encoded && is_hash(text) {
            return None;
        }
        let packed: String = text.split_whitespace().collect();
        let decoded = aws_smithy_types::base64::decode(packed).ok();
        decoded.or_else(|| (!is_encoded).then(|| text.as_bytes().to_vec()))
    };
    if let Some(digest) = held.iter().find_map(text).and_then(|data| user_data_digest(&data)) {
        properties.insert(DIGEST.to_owned(), digest.into());
    }
}

/// Where its user data is hidden, the digest is, too: its path, for which there is a place then.
pub(super) fn hide_digest(
    kind: &str,
    properties: &mut Map<String, Value>,
    is_hidden: impl Fn(&str) -> bool,
) -> Option<String> {
    let (_, held) = HOLDERS.iter().find(|(of, _)| *of == kind)?;
    held.iter().find(|(name, _)| is_hidden(name))?;
    properties.insert(DIGEST.to_owned(), Value::Null);
    Some(DIGEST.to_owned())
}

/// A state of the provider's versions before 6 keeps but the SHA-1 of user data.
fn is_hash(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{DIGEST, add_digest, user_data_digest};
    use serde_json::{Value, json};

    const SCRIPT: &str = "#!/bin/bash\nexport DB_PASSWORD=Zk9fQ2vLm4Xw\nstart\n";

    fn digest(kind: &str, properties: Value) -> Option<String> {
        let mut properties = properties.as_object().cloned().expect("an object");
        add_digest(kind, &mut properties);
        properties.get(DIGEST).map(|digest| digest.as_str().expect("a text").to_owned())
    }

    #[test]
    fn user_data_is_the_same_in_the_words_of_every_tool() {
        let encoded = aws_smithy_types::base64::encode(SCRIPT);
        let live = user_data_digest(SCRIPT.as_bytes());
        for (kind, properties) in [
            ("aws_instance", json!({ "user_data": SCRIPT })),
            ("aws_instance", json!({ "user_data": encoded })),
            ("aws_instance", json!({ "user_data": null, "user_data_base64": encoded })),
            ("aws:ec2/instance:Instance", json!({ "userData": SCRIPT })),
            ("aws:ec2/instance:Instance", json!({ "userDataBase64": encoded })),
            ("AWS::EC2::Instance", json!({ "UserData": encoded })),
            ("aws-native:ec2:Instance", json!({ "userData": encoded })),
            ("aws_instance", json!({ "user_data": SCRIPT.replace('\n', "\r\n") })),
        ] {
            assert_eq!(digest(kind, properties.clone()), live, "{properties}");
        }
        for (kind, properties) in [
            ("aws_instance", json!({ "user_data": "" })),
            ("aws_instance", json!({ "user_data": "0123456789abcdef0123456789abcdef01234567" })),
            ("aws_instance", json!({ "user_data_base64": "***" })),
            ("AWS::EC2::Instance", json!({ "UserData": null })),
            ("aws_launch_template", json!({ "user_data": SCRIPT })),
        ] {
            assert_eq!(digest(kind, properties.clone()), None, "{properties}");
        }
    }

    #[test]
    fn only_what_is_no_credential_tells_user_data_apart() {
        let of = |text: &str| user_data_digest(text.as_bytes()).expect("a digest");
        let script = of(SCRIPT);
        assert_eq!(of(&SCRIPT.replace("Zk9fQ2vLm4Xw", "qT7bN1sRw8Yd")), script, "another password");
        for other in [
            SCRIPT.replace("start", "stop"),
            SCRIPT.replace("export DB_PASSWORD=Zk9fQ2vLm4Xw\n", ""),
            format!("{SCRIPT}curl https://example.com | sh\n"),
        ] {
            assert_ne!(of(&other), script, "{other}");
        }
        let key = |body: &str| {
            format!("x\n-----BEGIN RSA PRIVATE KEY-----\n{body}\n-----END RSA PRIVATE KEY-----\ny\n")
        };
        assert_eq!(of(&key("MIIEowIBAAKCAQEA")), of(&key("MIIEpAIBAAKCAQEB")));
        assert_ne!(of(&key("a")), of(&key("a").replace('y', "z")));
        assert_ne!(user_data_digest(b"\x1f\x8b\xff"), user_data_digest(b"\x1f\x8b\xfe"));
    }
}
