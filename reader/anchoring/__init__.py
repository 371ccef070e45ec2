"""Where the words of a target stand in a text that is no longer the one it was made on.

The method is Hypothesis' (https://web.hypothes.is/blog/fuzzy-anchoring/, `match-quote.ts` in its
client): what stands there word for word is told apart by its context, then by its place; else
what stands there nearly is looked for, and taken the more readily the better its context fits.
It is stricter than that: a note in the tray of lost notes does less harm than a note elsewhere.
"""
