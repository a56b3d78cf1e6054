package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A method of the toolkit: what it is for, what it takes, and how it is done step by step. */
public record Tool(String id, Origin origin, Facts facts, Map<Lang, Words<Tool.Text>> words) implements Entry {

  /**
   * @param phase where in the process it belongs
   * @param participants how many it works for
   * @param prepare time to get ready before the participants come
   * @param followUp time the facilitator needs afterwards
   * @param materials what must be there, each with a text in the words
   * @param steps in order, each with a text in the words; their minutes add up to the tool's length
   * @param before tools that it builds on
   * @param after tools that it leads to
   * @param cases where it was used, besides what refers to it
   * @param licence SPDX name of the licence, when it is not the programme's
   * @param adopted where it was taken over from
   * @param redirects old slugs of the page, by language
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      @To(Kind.PHASE) Ref phase,
      Participants participants,
      Optional<Minutes> prepare,
      Optional<Minutes> followUp,
      Difficulty difficulty,
      List<Mode> modes,
      Map<String, Material> materials,
      Map<String, Step> steps,
      @To(Kind.TOOL) List<Ref> before,
      @To(Kind.TOOL) List<Ref> after,
      @To(Kind.CASE) List<Ref> cases,
      @To(Kind.THEME) List<Ref> themes,
      @To(Kind.DOCUMENT) List<Ref> documents,
      @To(Kind.VIDEO) List<Ref> videos,
      Optional<Worksheet> worksheet,
      Optional<String> licence,
      Optional<Adopted> adopted,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  /**
   * @param summary what it is, in one line
   * @param purpose what it is for
   * @param why why it works
   * @param result what the participants have afterwards
   * @param useWhen when it fits
   * @param avoidWhen when something else fits better
   * @param room how the room (or the digital room) should be
   * @param openingQuestion what the facilitator says to start, word for word
   * @param materials by the keys of the facts
   * @param roles who does what while it is used
   * @param steps by the keys of the facts
   * @param worksheet the words on the worksheet
   * @param source where the method comes from
   */
  public record Text(
      String title,
      Optional<String> slug,
      Optional<String> summary,
      String purpose,
      Optional<String> why,
      Optional<String> result,
      Optional<String> useWhen,
      Optional<String> avoidWhen,
      Optional<String> room,
      Optional<String> openingQuestion,
      Map<String, String> materials,
      Map<String, String> roles,
      Map<String, StepText> steps,
      List<String> tips,
      List<String> pitfalls,
      List<String> variations,
      Optional<WorksheetText> worksheet,
      Optional<String> source)
      implements jss.content.Text {}

  /** @param group people in each group, when there are groups: the most that a group may have */
  public record Participants(int min, int max, Optional<Integer> group) {}

  /** @param count how many for each person, group or gathering */
  public record Material(Per per, int count) {}

  public enum Per {
    PERSON,
    GROUP,
    GATHERING
  }

  public record Step(Minutes minutes, Form form) {}

  /** How people work in a step. */
  public enum Form {
    ALONE,
    PAIRS,
    GROUPS,
    PLENARY
  }

  @Brief
  public record StepText(String title, Optional<String> text, Optional<String> output) {}

  public enum Difficulty {
    EASY,
    MEDIUM,
    DEMANDING
  }

  public enum Mode {
    ON_SITE,
    ONLINE
  }

  /**
   * @param type what is drawn
   * @param columns keys of the labels across, from left
   * @param rows keys of the labels down, from the top
   * @param fields keys of named fields, for drawings without a grid; a ladder's from the lowest rung. A row that is named
   *     here too has a curve through it
   */
  public record Worksheet(
      Shape type, Optional<Size> size, Optional<Per> per, List<String> columns, List<String> rows,
      List<String> fields) {}

  public enum Shape {
    GRID,
    MATRIX,
    CANVAS,
    LADDER,
    STAKEHOLDER_MAP,
    JOURNEY,
    RADAR,
    TIMELINE,
    PROBLEM_TREE
  }

  public enum Size {
    A3,
    A4
  }

  /**
   * @param across the name of the axis across
   * @param up the name of the axis upwards
   * @param labels by the keys of columns, rows and fields
   */
  public record WorksheetText(
      String title, Optional<String> instruction, Optional<String> across, Optional<String> up,
      Map<String, String> labels) {}

  @Override
  public boolean draft() {
    return facts.draft();
  }

  /** The time it takes to run: the sum of its steps. */
  public Minutes length() {
    return facts.steps().values().stream().map(Step::minutes).reduce(new Minutes(0), Minutes::plus);
  }
}
