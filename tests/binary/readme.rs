//! What README, CONTRIBUTING and the help print is what one may type.

use crate::faults::command;
use crate::stub::{Manner, Stub};
use crate::support::{root, text};
use clap::{CommandFactory, Parser};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use upright::cli::Cli;

/// What stands between these marks.
fn between<'a>(text: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(open).skip(1).filter_map(move |rest| rest.split_once(close)).map(|(inside, _)| inside)
}

/// The blocks of a shell that a text shows.
fn blocks(markdown: &str) -> Vec<&str> {
    between(markdown, "```sh\n", "```").collect()
}

/// The code that stands in a text's lines.
fn spans(markdown: &str) -> Vec<String> {
    let prose: String = markdown.split("```").step_by(2).collect();
    prose.split('`').skip(1).step_by(2).map(|span| span.replace('\n', " ")).collect()
}

/// All texts of the help, each with the command that prints it.
fn helps(command: &clap::Command, path: &str) -> Vec<(String, String)> {
    let text = |help: Option<&clap::builder::StyledStr>| help.map(ToString::to_string).unwrap_or_default();
    let own = text(command.get_long_about()) + "\n" + &text(command.get_after_long_help());
    let below =
        command.get_subcommands().flat_map(|below| helps(below, &format!("{path} {}", below.get_name())));
    std::iter::once((path.to_owned(), own)).chain(below).collect()
}

/// The commands of upright in a line of a shell.
fn commands(line: &str) -> impl Iterator<Item = String> {
    let line = line.split("  ").next().unwrap_or_default().split(" # ").next().unwrap_or_default();
    let parts = line.split(['|', ';']).flat_map(|part| part.split("&&"));
    let own = |part: &str| {
        let words = part.split(" > ").next()?.trim();
        (words == "upright" || words.starts_with("upright ")).then(|| words.to_owned())
    };
    parts.filter_map(own).collect::<Vec<_>>().into_iter()
}

#[test]
fn every_command_that_is_printed_can_be_typed() {
    let mut printed = BTreeSet::new();
    for file in ["README.md", "CONTRIBUTING.md"] {
        let markdown = std::fs::read_to_string(root().join(file)).expect("the file");
        let lines = blocks(&markdown).into_iter().flat_map(str::lines).map(str::to_owned);
        let typed = lines.chain(spans(&markdown)).flat_map(|line| commands(&line).collect::<Vec<_>>());
        printed.extend(typed.map(|command| (file.to_owned(), command)));
    }
    for (path, help) in helps(&Cli::command(), "upright") {
        let typed = help.lines().filter(|line| line.starts_with("  ")).flat_map(|line| commands(line.trim()));
        printed.extend(typed.map(|command| (path.clone(), command)));
    }
    assert!(printed.len() > 40, "{printed:#?}");
    let wrong = |(place, command): &(String, String)| {
        let words = shlex::split(command)?;
        let error = Cli::try_parse_from(words).err()?;
        // What is named without its arguments is spoken of, not shown.
        let is_named = error.kind() == clap::error::ErrorKind::MissingRequiredArgument
            || error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            || error.kind() == clap::error::ErrorKind::DisplayHelp;
        (!is_named).then(|| format!("{place}: {command}\n{error}"))
    };
    let wrong: Vec<_> = printed.iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_target_that_is_printed_can_be_made() {
    for file in ["README.md", "CONTRIBUTING.md"] {
        let markdown = std::fs::read_to_string(root().join(file)).expect("the file");
        let lines = blocks(&markdown).into_iter().flat_map(str::lines).map(str::to_owned);
        for line in lines.chain(spans(&markdown)).filter(|line| line.starts_with("make ")) {
            let line = line.split(" # ").next().unwrap_or_default();
            let words = shlex::split(line).expect("words of a shell");
            let made = Command::new("make").args(["--dry-run", "-C"]).arg(root()).args(&words[1..]).output();
            let made = made.expect("make starts");
            assert!(made.status.success(), "{file}: {line}\n{}", text(&made.stderr));
        }
    }
}

/// A program that writes what a file of the tests holds, or nothing.
#[cfg(unix)]
fn pretend(directory: &Path, name: &str, says: Option<&str>) {
    use std::os::unix::fs::PermissionsExt;
    let file = directory.join(name);
    let says =
        says.map_or_else(|| "exit 0".to_owned(), |file| format!("cat '{}'", root().join(file).display()));
    std::fs::write(&file, format!("#!/bin/sh\n{says}\n")).expect("a program");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).expect("it may be run");
}

/// The blocks of README in their order, as they are printed: but for the address of the endpoint, which is the stub's, and for
/// `make`, which would run these tests.
#[test]
#[cfg(unix)]
fn what_the_readme_says_line_by_line_runs() {
    let directory = tempfile::tempdir().expect("a directory");
    let programs = tempfile::tempdir().expect("a directory");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_upright"), programs.path().join("upright"))
        .expect("a link");
    pretend(programs.path(), "pulumi", Some("tests/declared/pulumi.json"));
    pretend(programs.path(), "cdk", None);
    let stub = Stub::start(Manner::default());
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README");
    let init =
        command(&stub, directory.path()).args(["requirements", "init"]).status().expect("upright starts");
    assert!(init.success());
    let sql: Vec<_> = between(&readme, "```sql\n", "```").collect();
    let [check, cases] = sql.as_slice() else { panic!("a check and its cases: {sql:?}") };
    for (file, text) in [("mine/rds/backups.sql", check), ("mine/cases/rds/backups.sql", cases)] {
        assert!(readme.contains(&format!("`{file}`")), "{file}");
        let file = directory.path().join(file);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, text).expect("a file");
    }
    let mut ran = 0;
    for block in blocks(&readme).into_iter().filter(|block| !block.starts_with("make ")) {
        let script = block.replace("http://localhost:4566", &stub.url());
        let shell = command(&stub, directory.path());
        let path = format!("{}:/usr/bin:/bin", programs.path().display());
        let mut run = Command::new("sh");
        run.envs(shell.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = run
            .env("PATH", path)
            .current_dir(directory.path())
            .args(["-c", &script])
            .output()
            .expect("sh starts");
        let code = output.status.code();
        assert!(matches!(code, Some(0 | 1 | 3)), "{code:?}: {block}{}", text(&output.stderr));
        assert!(text(&output.stdout).contains("REQUIREMENTS"), "{block}{}", text(&output.stdout));
        ran += 1;
    }
    assert!(ran >= 3, "{ran}");
}
