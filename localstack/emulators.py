#!/usr/bin/env python3
"""Start an emulated AWS account, put stacks into it, and hand it to a client.

    emulators.py serve [STACK...]               print the client's environment as one line of JSON,
                                                then stay until stdin closes
    emulators.py run [STACK...] -- COMMAND...   run a command in that environment, exit with its code

A stack is good, flawed, bare or plain, a file beside this one. The account is moto, with account.py around it;
`--emulator` takes another: moto_server is moto as people run it, with nothing around it, localstack is LocalStack.
`make` builds the virtual environments that hold them.

Every run has a socket of its own on the loopback interface, so any number can run at once.
"""

import argparse
import contextlib
import ctypes
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENVS = HERE.parent / ".venv"
READY_WITHIN = 60  # seconds
ACCOUNT = "123456789012"  # moto's only account; LocalStack takes it from the access key
STACKS = ("good", "flawed", "bare", "plain")


class Failed(Exception):
    """The account could not be built."""


def main():
    args, command = arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        with account(args.emulator) as client:
            for stack in args.stacks:
                deploy(stack, client)
            if args.mode == "serve":
                print(json.dumps(client), flush=True)
                sys.stdin.read()
                return 0
            return subprocess.call(command, env=environment(client))
    except Failed as failure:
        print(f"emulators: {failure}", *getattr(failure, "__notes__", ()), sep="\n", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def arguments():
    words, command = sys.argv[1:], []
    if "--" in words:
        at = words.index("--")
        words, command = words[:at], words[at + 1 :]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=["serve", "run"])
    parser.add_argument("stacks", nargs="*", metavar="STACK", help="stacks to deploy, in this order")
    parser.add_argument("--emulator", choices=list(EMULATORS), default="moto")
    args = parser.parse_intermixed_args(words)
    if (args.mode == "run") != bool(command):
        parser.error("`run` needs `-- COMMAND`, `serve` takes none")
    for stack in args.stacks:
        if stack not in STACKS:
            parser.error(f"there is no stack `{stack}`, only {', '.join(STACKS)}")
    return args, command


@contextlib.contextmanager
def account(emulator):
    """The emulator, as long as the block runs: yields what a client's environment must hold."""
    with contextlib.ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="upright-", ignore_cleanup_errors=True)))
        url = stack.enter_context(EMULATORS[emulator](scratch))
        yield {
            "AWS_ENDPOINT_URL": url,
            "UPRIGHT_EMULATOR": emulator,
            "AWS_ACCESS_KEY_ID": ACCOUNT,
            "AWS_SECRET_ACCESS_KEY": "emulated",
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_EC2_METADATA_DISABLED": "true",
        }


def moto(scratch):
    listener = listen()
    return running(
        "moto",
        [python("moto"), str(HERE / "account.py"), str(listener.fileno())],
        {
            "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
            "MOTO_EC2_LOAD_DEFAULT_AMIS": "false",
            "MOTO_PORT": str(port(listener)),
        },
        listener,
        "/moto-api/",
        scratch,
    )


def moto_server(scratch):
    free = free_port()
    server = Path(python("moto")).with_name("moto_server")
    return running("moto_server", [str(server), "-H", "127.0.0.1", "-p", str(free)], {}, free, "/moto-api/", scratch)


def localstack(scratch):
    free = free_port()
    return running(
        "localstack",
        [python("localstack"), "-m", "localstack.runtime.main"],
        {
            "GATEWAY_LISTEN": f"127.0.0.1:{free}",
            "FILESYSTEM_ROOT": str(scratch / "localstack"),
            "DISABLE_EVENTS": "1",
            "SKIP_SSL_CERT_DOWNLOAD": "1",
            "MOTO_EC2_LOAD_DEFAULT_AMIS": "false",  # else the account owns a snapshot of each public image
        },
        free,
        "/_localstack/health",
        scratch,
    )


EMULATORS = {"moto": moto, "moto_server": moto_server, "localstack": localstack}


@contextlib.contextmanager
def running(name, command, settings, listener, health, scratch):
    """One emulator: yields its URL once it answers, and ends it after the block."""
    inherited = () if isinstance(listener, int) else (listener.fileno(),)
    url = f"http://127.0.0.1:{listener if isinstance(listener, int) else port(listener)}"
    log = scratch / f"{name}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            env=environment(settings),
            cwd=scratch,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            pass_fds=inherited,
            start_new_session=True,
            preexec_fn=die_with_parent,
        )
    try:
        if inherited:
            listener.close()
        wait_until_ready(name, process, url + health)
        yield url
    except Failed as failure:
        said = [line for line in log.read_text(errors="replace").splitlines() if not re.search(r'" 20\d -', line)]
        failure.add_note("\n".join([f"{name} said:", *said[-20:]]))
        raise
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_until_ready(name, process, url):
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            direct.open(url, timeout=READY_WITHIN).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise Failed(f"{name} did not start within {READY_WITHIN} s")


def deploy(stack, client):
    started = time.monotonic()
    if subprocess.call([python("moto"), str(HERE / f"{stack}.py")], env=environment(client), stdout=sys.stderr) != 0:
        raise Failed(f"the stack `{stack}` could not be deployed")
    print(f"emulators: deployed `{stack}` in {time.monotonic() - started:.1f} s", file=sys.stderr)


def python(venv):
    found = VENVS / venv / "bin" / "python"
    if not found.exists():
        raise Failed(f"{found} is missing: run `make emulators`")
    return str(found)


def environment(more):
    """This process's environment without a trace of real accounts and of proxies."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_") and not k.lower().endswith("_proxy")}
    return kept | more


def listen():
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)
    return listener


def port(listener):
    return listener.getsockname()[1]


def free_port():
    """For an emulator that opens its port itself."""
    with listen() as listener:
        return port(listener)


def die_with_parent():
    """Ask Linux to end the emulator when this process is killed without a chance to do it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


if __name__ == "__main__":
    sys.exit(main())
