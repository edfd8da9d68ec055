//! What user data gives away, as AWS sends it: in base64. The data itself is not kept.

use crate::secrets;
use crate::store::Cell;

/// User data as it was given; none where it is no base64.
pub(super) fn decoded(encoded: &str) -> Option<Vec<u8>> {
    let packed: String = encoded.split_whitespace().collect();
    aws_smithy_types::base64::decode(packed).ok()
}

/// The secrets in user data; `NULL` where it, or a part of it, cannot be searched and so cannot be called clean.
pub(super) fn user_data_secrets(encoded: Option<&str>) -> Cell {
    let data = decoded(encoded.unwrap_or_default());
    data.and_then(|data| secrets::in_bytes(&data).json()).into()
}

#[cfg(test)]
mod tests {
    use super::user_data_secrets;
    use crate::store::Cell;

    #[test]
    fn user_data_that_cannot_be_searched_is_not_clean() {
        let seen = |encoded: &str| user_data_secrets(Some(encoded));
        let encode = |data: &[u8]| aws_smithy_types::base64::encode(data);
        let (clean, unread) = (Cell::from("[]"), Cell::from(None::<&str>));
        assert_eq!(seen(""), clean);
        assert_eq!(user_data_secrets(None), clean);
        assert_eq!(seen(&encode(b"#!/bin/sh\n./serve\n")), clean);
        let secret = Cell::from(r#"[{"kind":"password","name":"DB_PASSWORD"}]"#);
        assert_eq!(seen(&encode(b"DB_PASSWORD=tr0ub4dor")), secret);
        assert_eq!(seen("***"), unread);
        assert_eq!(seen(&encode(b"\x1f\x8b\x08 compressed")), unread);
        assert_eq!(seen(&encode(b"encoding: gz+b64\ncontent: H4sIAAAAAAAA\n")), unread);
    }
}
