"""Ideas for better matches that were tried, with figures; kept with the fitted numbers."""

from __future__ import annotations

#: What was tried, and what it did to average precision: on 3 articles with a pair left out, on
#: them fitted without them, on 5 articles fitted without them, on SuperPAL's test split.
TRIED = {
    "taken": {
        "what is told besides names": "+.017 +.012 +.003 +.010",
        "how far apart they stand": "+.022 +.032 +.011 +.000",
        "both": "+.043 +.038 +.010 +.009",
        "leaning the less on the sentence before, the more that answers by itself": (
            "+.002 and +.017 with a pair left out of 3 and 5 articles; sure .944 to .978"
        ),
    },
    "left, as it gained on one what it lost on another": {
        "other figures": "+.007 +.005 +.002 +.005, beside what was taken -.006 +.003 +.002 +.003",
        "shared figures": "-.003 -.016 +.002 -.001",
        "speakers that agree or differ": "+.005 +.006 -.001 +.001",
        "words of somebody in one alone": "+.006 +.006 +.002 -.003",
        "another name first": "-.001 -.002 +.000 -.010",
        "no entity in common": "-.006 +.000 -.003 -.001",
        "negation in one alone": "+.005 +.000 -.005 +.000",
        "an actor in common, or others": "-.003 +.003 -.003 -.001",
        "an object in common, or others": "+.004 +.007 +.002 -.005",
        "actors of the same verb": "-.002 -.001 -.001 +.001",
        "objects of the same verb": "-.003 -.003 -.001 -.001",
        "actors and objects of the same verb": "-.005 -.001 .000 -.002",
        "only possible where a clause has but names and who said it": (
            "F1 -.023 on 3 articles, +.005 on 5"
        ),
        "runs of three words in common": "-.002 +.002 +.001 -.001",
        "length": "+.010 +.013 +.006 -.011",
        "how much better than the next": "-.022 -.003 +.026 +.000",
        "least or greatest coverage": "-.008 +.002 -.001 +.001",
        "another round of support": "+.005 and .000 with a pair left out of 3 and 5 articles",
    },
}
