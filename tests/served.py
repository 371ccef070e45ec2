"""Hosts on this machine that answer as a test says; none is ever asked beyond it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

ARTICLE = (
    "<!doctype html><html><head><title>Boats stay in</title></head><body><article>"
    "<h1>Boats stay in</h1>"
    + "<p>The boats of Sorn stayed in the harbour on Friday, and nobody was hurt, said the "
    "keeper of the light, who had seen worse in his time.</p>" * 4 + "</article></body></html>"
)
PAGE = {"Content-Type": "text/html"}


@dataclass(frozen=True)
class Answer:
    """What is answered: status, fields, body; or whatever `drip` writes."""

    status: int = 200
    fields: dict[str, str] = field(default_factory=lambda: dict(PAGE))
    body: bytes = ARTICLE.encode()
    drip: Callable[[Callable[[bytes], object]], object] | None = None


def moved(to: str, status: int = 302) -> Answer:
    return Answer(status, {"Location": to}, b"")


@dataclass
class Host:
    """A host, what it answers at which path, and what it was asked."""

    port: int = 0
    scheme: str = "http"
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)
    left: threading.Event = field(default_factory=threading.Event)

    def at(self, path: str = "/", name: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{name}:{self.port}{path}"


@contextmanager
def serving(encrypted: ssl.SSLContext | None = None) -> Iterator[Host]:
    """Yield a host on 127.0.0.1 that answers what its `answers` say, else 404."""
    host = Host(scheme="https" if encrypted else "http")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host.asked.append({"path": self.path, **dict(self.headers)})
            answer = host.answers.get(self.path, Answer(404, dict(PAGE), b"none"))
            try:
                self._send(answer)
            except OSError:  # whoever asked has gone
                host.left.set()

        def _send(self, answer: Answer) -> None:
            if answer.drip:
                answer.drip(self.wfile.write)
                return
            self.send_response(answer.status)
            for name, value in answer.fields.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # as of a broken handshake
    if encrypted:
        server.socket = encrypted.wrap_socket(server.socket, server_side=True)
    host.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.daemon_threads = True
        server.socket.close()
        thread.join()
