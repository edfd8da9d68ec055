//! What AWS's answers give, as JSON.

use serde_json::Value;

/// A JSON object without the members that AWS left out.
pub(super) fn given(mut object: Value) -> Value {
    if let Value::Object(members) = &mut object {
        members.retain(|_, value| !value.is_null());
    }
    object
}
