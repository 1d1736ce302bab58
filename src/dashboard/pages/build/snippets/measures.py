# Needs: pip install requests pandas matplotlib. Writes measures.png.
import matplotlib

matplotlib.use("Agg")  # No window: the figure goes to a file.
import matplotlib.pyplot as plt
import pandas as pd
import requests

answer = requests.get(
    "{{origin}}/graphql/measure-tally",
    params={"matter": "{{matter}}", "first": 15},
    timeout=60,
).json()
if "errors" in answer:
    raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))

version = answer["data"]["dataset"]["version"]
table = pd.json_normalize(answer["data"]["measures"]["nodes"]).set_index("name")
print(f"remissgraf, version {version}: respondents by stance")
print(table[["tally.support", "tally.supportWithCondition", "tally.mixed", "tally.doubt", "tally.oppose"]])

# Against to the left, for to the right; who is in between stands across the middle.
figure, axes = plt.subplots(figsize=(11, 0.4 * len(table) + 2), layout="constrained")
middle = table["tally.mixed"] / 2
axes.barh(table.index, 2 * middle, left=-middle, color="#dcd7cd", edgecolor="#444444", label="Mixed")
for side, stances in [
    (1, [("supportWithCondition", "Supports with a condition", "#b5d3ef"), ("support", "Supports", "#1d5a9e")]),
    (-1, [("doubt", "Doubts", "#f6d1a3"), ("oppose", "Opposes", "#8a4a07")]),
]:
    reached = middle * side
    for field, name, color in stances:
        counts = table[f"tally.{field}"] * side
        axes.barh(table.index, counts, left=reached, color=color, edgecolor="#444444", label=name)
        reached = reached + counts
axes.axvline(0, color="black")
axes.invert_yaxis()
axes.xaxis.set_major_formatter(lambda value, _: f"{abs(value):g}")
axes.set_xlabel("against   |   respondents   |   for")
axes.set_title(f"Who supports which measure (remissgraf, version {version})")
axes.legend(loc="lower right")
figure.savefig("measures.png", dpi=120)
