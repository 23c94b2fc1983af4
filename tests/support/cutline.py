# SPDX-License-Identifier: GPL-3.0-or-later
"""A line that breaks: a TCP proxy in front of the centre which passes so many bytes of requests and then cuts.

    with CutLine(centre.port) as line:
        browser.open(line.url)
        line.cut_after(300_000)        # from now on; every connection is cut once they have passed
        line.lose_answers("/submit")   # requests with these words pass, their answers do not
        line.mend()                    # passes everything again
"""

import selectors
import socket
import threading


class CutLine:
    def __init__(self, port):
        self._to, self._left, self._muted, self._lock = port, None, "", threading.Lock()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._open, self._ended = set(), False
        self.cuts = 0
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._ended = True
        self._server.close()
        self._drop_all()

    def cut_after(self, count):
        with self._lock:
            self._left = count

    def lose_answers(self, words):
        with self._lock:
            self._muted = words

    def mend(self):
        with self._lock:
            self._left, self._muted = None, ""

    def _drop_all(self):
        with self._lock:
            sockets, self._open = self._open, set()
        for one in sockets:
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            one.close()

    def _accept(self):
        while not self._ended:
            try:
                near, _ = self._server.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                if self._ended:
                    return
                near.close()
                continue
            with self._lock:
                self._open |= {near, far}
            threading.Thread(target=self._carry, args=(near, far), daemon=True).start()

    def _allowed(self, data):
        """What of a request may still pass."""
        with self._lock:
            if self._left is None:
                return data
            passed = data[:self._left]
            self._left -= len(passed)
            return passed

    def _mutes(self, data):
        """Whether the answer to this request is to be lost."""
        with self._lock:
            return self._muted != "" and self._muted.encode() in data

    def _carry(self, near, far):
        selector, mute = selectors.DefaultSelector(), False
        try:
            selector.register(near, selectors.EVENT_READ, far)
            selector.register(far, selectors.EVENT_READ, near)
            while True:
                for key, _ in selector.select():
                    data = key.fileobj.recv(65536)
                    if not data:
                        return
                    if key.fileobj is far and mute:
                        self.cuts += 1
                        return
                    mute = mute or (key.fileobj is near and self._mutes(data))
                    passed = self._allowed(data) if key.fileobj is near else data
                    key.data.sendall(passed)
                    if len(passed) < len(data):
                        self.cuts += 1
                        self._drop_all()
                        return
        except (OSError, ValueError):
            return
        finally:
            selector.close()
            near.close()
            far.close()
