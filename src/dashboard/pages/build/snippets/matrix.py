# Needs: pip install pandas matplotlib. Writes matrix.png.
import matplotlib

matplotlib.use("Agg")  # No window: the figure goes to a file.
import matplotlib.pyplot as plt
import pandas as pd

cells = pd.read_csv(
    "{{origin}}/export/matrix.csv"
    "?matter={{matter}}&standing=PRINCIPAL&standing=CONTRIBUTING&rows=RESPONDENT&columns=THEME"
)
version = cells["version"].iloc[0]

# By id, as two bodies can have one name; a pair that is missing is silence.
table = cells.pivot(index="row", columns="columnLabel", values="stance")
names = cells.drop_duplicates("row").set_index("row")["rowLabel"]
print(table.rename(index=names).fillna("").to_string())

STANCES = {
    "SUPPORT": ("+", 1.0),
    "SUPPORT_WITH_CONDITION": ("(+)", 0.6),
    "MIXED": ("±", 0.0),
    "DOUBT": ("?", -0.6),
    "OPPOSE": ("–", -1.0),
    "NO_VIEWS": ("0", float("nan")),
}
values = table.map(lambda stance: STANCES[stance][1] if isinstance(stance, str) else float("nan"))
figure, axes = plt.subplots(figsize=(14, 0.4 * len(table) + 4), layout="constrained")
axes.imshow(values.astype(float), cmap="PuOr", vmin=-1, vmax=1, aspect="auto")
axes.set_xticks(range(len(table.columns)), table.columns, rotation=50, ha="right")
axes.set_yticks(range(len(table.index)), [names[row] for row in table.index])
for y, row in enumerate(table.index):
    for x, theme in enumerate(table.columns):
        if isinstance(table.loc[row, theme], str):
            sign, value = STANCES[table.loc[row, theme]]
            axes.text(x, y, sign, ha="center", va="center", color="white" if abs(value) == 1 else "black")
axes.set_title(f"Who says what on which theme (remissgraf, version {version})")
figure.savefig("matrix.png", dpi=120)
