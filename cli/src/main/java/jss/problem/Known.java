package jss.problem;

import java.util.List;

/** Which problems were known before, and are passed over. */
public interface Known {
  Known NONE = problems -> new Parted(problems, List.of());
  Known ALL = problems -> new Parted(List.of(), problems);

  /** @param problems in the order that people read them in */
  Parted part(List<Problem> problems);

  /** Problems told apart, each in the order that they came in. */
  record Parted(List<Problem> fresh, List<Problem> known) {}
}
