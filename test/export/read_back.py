"""Reads exported feeds as a researcher would, with pandas, networkx and rdflib, and computes anew what they tell.

    python3 test/export/read_back.py FOLDER

FOLDER holds the feeds and manifest.json, as test/export/read-back.mjs writes them: positions.csv with every position
there is, and what was asked of each other feed. Networks and matrices are computed from positions.csv alone, after the
formulas of P. Leifeld's Discourse Network Analysis. One line a check; ends with 1 where anything differs.
"""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import networkx as nx
import numpy as np
import pandas as pd
import rdflib

FOLDER = Path(sys.argv[1])
MANIFEST = json.loads((FOLDER / "manifest.json").read_text())
TABLES = ["positions.csv", "respondents.csv", "proposals.csv", "measures.csv"]
FOR = ["SUPPORT", "SUPPORT_WITH_CONDITION"]
AGAINST = ["DOUBT", "OPPOSE"]
AXES = {name: name.lower() for name in ["RESPONDENT", "ORGANISATION", "STANDING", "THEME"]}
TOLERANCE = 1e-9
SHOWN = 5

checks = 0
failed = 0


def check(name, differences):
    """Prints a line for a check, and what differs, if anything does."""
    global checks, failed
    checks += 1
    differences = [str(one) for one in differences]
    failed += bool(differences)
    print(f"{'differs' if differences else 'ok':8}{name}")
    for one in differences[:SHOWN]:
        print(f"        {one}")
    if len(differences) > SHOWN:
        print(f"        … and {len(differences) - SHOWN} more")


def unequal(found, expected):
    """What stands in one of two dicts, or in both with another value; numbers are compared to 1e-9."""
    for key in sorted(found.keys() | expected.keys(), key=str):
        a, b = found.get(key), expected.get(key)
        numbers = isinstance(a, (int, float)) and isinstance(b, (int, float))
        if not (abs(a - b) <= TOLERANCE if numbers else a == b):
            yield f"{key}: is {a}, expected {b}"


# %% Tables


def table(name):
    """A feed as texts: "" for an empty cell, no apostrophe before what a spreadsheet would take for a formula."""
    read = pd.read_csv(FOLDER / name, dtype=str, keep_default_na=False)
    return read.map(lambda text: text.removeprefix("'"))


def items(cell):
    return cell.split("|") if cell else []


def check_table(name):
    raw = (FOLDER / name).read_bytes()
    rows = table(name)
    check(f"{name} begins with a byte order mark", [] if raw.startswith(b"\xef\xbb\xbf") else [raw[:10]])
    check(f"{name} has rows", [] if len(rows) else ["none"])
    check(f"{name} is of one version", set(rows["version"]) ^ {MANIFEST["version"]})
    if name not in TABLES:
        return
    check(f"{name} has each id once", rows["id"][rows["id"].duplicated() | (rows["id"] == "")])
    addresses = MANIFEST["base"] + "/id/" + rows["id"] + "?version=" + MANIFEST["version"]
    check(f"{name} has permalinks of its rows", rows["permalink"][rows["permalink"] != addresses])


def check_addresses(name, rows):
    """The permalinks of a table whose rows are no nodes: other feeds of the same version, or what makes an edge."""
    begins = tuple(f"{MANIFEST['base']}/{path}" for path in ("export/positions.csv?", "graphql/ties?"))
    wrong = [
        address
        for address in rows["permalink"]
        if not address.startswith(begins)
        or ("/export/" in address and parse_qs(urlsplit(address).query)["version"] != [MANIFEST["version"]])
    ]
    check(f"{name} has permalinks to what its rows count", wrong)


def check_numbers():
    """With number as text, as the documentation reads it, 14.10 stays apart from 14.1."""
    told = pd.read_csv(FOLDER / "proposals.csv", dtype={"number": str}).set_index("id")["number"].dropna()
    ends = told.index.str.rsplit("/").str[-1]
    numbered = ends.str.fullmatch(r"\d+(\.\d+)*")
    check("proposals.csv has the numbers that the ids end with", told[numbered & (ends != told)].items())


def check_lists(positions):
    """Lists come apart at their mark into ids that the other tables hold."""
    for column, kind in [("measures", "measure"), ("passages", "passage"), ("adopts", "position")]:
        listed = {one for cell in positions[column] for one in items(cell)}
        check(f"positions.csv lists {column} by id", [one for one in listed if not one.startswith(f"{kind}:")])
    adopted = {one for cell in positions["adopts"] for one in items(cell)}
    check("positions.csv holds what is adopted", adopted - set(positions["id"]))
    for name, column in [("respondents.csv", "respondent"), ("measures.csv", "measures")]:
        named = {one for cell in positions[column] for one in items(cell)}
        check(f"{name} holds what positions.csv names", named - set(table(name)["id"]))


STANCES = {
    "support": "SUPPORT",
    "supportWithCondition": "SUPPORT_WITH_CONDITION",
    "mixed": "MIXED",
    "doubt": "DOUBT",
    "oppose": "OPPOSE",
    "noViews": "NO_VIEWS",
}


def check_tallies(positions):
    """Respondents count positions, drafts of their own too; what is spoken of counts respondents."""
    ruled = positions[positions["basis"] != "DEFAULT_RULE"]
    heard = filtered(positions, {})
    for name, key, counted, unit in [
        ("respondents.csv", "respondent", ruled, "id"),
        ("proposals.csv", "target", heard, "respondent"),
        ("measures.csv", "measures", exploded(heard, "measures"), "respondent"),
    ]:
        rows = table(name).drop_duplicates("id").set_index("id")
        groups = counted.groupby([key, "stance"])[unit].nunique()
        expected = {
            (one, column): int(groups.get((one, stance), 0)) for one in rows.index for column, stance in STANCES.items()
        }
        sizes = counted.groupby(key)["id"].nunique()
        expected |= {(one, "positions"): int(sizes.get(one, 0)) for one in rows.index}
        found = {(one, column): int(rows.loc[one, column]) for one, column in expected}
        check(f"{name} counts what positions.csv holds", unequal(found, expected))


# %% Filters and axes


def exploded(positions, column):
    return positions.assign(**{column: positions[column].map(items)}).explode(column).dropna(subset=[column])


def filtered(positions, given):
    """The positions that pass fields of PositionFilter with one value each position, and its defaults."""
    kept = positions
    for field, values in given.items():
        kept = kept[kept[field].isin(values)]
    if "basis" not in given:
        kept = kept[kept["basis"] != "DEFAULT_RULE"]
    return kept if {"standing", "respondent"} & given.keys() else kept[kept["standing"] != "DRAFTING"]


def along(positions, axis, name):
    """A row for each value of a position on an axis, under the name of a column."""
    if axis == "MEASURE":
        return exploded(positions, "measures").rename(columns={"measures": name})
    if axis == "PROPOSAL":
        kept = positions[positions["targetKind"] == "PROPOSAL"]
        return kept.assign(**{name: kept["target"]})
    column = AXES[axis]
    kept = positions[positions[column] != ""]
    return kept.assign(**{name: kept[column]})


# %% Matrices


def cell_stance(stances):
    held = set(stances)
    agree, disagree = held & set(FOR), held & set(AGAINST)
    if "MIXED" in held or (agree and disagree):
        return "MIXED"
    if agree:
        return "SUPPORT_WITH_CONDITION" if "SUPPORT_WITH_CONDITION" in held else "SUPPORT"
    return ("OPPOSE" if "OPPOSE" in held else "DOUBT") if disagree else "NO_VIEWS"


def check_matrices(positions):
    for asked in MANIFEST["matrices"]:
        columns = along(filtered(positions, asked["filter"]), asked["columns"], "column")
        groups = along(columns, asked["rows"], "row").groupby(["row", "column"])["stance"]
        stances = groups.agg(cell_stance).to_dict()
        rows = table(asked["file"])
        if asked["shape"] == "WIDE":
            told = rows.drop(columns=["label", "version"]).melt(id_vars="id", var_name="column", value_name="stance")
            told = told[told["stance"] != ""].set_index(["id", "column"])
            check(f"{asked['file']} has a column for each", set(rows.columns[3:]) ^ set(columns["column"]))
        else:
            told = rows.set_index(["row", "column"])
            check_addresses(asked["file"], rows)
            check(f"{asked['file']} counts anew", unequal(told["count"].astype(int).to_dict(), groups.size().to_dict()))
        check(f"{asked['file']} has no cell twice", told.index[told.index.duplicated()])
        check(f"{asked['file']} has the stances anew", unequal(told["stance"].to_dict(), stances))


# %% Networks


def statements(positions, options):
    """How often each actor agrees and disagrees with each concept: two tables, actors by concepts."""
    kept = along(filtered(positions, options["filter"]), options["actors"], "actor")
    kept = along(kept, options["concepts"], "concept")
    once = {"INCLUDE": kept["id"], "DOCUMENT": kept["document"], "ACROSS_RANGE": "once"}[options["duplicates"]]
    kept = kept.assign(once=once)[kept["stance"] != "NO_VIEWS"]
    shape = (sorted(set(kept["actor"])), sorted(set(kept["concept"])))
    sides = []
    for stances in (FOR, AGAINST):
        side = kept[kept["stance"].isin([*stances, "MIXED"])]
        counts = side.groupby(["actor", "concept"])["once"].nunique().unstack(fill_value=0)
        sides.append(counts.reindex(index=shape[0], columns=shape[1], fill_value=0).astype(float))
    return sides


def one_mode(agree, disagree, options):
    a, d = agree.to_numpy(), disagree.to_numpy()
    congruence, conflict = a @ a.T + d @ d.T, a @ d.T + d @ a.T
    weight = {
        "IGNORE": (a + d) @ (a + d).T,
        "CONGRUENCE": congruence,
        "CONFLICT": conflict,
        "SUBTRACT": congruence - conflict,
    }[options["qualifier"]]
    made = (a + d).sum(axis=1)
    said = np.hstack([a, d])
    silent = (said == 0).astype(float)
    divisor = {
        "NONE": np.ones_like(weight),
        "AVERAGE": (made[:, None] + made[None, :]) / 2,
        "JACCARD": said @ silent.T + silent @ said.T + said @ said.T,
        "COSINE": made[:, None] * made[None, :],
    }[options["normalisation"]]
    weight = np.divide(weight, divisor, out=np.zeros_like(weight), where=divisor != 0)
    pairs = zip(*np.triu_indices(len(agree.index), 1))
    return {frozenset((agree.index[i], agree.index[j])): float(weight[i, j]) for i, j in pairs}


def two_mode(agree, disagree, options):
    both = agree + disagree
    weight = {
        "IGNORE": both,
        "SUBTRACT": agree - disagree,
        "COMBINE": (agree > 0) * 1.0 + (disagree > 0) * 2.0,
    }[options["qualifier"]]
    if options["normalisation"] == "ACTIVITY":
        weight = weight.div(both.sum(axis=1), axis=0)
    if options["normalisation"] == "PROMINENCE":
        weight = weight.div(both.sum(axis=0), axis=1)
    return {frozenset(pair): float(value) for pair, value in weight.stack().items()}


def computed(positions, options):
    """The network as a graph, each node with its statements."""
    agree, disagree = statements(positions, options)
    weights = (one_mode if options["mode"] == "ONE_MODE" else two_mode)(agree, disagree, options)
    both = agree + disagree
    graph = nx.Graph()
    graph.add_nodes_from((actor, {"statements": count}) for actor, count in both.sum(axis=1).items())
    if options["mode"] == "TWO_MODE":
        graph.add_nodes_from((concept, {"statements": count}) for concept, count in both.sum(axis=0).items())
    lowest = options.get("minimumWeight", float("-inf"))
    graph.add_weighted_edges_from((*pair, weight) for pair, weight in weights.items() if weight and weight >= lowest)
    if not options["isolates"]:
        graph.remove_nodes_from(list(nx.isolates(graph)))
    return graph


def weights_of(graph):
    return {" – ".join(sorted(pair)): weight for *pair, weight in graph.edges(data="weight")}


def communities_of(graph):
    """What no set of communities by positive weight can look like."""
    told = dict(graph.nodes(data="community"))
    positive = nx.Graph((a, b, data) for a, b, data in graph.edges(data=True) if data["weight"] > 0)
    for node, community in told.items():
        if (community is None) != (node not in positive):
            yield f"{node} has community {community}"
    groups = pd.Series(told, dtype=object).dropna().astype(int)
    sizes = groups.value_counts().sort_index()
    if list(sizes.index) != list(range(len(sizes))) or not sizes.is_monotonic_decreasing:
        yield f"sizes by number are {sizes.to_dict()}"
    for community, members in groups.groupby(groups):
        if not nx.is_connected(positive.subgraph(members.index)):
            yield f"community {community} falls apart"
    parts = [set(members.index) for _, members in groups.groupby(groups)]
    if parts and set(groups.index) == set(positive):
        others = nx.community.greedy_modularity_communities(positive, "weight")
        found, other = (nx.community.modularity(positive, one) for one in (parts, others))
        if found < other - 0.05:
            yield f"modularity is {found}, another method finds {other}"


def meta_of(path):
    """The lines of the description of a GEXF file."""
    description = ElementTree.parse(path).getroot().findtext(".//{*}meta/{*}description")
    return dict(line.split(": ", 1) for line in description.split("\n"))


def check_networks(positions):
    for options in MANIFEST["networks"]:
        name = options["name"]
        expected = computed(positions, options)
        graphs = {
            f"network-{name}.graphml": nx.read_graphml(FOLDER / f"network-{name}.graphml"),
            f"network-{name}.gexf": nx.read_gexf(FOLDER / f"network-{name}.gexf"),
        }
        check(f"network {name} has edges to compare", [] if expected.size() > 0 else ["none"])
        for file, graph in graphs.items():
            check(f"{file} has the nodes anew", set(graph) ^ set(expected))
            check(f"{file} has the weights anew", unequal(weights_of(graph), weights_of(expected)))
            statements_told, statements_made = (dict(one.nodes(data="statements")) for one in (graph, expected))
            check(f"{file} has the statements anew", unequal(statements_told, statements_made))
            check(f"{file} has communities that can be", communities_of(graph))
            tells = [data for _, data in graph.nodes(data=True)] + [data for *_, data in graph.edges(data=True)]
            check(
                f"{file} has a version and a permalink everywhere",
                [data for data in tells if data.get("version") != MANIFEST["version"] or not data.get("permalink")],
            )
            told = meta_of(FOLDER / file) if file.endswith(".gexf") else {k: str(v) for k, v in graph.graph.items()}
            asked = {key: str(options[key]).lower() for key in options.keys() - {"name", "filter"}}
            found = {key: told.get(key, "").lower() for key in [*asked, "version"]}
            check(f"{file} tells what it was made with", unequal(found, {**asked, "version": MANIFEST["version"]}))
            check(f"{file} tells its filter", unequal(json.loads(told["filter"]), options["filter"]))
        rows = table(f"edges-{name}.csv")
        edges = nx.from_pandas_edgelist(rows.assign(weight=rows["weight"].astype(float)), edge_attr="weight")
        check(f"edges-{name}.csv has no edge twice", [] if edges.size() == len(rows) else [len(rows) - edges.size()])
        check(f"edges-{name}.csv has the weights anew", unequal(weights_of(edges), weights_of(expected)))
        check(f"edges-{name}.csv is of one version", set(rows["version"]) ^ {MANIFEST["version"]})
        labels = set(graphs[f"network-{name}.gexf"].nodes(data="label"))
        ends = {*zip(rows["source"], rows["sourceLabel"]), *zip(rows["target"], rows["targetLabel"])}
        check(f"edges-{name}.csv names its ends", ends - labels)
        check_addresses(f"edges-{name}.csv", rows)


# %% Linked data

PREFIXES = """
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX r: <{base}/export/context.jsonld#>
"""


def linked_data():
    """graph.jsonld with its context from the file beside it, so that nothing is fetched."""
    document = json.loads((FOLDER / "graph.jsonld").read_text())
    context = json.loads((FOLDER / "context.jsonld").read_text())["@context"]
    address = MANIFEST["base"] + "/export/context.jsonld"
    check("graph.jsonld names the context that is a feed", {document["@context"]} - {address})
    document["@context"] = context
    return rdflib.Graph().parse(data=json.dumps(document), format="json-ld")


def check_linked_data(positions):
    graph = linked_data()
    base = MANIFEST["base"]

    def pairs(query):
        answer = graph.query(PREFIXES.format(base=base) + query)
        return {tuple(str(one).removeprefix(f"{base}/id/") for one in row) for row in answer}

    annotations = {one for (one,) in pairs("SELECT ?a WHERE { ?a a oa:Annotation }")}
    check("graph.jsonld has a position for each row of positions.csv", annotations ^ set(positions["id"]))
    names = {node for triple in graph for node in triple if isinstance(node, rdflib.URIRef)}
    check("graph.jsonld leaves no name unresolved", [one for one in names if not re.match("https?:", one)])
    bodies = pairs(
        "SELECT ?a ?b WHERE { ?a a oa:Annotation ; oa:hasBody ?b . FILTER NOT EXISTS { ?b a oa:TextualBody } }"
    )
    stances = {(a, b.removeprefix(f"{base}/export/context.jsonld#stance/")) for a, b in bodies}
    listed = [
        ("target", pairs("SELECT ?a ?t WHERE { ?a a oa:Annotation ; oa:hasTarget ?t }"), "target"),
        ("stance", stances, "stance"),
        ("respondent", pairs("SELECT ?a ?r WHERE { ?a a oa:Annotation ; r:takenBy ?r }"), "respondent"),
        ("organisation", pairs("SELECT ?a ?o WHERE { ?a a oa:Annotation ; prov:wasAttributedTo ?o }"), "organisation"),
    ]
    for what, found, column in listed:
        expected = set(zip(positions["id"], positions[column]))
        check(f"graph.jsonld tells the {what} of each position", found ^ expected)
    derived = pairs("SELECT ?a ?d WHERE { ?a a oa:Annotation ; prov:wasDerivedFrom ?d }")
    sources = {(row.id, one) for row in positions.itertuples() for one in [row.document, *items(row.adopts)]}
    check("graph.jsonld derives each position from its document and what it adopts", sources ^ derived)
    quoted = pairs(
        """SELECT ?a ?phrase WHERE {
          ?a a oa:Annotation ; r:evidencedBy ?p . ?p oa:hasSource ?d ; oa:hasSelector ?s .
          ?s a oa:TextQuoteSelector ; oa:exact ?phrase . FILTER (STRLEN(?phrase) > 0) }"""
    )
    deciding = set(zip(positions["id"], positions["phrase"]))
    check("graph.jsonld quotes the deciding passage of each position", deciding - quoted)
    check("graph.jsonld quotes every position", annotations - {one for one, _ in quoted})


# %% All of it

if __name__ == "__main__":
    for file in [*TABLES, *(asked["file"] for asked in MANIFEST["matrices"])]:
        check_table(file)
    everything = table("positions.csv")
    check_numbers()
    check_lists(everything)
    check_tallies(everything)
    check_matrices(everything)
    check_networks(everything)
    check_linked_data(everything)
    print(f"{checks} checks" + (f", {failed} of them differ" if failed else ""))
    sys.exit(1 if failed else 0)
