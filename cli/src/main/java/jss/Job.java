package jss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jss.content.Assessment;
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
 */
record Job(String file, Supplier<Made> print) {

  /**
   * What came of it.
   *
   * @param sheets those in the file, with what came of each
   */
  record Made(Printed file, Map<Sheet, Printed> sheets) {}

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
        if (order.ware() == Order.Ware.KIT)
          sheets.kit((Gathering) entry, lang, order.occasion())
              .ifPresent(kit -> jobs.addAll(kit(order, kit, sheets, List.of(lang))));
        else
          sheet(order, entry, sheets, lang).ifPresent(sheet -> jobs.add(job(sheet, sheets, List.of(lang))));
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
    if (order.ware() == Order.Ware.KIT)
      return entries.stream().flatMap(entry -> kits(order, (Gathering) entry, sheets, languages).stream()).toList();
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
      case ASSESSMENT -> sheets.assessment((Assessment) entry, lang);
      case KIT, RULES, CARDS, HANDBOOK -> Optional.empty();
    };
  }

  /** The sheet that is made of all there is. */
  private static Optional<Sheet> sheet(Order order, Sheets sheets, Lang lang) {
    return switch (order.ware()) {
      case RULES -> sheets.ruleCards(lang);
      case CARDS -> sheets.toolCards(lang);
      case HANDBOOK -> sheets.handbook(lang);
      case TOOL, WORKSHEET, PROGRAMME, RUN_SHEET, DECLARATION, ASSESSMENT, KIT -> Optional.empty();
    };
  }

  private static Job job(Sheet sheet, Sheets sheets) {
    return job(sheet, sheets, sheet.languages());
  }

  /** @param languages those that were asked for: its words may be lent by another */
  private static Job job(Sheet sheet, Sheets sheets, List<Lang> languages) {
    return new Job(name(sheet.name(), languages) + ".pdf", () -> made(sheet, sheets));
  }

  private static Made made(Sheet sheet, Sheets sheets) {
    Printed printed = sheets.print(sheet);
    return new Made(printed, Map.of(sheet, printed));
  }

  private static Made made(Kit kit, Sheets sheets, Lang lang, Order order) {
    Map<Sheet, Printed> parts = new LinkedHashMap<>();
    for (Kit.Part part : kit.parts()) parts.put(part.sheet(), sheets.print(part.sheet()));
    return new Made(sheets.bind(kit, parts, lang, order.occasion()), parts);
  }

  private static List<Job> kits(Order order, Gathering gathering, Sheets sheets, List<Lang> languages) {
    List<Kit> both = languages.stream()
        .flatMap(lang -> sheets.kit(gathering, lang, order.occasion()).stream()).toList();
    return both.size() < 2 ? List.of() : kit(order, both.get(0).beside(both.get(1)), sheets, languages);
  }

  /** One file, or a folder with a file for each part in the order of use. */
  private static List<Job> kit(Order order, Kit kit, Sheets sheets, List<Lang> languages) {
    Lang lang = languages.getFirst();
    String name = name(kit.name(), languages);
    if (!order.separate())
      return List.of(new Job(name + ".pdf", () -> made(kit, sheets, lang, order)));
    var jobs = new ArrayList<Job>();
    for (Kit.Part part : kit.parts()) {
      String times = part.needed() > part.here() / Math.max(part.copies(), 1) ? "-x" + part.needed() : "";
      String file = name + "/" + two(jobs.size() + 1) + "-" + part.sheet().name() + times + ".pdf";
      jobs.add(new Job(file, () -> made(part.sheet(), sheets)));
    }
    return jobs;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String name(String sheet, List<Lang> languages) {
    return sheet + "-" + languages.stream().map(Lang::tag).collect(Collectors.joining("-"));
  }
}
