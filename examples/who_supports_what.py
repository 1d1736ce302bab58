# Who supports what: asks the API, makes a table of it and draws it.
# Needs requests, pandas and matplotlib; run it as it is, or cell by cell in an editor that knows "# %%".
#
#     python examples/who_supports_what.py [address of the API] [file for the figure]

# %% What to ask, and whom
import sys

import matplotlib

matplotlib.use("Agg")  # No window: the figure goes to a file.
import matplotlib.pyplot as plt
import pandas as pd
import requests

ARGUMENTS = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
API = ARGUMENTS[0] if ARGUMENTS else "http://127.0.0.1:4000/graphql"
FIGURE = ARGUMENTS[1] if len(ARGUMENTS) > 1 else "who-supports-what.png"

QUERY = """
query WhoSupportsWhat($filter: PositionFilter!, $measures: Int!) {
  dataset { version }
  tallies(by: MEASURE, filter: $filter, first: $measures) {
    item { id label }
    tally { support supportWithCondition mixed doubt oppose noViews respondents }
  }
  stanceMatrix(filter: $filter, rows: RESPONDENT, columns: MEASURE) {
    rows { label node { ... on Respondent { within { name } } } }
    columns { id label }
    cells { row column stance count }
  }
}
"""


def ask(query, **variables):
    """The data of an answer. Raises RuntimeError with the messages of the service where there are errors."""
    answer = requests.post(API, json={"query": query, "variables": variables}, timeout=60).json()
    if "errors" in answer:
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


# %% One request, two tables
data = ask(QUERY, filter={"standing": ["PRINCIPAL", "CONTRIBUTING"]}, measures=15)
tallies = pd.DataFrame(
    [group["tally"] for group in data["tallies"]],
    index=[group["item"]["label"] for group in data["tallies"]],
)
print(f"remissgraf, version {data['dataset']['version']}: respondents by stance, the measures with most of them")
print(tallies.to_string())

# %% The matrix as a table: who in rows, what in columns, nothing where nothing is said
matrix = data["stanceMatrix"]
cells = pd.DataFrame(matrix["cells"])
# Two cities have a committee of the same name: what spoke within another is told with it.
names = [
    row["label"] + (f", {row['node']['within']['name']}" if row["node"]["within"] else "") for row in matrix["rows"]
]
cells["who"] = [names[row] for row in cells["row"]]
cells["what"] = [matrix["columns"][column]["label"] for column in cells["column"]]
table = cells.pivot(index="who", columns="what", values="stance")[list(tallies.index)].dropna(how="all")

# %% The figure: colour and sign both tell the stance
STANCES = {
    "SUPPORT": ("+", 1.0),
    "SUPPORT_WITH_CONDITION": ("(+)", 0.6),
    "MIXED": ("±", 0.0),
    "DOUBT": ("?", -0.6),
    "OPPOSE": ("–", -1.0),
    "NO_VIEWS": ("0", float("nan")),
}
values = table.map(lambda stance: STANCES[stance][1] if isinstance(stance, str) else float("nan"))
figure, axes = plt.subplots(figsize=(14, 0.45 * len(table) + 4), layout="constrained")
axes.imshow(values.astype(float), cmap="PuOr", vmin=-1, vmax=1, aspect="auto")
axes.set_xticks(range(len(table.columns)), table.columns, rotation=50, ha="right")
axes.set_yticks(range(len(table.index)), table.index)
for y, who in enumerate(table.index):
    for x, what in enumerate(table.columns):
        if isinstance(table.loc[who, what], str):
            sign, value = STANCES[table.loc[who, what]]
            axes.text(x, y, sign, ha="center", va="center", color="white" if abs(value) == 1 else "black")
axes.set_title(f"Who supports what (remissgraf, version {data['dataset']['version']})")
figure.savefig(FIGURE, dpi=120)
print(f"{len(table)} respondents by {len(table.columns)} measures drawn to {FIGURE}")
