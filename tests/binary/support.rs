//! An emulated account with a stack in it, and the real binary with nothing in its environment but that account.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// The project's own folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Variables of an environment.
pub(crate) type Credentials = BTreeMap<String, String>;

/// Emulators of its own for each test, which end with it.
pub(crate) struct Account {
    child: Child,
    environment: BTreeMap<String, String>,
    home: tempfile::TempDir,
}

impl Account {
    /// Starts the emulators and deploys a stack of `localstack/`.
    pub(crate) fn with_stack(stack: &str) -> Self {
        Self::on("moto", stack)
    }

    /// The same on another emulator that `emulators.py` knows.
    pub(crate) fn on(emulator: &str, stack: &str) -> Self {
        let mut child = Command::new("python3")
            .arg(root().join("localstack/emulators.py"))
            .args(["serve", "--emulator", emulator, stack])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("a pipe");
        BufReader::new(stdout).read_line(&mut line).expect("the environment, as a line");
        let environment = serde_json::from_str(&line)
            .unwrap_or_else(|_| panic!("no emulator: run `make emulators`; it said {line:?}"));
        Self { child, environment, home: tempfile::tempdir().expect("a directory") }
    }

    /// A directory that lives as long as the account.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// From now on permissions count: the credentials of a user who has them all, and of one who lacks this one.
    pub(crate) fn deny(&self, action: &str) -> [Credentials; 2] {
        let said = self.python("deny.py", &[action]);
        let mut users: BTreeMap<String, Credentials> =
            serde_json::from_slice(&said).unwrap_or_else(|_| panic!("{}", text(&said)));
        ["allowed", "denied"].map(|user| users.remove(user).expect("both users"))
    }

    /// Runs a script of `localstack/` in the account, and returns what it says.
    pub(crate) fn python(&self, script: &str, arguments: &[&str]) -> Vec<u8> {
        let output = Command::new(root().join(".venv/moto/bin/python"))
            .arg(root().join("localstack").join(script))
            .args(arguments)
            .envs(&self.environment)
            .output()
            .expect("python starts");
        assert!(output.status.success(), "{script}: {}", text(&output.stderr));
        output.stdout
    }

    /// The same account with other credentials or endpoints.
    pub(crate) fn upright_with(&self, more: &Credentials, arguments: &[&str]) -> Output {
        upright(self.home.path())
            .envs(&self.environment)
            .envs(more)
            .args(patient(arguments))
            .output()
            .expect("upright starts")
    }

    /// Runs upright in the account.
    pub(crate) fn upright(&self, arguments: &[&str]) -> Output {
        self.upright_with(&Credentials::new(), arguments)
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        // The emulators end when their stdin closes.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// upright in this directory, with an environment that holds nothing of the user's: no AWS_*, no NO_COLOR, no profile.
pub(crate) fn upright(directory: &Path) -> Command {
    upright_of(Path::new(env!("CARGO_BIN_EXE_upright")), directory)
}

/// The same of the program at this path.
pub(crate) fn upright_of(program: &Path, directory: &Path) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("HOME", directory).current_dir(directory);
    command
}

/// Time for a request where that is not what is tested: a busy machine takes its own, and what was given up is asked again.
const PATIENT: [&str; 2] = ["--timeout", "2m"];

/// These arguments, with time for each request where they read an account and set no other.
pub(crate) fn patient<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    let command = arguments.iter().find(|argument| !argument.starts_with('-'));
    let reads = command.is_some_and(|command| ["audit", "collect", "query"].contains(command));
    let more: &[&str] = if reads && !arguments.contains(&"--timeout") { &PATIENT } else { &[] };
    [arguments, more].concat()
}

/// What a program wrote, as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Compares what was found with what `localstack/STACK.findings` promises.
pub(crate) fn keeps_its_promises(stack: &str, found: &[String]) {
    is_what_is_written(&format!("{stack}.findings"), found);
}

/// Compares what was found with a file of `localstack/`, in both directions; a blessing writes the file.
pub(crate) fn is_what_is_written(file: &str, found: &[String]) {
    let path = root().join("localstack").join(file);
    if std::env::var_os("UPRIGHT_BLESS").is_some() {
        std::fs::write(&path, found.join("\n") + "\n").expect("the promises are written");
    }
    let promised = std::fs::read_to_string(&path).unwrap_or_default();
    let promised: Vec<_> = promised.lines().map(str::to_owned).collect();
    let (missing, extra) = (without(&promised, found), without(found, &promised));
    assert!(
        missing.is_empty() && extra.is_empty(),
        "{} (`make bless` writes it anew)\nmissing:\n  {}\nextra:\n  {}",
        path.display(),
        missing.join("\n  "),
        extra.join("\n  ")
    );
}

/// The lines of `a` that `b` lacks, each as often as it lacks it.
fn without(a: &[String], b: &[String]) -> Vec<String> {
    let mut left = b.to_vec();
    let lacks = |line: &&String| match left.iter().position(|other| other == *line) {
        Some(index) => {
            left.swap_remove(index);
            false
        }
        None => true,
    };
    a.iter().filter(lacks).cloned().collect()
}
