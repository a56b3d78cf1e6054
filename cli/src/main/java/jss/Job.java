package jss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jss.content.Declaration;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Tool;
import jss.sheet.Kit;
import jss.sheet.Printed;
import jss.sheet.Sheet;
import jss.sheet.Sheets;

/**
 * One file to print.
 *
 * @param file its name in the folder that was asked for, with {@code /} between parts
 * @param entry id of the entry that it tells, when it tells one
 * @param languages those on it
 */
record Job(String file, Optional<String> entry, List<Lang> languages, Supplier<Printed> print) {

  /**
   * The files that an order comes to.
   *
   * @param entries those that were asked for, in that order
   * @param languages of the sheets, in order
   * @throws NotSideBySide when two languages were asked for on one sheet where that can't be
   */
  static List<Job> of(Order order, List<Entry> entries, Sheets sheets, List<Lang> languages) {
    if (order.sideBySide()) return pairs(order, entries, sheets, languages);
    var jobs = new ArrayList<Job>();
    for (Entry entry : entries)
      for (Lang lang : languages)
        if (order.ware() == Order.Ware.KIT) jobs.addAll(kit(order, (Gathering) entry, sheets, lang));
        else sheet(order, entry, sheets, lang).ifPresent(sheet -> jobs.add(job(sheet, sheets)));
    if (order.ware().kind().isEmpty())
      for (Lang lang : languages) sheet(order, sheets, lang).ifPresent(sheet -> jobs.add(job(sheet, sheets)));
    return jobs;
  }

  private static List<Job> pairs(Order order, List<Entry> entries, Sheets sheets, List<Lang> languages) {
    if (languages.size() != 2) throw new NotSideBySide(Optional.empty());
    Function<Optional<Entry>, Optional<Job>> pair = entry -> {
      List<Sheet> both = languages.stream()
          .flatMap(lang -> entry.map(one -> sheet(order, one, sheets, lang)).orElseGet(() -> sheet(order, sheets, lang))
              .stream())
          .toList();
      if (both.size() < 2) return Optional.empty();
      return Optional.of(sheets.sideBySide(both.get(0), both.get(1))
          .map(sheet -> job(sheet, sheets)).orElseThrow(() -> new NotSideBySide(Optional.of(order.ware()))));
    };
    if (order.ware() == Order.Ware.KIT) throw new NotSideBySide(Optional.of(order.ware()));
    if (order.ware().kind().isEmpty()) return pair.apply(Optional.empty()).stream().toList();
    return entries.stream().flatMap(entry -> pair.apply(Optional.of(entry)).stream()).toList();
  }

  /** The sheet of an entry in that language; empty when it has no words in it, or nothing to print. */
  private static Optional<Sheet> sheet(Order order, Entry entry, Sheets sheets, Lang lang) {
    return switch (order.ware()) {
      case TOOL -> sheets.method((Tool) entry, lang);
      case WORKSHEET -> sheets.worksheet((Tool) entry, lang, order.size());
      case PROGRAMME -> sheets.programme((Gathering) entry, lang, order.occasion());
      case RUN_SHEET -> sheets.runSheet((Gathering) entry, lang, order.occasion());
      case DECLARATION -> sheets.declaration((Declaration) entry, lang, order.form());
      case KIT, RULES, CARDS, HANDBOOK -> Optional.empty();
    };
  }

  /** The sheet that is made of all there is. */
  private static Optional<Sheet> sheet(Order order, Sheets sheets, Lang lang) {
    return switch (order.ware()) {
      case RULES -> sheets.ruleCards(lang);
      case CARDS -> sheets.toolCards(lang);
      case HANDBOOK -> sheets.handbook(lang);
      case TOOL, WORKSHEET, PROGRAMME, RUN_SHEET, DECLARATION, KIT -> Optional.empty();
    };
  }

  private static Job job(Sheet sheet, Sheets sheets) {
    return new Job(name(sheet.name(), sheet.languages()) + ".pdf", sheet.entry(), sheet.languages(),
        () -> sheets.print(sheet));
  }

  /** One file, or a folder with a file for each part in the order of use. */
  private static List<Job> kit(Order order, Gathering gathering, Sheets sheets, Lang lang) {
    Optional<Kit> made = sheets.kit(gathering, lang, order.occasion());
    if (made.isEmpty()) return List.of();
    Kit kit = made.get();
    String name = name(kit.name(), List.of(lang));
    if (!order.separate())
      return List.of(new Job(name + ".pdf", Optional.of(gathering.id()), List.of(lang),
          () -> sheets.print(kit, lang, order.occasion())));
    var jobs = new ArrayList<Job>();
    for (Kit.Part part : kit.parts()) {
      String times = part.handed() > 1 ? "-x" + part.handed() : "";
      String file = name + "/" + two(jobs.size() + 1) + "-" + part.sheet().name() + times + ".pdf";
      jobs.add(new Job(file, part.sheet().entry(), List.of(lang), () -> sheets.print(part.sheet())));
    }
    return jobs;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String name(String sheet, List<Lang> languages) {
    return sheet + "-" + languages.stream().map(Lang::tag).collect(Collectors.joining("-"));
  }

  /** Says that an order cannot be set side by side: it is no ware for that, or there are not two languages. */
  public static final class NotSideBySide extends RuntimeException {
    private final transient Optional<Order.Ware> ware;

    NotSideBySide(Optional<Order.Ware> ware) {
      super(ware.map(Order.Ware::word).orElse(""));
      this.ware = ware;
    }

    Optional<Order.Ware> ware() {
      return ware;
    }
  }
}
