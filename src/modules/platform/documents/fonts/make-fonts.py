"""
Makes the two fonts of printed documents out of their originals, and the list of what they can draw (coverage.txt). Run
by hand, once per new original; needs fontTools and brotli. Nothing at build or run time needs Python.

    python3 make-fonts.py NotoSansSC_400Regular.ttf HanaMinB.ttf

Same originals and the same versions of the two tools give the same bytes; README.md has their SHA-256.
"""
import io
import sys
import textwrap
import brotli
from fontTools import subset
from fontTools.ttLib import TTFont

HAN = [
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF), (0x2CEB0, 0x2EBEF), (0x2EBF0, 0x2EE5D), (0x30000, 0x3134A), (0x31350, 0x323AF),
]
# Korean letters, and what has no ink of its own.
LEFT_OUT = [(0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFE00, 0xFE0F), (0xFFA0, 0xFFDC), (0xE0000, 0xE0FFF)]


def within(ranges, code):
    return any(first <= code <= last for first, last in ranges)


def make(original, codes, name, target):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.glyph_names = False
    options.ignore_missing_unicodes = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "gasp", "DSIG", "FFTM"]
    options.name_IDs = [0, 13, 14]
    options.recalc_timestamp = False
    font = TTFont(original, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    # The licence reserves the originals' names: what is changed has a name of its own.
    for name_id, text in ((1, name), (2, "Regular"), (3, name), (4, name), (6, name.replace(" ", ""))):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    out = io.BytesIO()
    font.save(out, reorderTables=True)
    packed = brotli.compress(out.getvalue(), quality=11, lgwin=24)
    with open(target, "wb") as file:
        file.write(packed)
    print(target, len(codes), "characters", len(out.getvalue()), "->", len(packed))


def ranges(codes):
    """Runs of code points as `first-last` in hexadecimal, a single one alone."""
    runs = []
    for code in sorted(codes):
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return " ".join(f"{first:x}" if first == last else f"{first:x}-{last:x}" for first, last in runs)


common, rare = sys.argv[1:3]
have = set(TTFont(common, lazy=True).getBestCmap())
kept = {c for c in have if not within(LEFT_OUT, c)}
make(common, kept, "Document Han", "document-han.ttf.br")
more = {c for c in TTFont(rare, lazy=True).getBestCmap() if within(HAN, c)} - have
make(rare, more, "Document Han Rare", "document-han-rare.ttf.br")
with open("coverage.txt", "w") as file:
    file.write(textwrap.fill(ranges(kept | more), 118, break_on_hyphens=False) + "\n")
