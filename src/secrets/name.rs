//! What the name of a variable says about its value.

/// Words behind the telling one: `DB_PASSWORD_PROD`, `TOKEN_VALUE`.
const TRAILING: &str = "current dev main new old plain plaintext primary prod production secondary staging string test \
                        value";

/// `API_KEY`, but not `PARTITION_KEY`.
const KEYS: &str = "access account api auth encryption hmac jwt master private secret shared signing";

/// Words that mean the secret itself. Elsewhere, as in `DB_SECRET`, the value may be the secret's name.
const SECRETS: &str = "api app auth client consumer cookie hmac jwt oauth session shared signing webhook";

/// A name, taken apart.
pub(super) struct Name<'a> {
    text: &'a str,
    words: Vec<String>,
}

impl<'a> Name<'a> {
    /// `dbPassword_PROD2` is `db`, `password`.
    pub(super) fn new(text: &'a str) -> Self {
        let mut words = vec![String::new()];
        let mut small = false;
        for c in text.chars() {
            if !c.is_alphanumeric() || (small && c.is_uppercase()) {
                words.push(String::new());
            }
            if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
                word.extend(c.to_lowercase());
            }
            small = c.is_lowercase();
        }
        let stem = |word: &String| word.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
        let mut words: Vec<_> = words.iter().map(stem).filter(|word| !word.is_empty()).collect();
        while words.len() > 1 && words.last().is_some_and(|word| listed(TRAILING, word)) {
            words.pop();
        }
        Self { text, words }
    }

    /// As it is written.
    pub(super) fn as_str(&self) -> &'a str {
        self.text
    }

    /// The kind of secret that a variable of this name holds.
    pub(super) fn kind(&self) -> Option<&'static str> {
        let (last, before) = self.words.split_last()?;
        let before = before.last().map_or("", String::as_str);
        let ends = |endings: &[&str]| endings.iter().any(|ending| last.ends_with(ending));
        match last.as_str() {
            "pass" | "pw" if !before.is_empty() => Some("password"),
            "key" if listed(KEYS, before) => Some("key"),
            "credential" | "credentials" => Some("secret"),
            _ if ends(&["password", "passwd", "passphrase", "passcode", "pwd"]) => Some("password"),
            _ if ends(&["token"]) => Some("token"),
            _ if ends(&["secret"]) => Some("secret"),
            _ if ends(&["apikey", "secretkey", "accesskey", "privatekey", "authkey"]) => Some("key"),
            _ => None,
        }
    }

    /// Whether the value may be the name of a secret: `DB_SECRET`, not `JWT_SECRET`.
    pub(super) fn may_name_a_secret(&self) -> bool {
        let tells = |word: &String| word.ends_with("secret") || word.starts_with("credential");
        self.words.last().is_some_and(tells) && !self.words.iter().any(|word| listed(SECRETS, word))
    }

    /// Whether the value may be the ID of a KMS key.
    pub(super) fn may_name_a_key(&self) -> bool {
        self.words.iter().any(|word| word == "encryption" || word == "master")
    }
}

/// Whether a list of words holds this one.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}
