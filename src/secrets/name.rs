//! What the name of a variable says about its value.

/// Without one of these in it, no name tells of a secret.
pub(super) const STEMS: &str = "pass pw psk pat secret tok key jwt bearer auth cookie credential mnemonic licen seed \
                                login contrase haslo has\u{142}o kennwort lozinka parola salasana senha wachtwoord";

/// Words behind the telling one: `DB_PASSWORD_PROD`, `TOKEN_VALUE`, `SECRET_KEY_BASE`.
const TRAILING: &str = "base current dev live main new old plain plaintext primary prod production secondary staging \
                        string test text value";

/// `API_KEY`, but not `PARTITION_KEY`.
const KEYS: &str = "access account aes api app auth cipher cookie deploy encryption fernet functions hmac integration jwt \
                    licence license master preshared private psk sas secret service session shared signing storage \
                    subscription token unseal webhook write";

/// Words before `key` that make it a name of something, or public.
const OPEN_KEYS: &str = "bucket cache column content ec2 foreign group hash host id index instance instrumentation item \
                         kms map message object pair partition primary public publishable range registry routing row s3 \
                         site sort ssh state tag translation unique verification";

/// Words that mean the secret itself. Elsewhere, as in `DB_SECRET`, the value may be the secret's name.
const SECRETS: &str =
    "api app auth client consumer cookie hmac jwt oauth session shared signing totp webhook";

/// Words before `secret` that make it the name of one.
const NAMED_SECRETS: &str = "existing image pull tls";

/// Tokens that say where something goes on, and open nothing.
const OPEN_TOKENS: &str = "change continuation cancellation idempotency lock next page pagination request sequence \
                           starting stop sync unlock";

/// First words of names under which no secret stands: `--ask-password`, `ERROR_WRONG_PASSWORD`.
const ASKED: &str = "ask disable disabled enable err error forgot has help hint import invalid is label load message \
                     missing msg no prompt public require requires title update use wrong";

/// What people call a password who speak other languages.
const FOREIGN: &str = "contrase\u{f1}a contrasena haslo has\u{142}o kennwort lozinka motdepasse parola passe passwort salasana \
                       senha wachtwoord";

/// Words of English that end like `dbpass`.
const PASSES: &str =
    "bypass compass encompass multipass onepass overpass singlepass surpass trespass underpass";

/// A name with one of these is about a secret, and its value is none.
const ABOUT: &str = "age algorithm alias arn arns attempts bucket bytes change characters checksum class column command \
                     complexity config count created cron date days description digest duration enabled endpoint entropy \
                     env error expiration expires expiry field file filename fingerprint format function hash header \
                     history hours id identifier ids interval issuer key label lambda last length lifetime limit location \
                     manager max md message min minutes mode name namespace names number on parameter path pattern \
                     placeholder policy prefix prompt provider pub public ref reference region regex required reset \
                     rotated rotation rule salt scope seconds selector sha size source stage status stdin store subject \
                     table template thumbprint timeout title ttl type units until uri url validity version window";

/// A name, taken apart.
pub(super) struct Name<'a> {
    text: &'a str,
    words: Vec<String>,
}

/// How sure a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Its value is a secret, if it is no reference.
    Surely(&'static str),
    /// Its value is a secret if it looks like chance.
    Perhaps(&'static str),
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

    /// The kind of secret that a variable of this name holds.
    pub(super) fn told(&self) -> Option<Told> {
        let (last, before) = self.words.split_last()?;
        let tells = |word: &String| STEMS.split_ascii_whitespace().any(|stem| word.contains(stem));
        if !self.words.iter().any(tells) {
            return None;
        }
        if listed(ASKED, &self.words[0]) || self.words.iter().any(|word| word == "public") {
            return None;
        }
        let before = before.last().map_or("", String::as_str);
        let surely = kind(last, before).filter(|_| !listed(NAMED_SECRETS, before)).map(Told::Surely);
        surely.or_else(|| self.anywhere(last, before).map(Told::Perhaps))
    }

    /// `PASSWORD_OF_DB`, `PASSWORD_ADMIN`, `LAUNCHPAD_KEY`: only chance makes values of them that look like chance.
    fn anywhere(&self, last: &str, before: &str) -> Option<&'static str> {
        match last {
            "key" if !before.is_empty() => (!listed(OPEN_KEYS, before)).then_some("key"),
            "pass" | "pw" | "auth" | "authorization" => Some("password"),
            "login" => before.ends_with("sonar").then_some("token"),
            "licence" | "license" | "seed" => Some("key"),
            "passwords" | "secrets" | "tokens" => Some("secret"),
            "token" | "secret" if listed(OPEN_TOKENS, before) || listed(NAMED_SECRETS, before) => None,
            _ if self.words.iter().any(|word| listed(ABOUT, word)) => None,
            _ => {
                self.words.windows(2).find_map(|pair| kind(&pair[0], "").or_else(|| kind(&pair[1], &pair[0])))
            }
        }
    }

    /// Whether the value may be the name of a secret: `DB_SECRET`, not `JWT_SECRET`.
    pub(super) fn may_name_a_secret(&self) -> bool {
        let tells = |word: &String| word.ends_with("secret") || word.starts_with("credential");
        self.words.last().is_some_and(tells) && !self.words.iter().any(|word| listed(SECRETS, word))
    }

    /// Whether it is only what a password is called in another language.
    pub(super) fn is_foreign(&self) -> bool {
        self.words.len() == 1 && listed(FOREIGN, &self.words[0])
    }

    /// Whether the value may be the ID of a secret of Vault, which is the secret: `secret_id`.
    pub(super) fn is_secret_id(&self) -> bool {
        self.words.ends_with(&["secret".to_owned(), "id".to_owned()])
    }

    /// Whether a value is only this name again, or its last word: `PASSWORD=Password`, `--password PASSWORD`.
    pub(super) fn is_told_by(&self, value: &str) -> bool {
        value == self.text
            || (value != value.to_lowercase() && self.words.last() == Some(&value.to_lowercase()))
    }

    /// Whether the value may be the ID of a KMS key.
    pub(super) fn may_name_a_key(&self) -> bool {
        self.words.iter().any(|word| word == "encryption" || word == "master")
    }
}

/// The kind of secret that the last two words of a name tell.
fn kind(last: &str, before: &str) -> Option<&'static str> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| last.ends_with(ending));
    let is_pass = || last.len() > 4 && last.ends_with("pass") && !listed(PASSES, last);
    match last {
        "pass" | "pw" if !before.is_empty() => Some("password"),
        "key" if listed(KEYS, before) => Some("key"),
        "cookie" if before == "erlang" => Some("secret"),
        "credential" | "credentials" => Some("secret"),
        "masterauth" | "mnemonic" => Some("password"),
        "auth" if before == "basic" => Some("password"),
        _ if listed(FOREIGN, last) => Some("password"),
        "pat" | "jwt" | "bearer" if !before.is_empty() => Some("token"),
        "token" if listed(OPEN_TOKENS, before) => None,
        _ if ends(&["password", "passwd", "passphrase", "passcode", "passkey", "pwd", "psk"]) => {
            Some("password")
        }
        _ if is_pass() || (last.len() > 2 && last.ends_with("pw")) => Some("password"),
        _ if ends(&["token", "authtok"]) => Some("token"),
        _ if ends(&["secret"]) => Some("secret"),
        _ if ends(&["apikey", "secretkey", "accesskey", "privatekey", "authkey", "presharedkey"]) => {
            Some("key")
        }
        _ => None,
    }
}

/// Whether a list of words holds this one.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}
