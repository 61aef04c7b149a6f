"""Native llama.cpp as a worker for ../native.bench.ts: one JSON request a line, one JSON answer a line.

    python3 -m venv .out/native && .out/native/bin/pip install xllamacpp==2026.10.11549

The package is llama.cpp's own server compiled for this machine's processor, without its HTTP: wllama is the same server
compiled to WebAssembly, so both are sent the same requests.
"""

import json
import sys
import time

import xllamacpp


def started(request: dict) -> xllamacpp.Server:
    params = xllamacpp.CommonParams()
    params.model.path = request["path"]
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = request["threads"]
    params.n_ctx, params.n_parallel, params.cache_ram_mib, params.warmup = 2048, 1, 0, False
    params.verbosity = 0
    return xllamacpp.Server(params)


def main() -> None:
    server = None
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "load":
            server = started(request)
            answer = {"version": xllamacpp.__version__, "processor": xllamacpp.get_system_info()}
        else:
            began = time.perf_counter()
            results = [server.handle_completions(one) for one in request["requests"]]
            ms = 1000 * (time.perf_counter() - began)
            answer = {"ms": ms, "results": results}
        print(json.dumps(answer), flush=True)


main()
