package jss.problem;

/** What a problem does to a build. */
public enum Severity {
  /** Stops it. */
  ERROR,
  /** Is told, and stops it only when asked to. */
  WARNING
}
