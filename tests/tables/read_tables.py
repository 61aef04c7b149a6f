"""Opens every table under a folder with pandas as docs/files.md says, and prints as JSON what it found."""

import json
import pathlib
import sys

import pandas as pd

folder = pathlib.Path(sys.argv[1])
found = {}
for path in sorted(folder.rglob("*.csv")):
    plain = pd.read_csv(path)
    exact = pd.read_csv(path, keep_default_na=False, na_values=[""])
    found[str(path.relative_to(folder).as_posix())] = {
        "rows": len(exact),
        "columns": [
            {
                "name": name,
                # b: true/false, i and f: numbers, O: texts. A column with nothing in it is f.
                "kind": exact[name].dtype.kind,
                "plain": plain[name].dtype.kind,
                "empty": int(exact[name].isna().sum()),
                "sum": float(exact[name].sum()) if exact[name].dtype.kind in "if" else None,
                "texts": None
                if exact[name].dtype.kind in "bif"
                else exact[name].fillna("").astype(str).str.replace(r"(^|[;\t\r\n])'", r"\1", regex=True).tolist(),
            }
            for name in exact.columns
        ],
    }
json.dump(found, sys.stdout)
