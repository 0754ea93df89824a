"""Scikit-learn's usual text classifiers on one labelled set; prints one JSON object. Called by scripts/bench-classifier.ts."""
import gzip
import json
import sys

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import accuracy_score, f1_score
from sklearn.naive_bayes import ComplementNB, MultinomialNB
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC


def rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        pairs = [json.loads(line) for line in lines if line.strip()]
    return [row["text"] for row in pairs], [row["label"] for row in pairs]


def words_and_pieces():
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2)
    return make_union(words, pieces)


def coverage(scores, right, target=0.95):
    """Largest share of the texts that can be routed at the target precision; the threshold is chosen on these very texts."""
    order = np.argsort(-scores, kind="stable")
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    kept = np.nonzero(precision >= target)[0]
    return 0.0 if len(kept) == 0 else float(kept[-1] + 1) / len(order)


def surest(model, texts):
    if hasattr(model, "predict_proba"):
        return model.predict_proba(texts).max(axis=1)
    margins = np.sort(model.decision_function(texts), axis=1)
    return margins[:, -1] - margins[:, -2]


train_texts, train_labels = rows(sys.argv[1])
test_texts, test_labels = rows(sys.argv[2])
models = {
    "MultinomialNB": make_pipeline(CountVectorizer(ngram_range=(1, 2)), MultinomialNB()),
    "ComplementNB": make_pipeline(words_and_pieces(), ComplementNB()),
    "LinearSVC": make_pipeline(words_and_pieces(), LinearSVC()),
}
found = {}
for name, model in models.items():
    model.fit(train_texts, train_labels)
    given = model.predict(test_texts)
    right = np.asarray(given) == np.asarray(test_labels)
    found[name] = {
        "accuracy": accuracy_score(test_labels, given),
        "macroF1": f1_score(test_labels, given, average="macro"),
        "coverage": coverage(surest(model, test_texts), right),
    }
print(json.dumps(found))
