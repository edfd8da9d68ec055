//! Requests go where the environment's proxy is.

use crate::support::{text, upright};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;

#[test]
fn requests_go_through_the_proxy_of_the_environment() {
    let proxy = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", proxy.local_addr().expect("an address"));
    let directory = tempfile::tempdir().expect("a directory");
    let mut command = upright(directory.path());
    command.envs([("AWS_ACCESS_KEY_ID", "AKIAAUDITOR"), ("AWS_SECRET_ACCESS_KEY", "x")]);
    command.envs([("AWS_REGION", "us-east-1"), ("AWS_EC2_METADATA_DISABLED", "true"), ("HTTP_PROXY", &*url)]);
    command.args(["audit", "--endpoint-url", "http://aws.invalid", "--allow-http"]);
    let running = std::thread::spawn(move || command.output().expect("upright starts"));
    let (stream, _) = proxy.accept().expect("a request");
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line).expect("its first line");
    drop((stream, proxy));
    let output = running.join().expect("an end");
    assert_eq!(
        (line.trim_end(), output.status.code()),
        ("POST http://aws.invalid/ HTTP/1.1", Some(2)),
        "{}",
        text(&output.stderr)
    );
}
