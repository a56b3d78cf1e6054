package jss.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somewhere else did about a tangled problem, and what came of it. */
public record Case(String id, Origin origin, Facts facts, Map<Lang, Words<Case.Text>> words) implements Entry {
  /**
   * @param reference whether it only points to a document elsewhere
   * @param year the year or span that it is about
   * @param keyFigures numbers, each with a text in the words
   * @param hypotheses each with a verdict; texts in the words
   * @param interviews how many were interviewed
   * @param stages staged ideas; texts in the words
   * @param withdrawn whether the attempt was stopped
   * @param contacts whom to ask, by role
   * @param adopted where it was taken over from
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      boolean reference,
      @To(Kind.REGION) Optional<Ref> region,
      @To(Kind.ORGANISATION) List<Ref> organisations,
      Optional<String> country,
      Optional<When> year,
      @To(Kind.THEME) List<Ref> themes,
      Map<String, Figure> keyFigures,
      Map<String, Hypothesis> hypotheses,
      Optional<Integer> interviews,
      Map<String, Stage> stages,
      boolean withdrawn,
      @To(Kind.TOOL) List<Ref> tools,
      @To(Kind.RULE) List<Ref> rules,
      @To(Kind.DOCUMENT) List<Ref> documents,
      @To(Kind.VIDEO) List<Ref> videos,
      @To(Kind.PERSON) List<Ref> contacts,
      Optional<Adopted> adopted,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  /** @param value as it is shown, such as {@code 10 %} */
  public record Figure(String value, Optional<When> year) {}

  public record Hypothesis(Verdict verdict) {}

  public enum Verdict {
    CONFIRMED,
    REFUTED,
    OPEN
  }

  /** @param evaluateWithin months from the start until it must have been evaluated */
  public record Stage(Optional<Integer> evaluateWithin) {}

  /**
   * @param problem the tangled problem
   * @param interviews with whom
   * @param failed what did not work or was withdrawn
   * @param learnt what can be learnt from it
   * @param interesting completes "interesting because …"
   */
  public record Text(
      String title,
      Optional<String> slug,
      Optional<String> summary,
      Optional<String> place,
      Optional<String> problem,
      Map<String, String> keyFigures,
      Map<String, String> hypotheses,
      Optional<String> interviews,
      List<String> findings,
      Optional<String> dilemma,
      List<String> actors,
      List<String> measures,
      Map<String, String> stages,
      Optional<String> goal,
      List<String> failed,
      List<String> learnt,
      List<String> interesting)
      implements jss.content.Text {}

  /** Whether it says what can be learnt from it, or that something did not work. */
  public boolean teaches() {
    return facts.withdrawn()
        || facts.hypotheses().values().stream().anyMatch(hypothesis -> hypothesis.verdict() == Verdict.REFUTED)
        || words.values().stream().anyMatch(said -> !said.text().failed().isEmpty() || !said.text().learnt().isEmpty());
  }

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
