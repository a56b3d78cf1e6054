package jss;

/** Told how far the work has come, from any thread. */
@FunctionalInterface
public interface Progress {
  Progress NONE = (_, _, _) -> {};

  /** The parts of the way, in order. */
  enum Stage {
    READ,
    CHECK,
    ASK,
    RENDER,
    PRINT,
    PUBLISH
  }

  /**
   * @param done how many of {@code total} are done
   * @param total 0 when a stage begins that cannot be counted
   */
  void at(Stage stage, int done, int total);
}
