package jss.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jss.content.Gathering;
import jss.content.Packing;
import jss.content.Tool;
import jss.content.Turnout;

/**
 * All that one gathering needs on paper, in the order that it is used.
 *
 * @param name of its file, without the ending
 */
public record Kit(String name, Gathering gathering, Optional<LocalDate> version, List<Part> parts) {
  public Kit {
    parts = List.copyOf(parts);
  }

  /**
   * @param copies how often it stands in the kit
   * @param here how many there are of it in the kit: one document of forms holds them all
   * @param needed how many the gathering needs of it, which may be more: what all get is copied from one
   */
  public record Part(String title, Sheet sheet, int copies, int here, int needed) {}

  /** Empty when the gathering has no words in that language, or nobody knows how many come. */
  static Optional<Kit> of(Workshop workshop, Gathering gathering, Occasion occasion) {
    return occasion.turnout(workshop.programme(), gathering)
        .filter(_ -> gathering.words().containsKey(workshop.lang()))
        .map(turnout -> new Kit(workshop.texts().text("sheet.name.kit", gathering.id()), gathering,
            Workshop.day(workshop.version(gathering)), parts(workshop, turnout, occasion)));
  }

  /**
   * The kit in two languages: what can stand side by side on a sheet does, and the rest is there in both.
   *
   * @param second the same kit in another language
   */
  public Kit beside(Kit second) {
    var both = new ArrayList<Part>();
    boolean isSame = parts.size() == second.parts.size();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Optional<Part> other = isSame ? Optional.of(second.parts.get(i)) : Optional.empty();
      Optional<Part> pair = other.flatMap(same -> SideBySide.of(part.sheet(), same.sheet()))
          .map(sheet -> new Part(part.title(), sheet, part.copies(), part.here(), part.needed()));
      both.add(pair.orElse(part));
      if (pair.isEmpty()) other.ifPresent(both::add);
    }
    if (!isSame) both.addAll(second.parts);
    return new Kit(name, gathering, version, both);
  }

  private static List<Part> parts(Workshop workshop, Turnout turnout, Occasion occasion) {
    Gathering gathering = turnout.gathering();
    var parts = new ArrayList<Part>();
    int team = Math.max(gathering.facts().team().size(), 1);
    RunSheet.of(workshop, gathering, occasion)
        .ifPresent(sheet -> parts.add(part(workshop, "run-sheet", sheet, 1, team)));
    ProgrammeSheet.of(workshop, gathering, occasion)
        .ifPresent(sheet -> parts.add(part(workshop, "programme", sheet, 1, turnout.people())));
    for (Tool tool : tools(turnout))
      MethodSheet.of(workshop.at(tool), tool)
          .ifPresent(sheet -> parts
              .add(new Part(workshop.texts().text("kit.method", tool.title(workshop.lang())), sheet, 1, 1, 1)));
    for (Packing.Copies needed : Packing.worksheets(turnout))
      WorksheetSheet.of(workshop.at(needed.tool()), needed.tool(), Optional.empty())
          .ifPresent(sheet -> parts.add(new Part(
              workshop.texts().text("kit.worksheet", needed.tool().title(workshop.lang())), sheet, needed.count(),
              needed.count(), needed.count())));
    int forms = SummaryForms.count(workshop, gathering, occasion);
    SummaryForms.of(workshop, gathering, occasion)
        .ifPresent(sheet -> parts.add(part(workshop, "summary-forms", sheet, forms, forms)));
    NameSigns.of(workshop, gathering, occasion)
        .ifPresent(sheet -> parts.add(part(workshop, "name-signs", sheet, turnout.people(), turnout.people())));
    return parts;
  }

  private static Part part(Workshop workshop, String word, Sheet sheet, int here, int needed) {
    return new Part(workshop.texts().text("kit." + word), sheet, 1, here, needed);
  }

  /** Each once, in the order that they are used. */
  private static Set<Tool> tools(Turnout turnout) {
    Set<Tool> tools = new LinkedHashSet<>();
    for (Gathering.Day day : turnout.gathering().facts().days().values())
      for (Gathering.Item item : day.items().values()) tools(item, turnout, tools);
    return tools;
  }

  private static void tools(Gathering.Item item, Turnout turnout, Set<Tool> tools) {
    turnout.uses(item).forEach(use -> tools.add(use.tool()));
    item.items().values().forEach(inner -> tools(inner, turnout, tools));
  }
}
