package jss.mend;

import jss.source.Span;

/** A stretch of text, and what takes its place. */
record Edit(Span at, String with) {
  boolean overlaps(Edit other) {
    return at.start() < other.at.end() && other.at.start() < at.end() || at.start() == other.at.start();
  }
}
