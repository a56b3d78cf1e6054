package jss.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.source.Span;

/** An occasion where people meet: a gathering, workshop, forum, webinar or lab session. */
public record Gathering(String id, Origin origin, Facts facts, Map<Lang, Words<Gathering.Text>> words)
    implements Entry {

  /**
   * @param number its number in the programme, when it has one
   * @param model whether it is an example to copy and never took place
   * @param date as exact as it is known; a model has none
   * @param undated whether it is known that nobody knows when it was
   * @param series what it is part of
   * @param follows the gathering that it follows from
   * @param mode on-site, online or hybrid
   * @param venue where people meet
   * @param online the address of the digital room
   * @param hosts who invites
   * @param participants how many are expected, which counts groups and copies
   * @param languages what is spoken
   * @param preReading what is sent out beforehand
   * @param summaries documents that sum up, pinned at the top
   * @param outcomes findings, decisions and next steps; texts in the words
   * @param photoNotice whether people are told that pictures or recordings are made
   * @param setUp minutes needed in the room before the first item
   * @param team those who run it, by role
   * @param formerIds ids that it had before, by which its short addresses go on working; {@code jss rename} writes
   *     them
   */
  public record Facts(
      Optional<Integer> number,
      Type type,
      boolean model,
      Optional<When> date,
      boolean undated,
      @To(Kind.SERIES) Optional<Ref> series,
      @To(Kind.GATHERING) Optional<Ref> follows,
      Optional<Attendance> mode,
      Optional<Venue> venue,
      Optional<Address> online,
      @To(Kind.ORGANISATION) List<Ref> hosts,
      @To(Kind.THEME) List<Ref> themes,
      @To(Kind.REGION) List<Ref> regions,
      Optional<Integer> participants,
      Optional<Registration> registration,
      List<Lang> languages,
      Map<String, Day> days,
      @To(Kind.DOCUMENT) List<Ref> preReading,
      @To(Kind.DOCUMENT) List<Ref> documents,
      @To(Kind.VIDEO) List<Ref> videos,
      @To(Kind.DOCUMENT) List<Ref> summaries,
      Map<String, Outcome> outcomes,
      boolean photoNotice,
      Optional<Minutes> setUp,
      @To(Kind.PERSON) List<Ref> team,
      Optional<When> updated,
      List<Redirect> redirects,
      List<String> formerIds,
      boolean draft) {}

  public enum Type {
    GATHERING,
    WORKSHOP,
    FORUM,
    WEBINAR,
    LAB_SESSION,
    INVITATION
  }

  public enum Attendance {
    ON_SITE,
    ONLINE,
    HYBRID
  }

  /** @param room for plenary */
  public record Venue(String name, Optional<String> municipality, Optional<String> street, Optional<String> room) {}

  public record Registration(Optional<Address> address, Optional<LocalDate> deadline) {}

  /**
   * @param weekday written out as a safeguard: it must be that date's
   * @param start when the first item begins
   */
  public record Day(
      Optional<LocalDate> date, Optional<DayOfWeek> weekday, Optional<LocalTime> start, Map<String, Item> items,
      Span at) {}

  /**
   * One line of the programme.
   *
   * @param start when it begins; without it, when the one before ends
   * @param minutes how long it lasts; without it, until the next one's start
   * @param untimed whether it has no place in the clock, such as something that goes on all day
   * @param openEnded whether nobody can tell when it ends; for the last one of a day
   * @param tool the method used
   * @param groups how many groups there are, when that is not counted from the tool's group size
   * @param parallel themes worked on side by side; texts in the words
   * @param items what happens within it, in order
   * @param materials what it takes beside the tool's; texts in the words
   * @param mayBeCut whether it can be left out when time is short
   */
  public record Item(
      ItemType type,
      Optional<LocalTime> start,
      Optional<Minutes> minutes,
      boolean untimed,
      boolean openEnded,
      @To(Kind.PERSON) List<Ref> speakers,
      @To(Kind.TOOL) Optional<Ref> tool,
      @To(Kind.CASE) List<Ref> cases,
      @To(Kind.DOCUMENT) List<Ref> documents,
      @To(Kind.VIDEO) List<Ref> videos,
      Optional<String> room,
      Optional<Integer> groups,
      Map<String, Parallel> parallel,
      Map<String, Item> items,
      Map<String, Tool.Material> materials,
      boolean mayBeCut,
      Span at)
      implements Worded {
    @Override
    public boolean needsWords() {
      return switch (type) {
        case REGISTRATION, BREAK, MEAL -> false;
        case WELCOME, TALK, DIALOGUE, INTRODUCTION, GROUP_WORK, PLENARY -> true;
      };
    }
  }

  public enum ItemType {
    REGISTRATION,
    WELCOME,
    TALK,
    DIALOGUE,
    INTRODUCTION,
    GROUP_WORK,
    PLENARY,
    BREAK,
    MEAL
  }

  /**
   * One theme of group work.
   *
   * @param participants how many work on it
   * @param cases examples that are presented to the group; texts in the words
   */
  public record Parallel(
      Optional<String> room,
      @To(Kind.PERSON) Optional<Ref> leader,
      Optional<Integer> participants,
      @To(Kind.TOOL) Optional<Ref> tool,
      @To(Kind.THEME) Optional<Ref> theme,
      Map<String, GroupCase> cases,
      Span at) {}

  public record GroupCase(
      @To(Kind.PERSON) List<Ref> speakers, @To(Kind.DOCUMENT) List<Ref> documents,
      @To(Kind.CASE) Optional<Ref> about) {}

  /** @param owner who sees to it */
  public record Outcome(
      OutcomeType type,
      @To({
        Kind.PERSON, Kind.ORGANISATION}) Optional<Ref> owner,
      Optional<LocalDate> deadline,
      @To(Kind.DOCUMENT) List<Ref> documents) {
  }

  public enum OutcomeType {
    FINDING,
    DECISION,
    NEXT_STEP
  }

  /**
   * @param theme what it is about; may be a question
   * @param followsFrom what it follows from
   * @param newcomers who is new this time
   * @param audience whom it is for
   * @param modelNotice says that a model is a model and how to use it
   */
  public record Text(
      String title,
      Optional<String> slug,
      Optional<String> summary,
      Optional<String> theme,
      Optional<String> purpose,
      Optional<String> followsFrom,
      Optional<String> newcomers,
      Optional<String> audience,
      Optional<String> modelNotice,
      List<String> results,
      Map<String, DayText> days,
      Map<String, String> outcomes,
      Optional<Checklist> checklist,
      List<String> planB)
      implements jss.content.Text {}

  public record DayText(Optional<String> title, Optional<String> purpose, Map<String, ItemText> items) {}

  /** @param facilitator what only those who run the gathering read; never on the site or on participants' sheets */
  @Brief
  public record ItemText(
      String title,
      Optional<String> text,
      List<String> questions,
      Map<String, ParallelText> parallel,
      Map<String, ItemText> items,
      Map<String, String> materials,
      Optional<FacilitatorText> facilitator) {}

  @Brief
  public record ParallelText(String title, Optional<String> text, List<String> questions, Map<String, String> cases) {}

  public record FacilitatorText(
      Optional<String> why, Optional<String> how, Optional<String> output, Optional<String> recorder,
      Optional<String> planB) {}

  public record Checklist(List<String> before, List<String> during, List<String> after) {}

  @Override
  public boolean draft() {
    return facts.draft();
  }
}
