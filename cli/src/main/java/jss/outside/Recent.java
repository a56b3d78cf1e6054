package jss.outside;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jss.outside.Answer.Verdict;

/**
 * Addresses that answered well today, and are not asked again before tomorrow.
 *
 * @param today as it was handed in
 */
public record Recent(LocalDate today, SortedSet<String> addresses) {
  /** @param text of the file; what it doesn't understand it passes over, as all it costs is asking again */
  public static Recent read(String text, LocalDate today) {
    var addresses = new TreeSet<String>();
    text.lines().forEach(line -> {
      int tab = line.indexOf('\t');
      if (tab > 0 && isDay(line.substring(0, tab), today)) addresses.add(line.substring(tab + 1));
    });
    return new Recent(today, addresses);
  }

  private static boolean isDay(String written, LocalDate today) {
    try {
      return LocalDate.parse(written).equals(today);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  public Collection<String> unknown(Collection<String> all) {
    return all.stream().filter(address -> !addresses.contains(address)).toList();
  }

  /** Old and new answers about some addresses. */
  public SortedMap<String, Answer> with(Map<String, Answer> asked, Collection<String> all) {
    var answers = new TreeMap<>(asked);
    for (String address : all) if (addresses.contains(address)) answers.putIfAbsent(address, Answer.good());
    return answers;
  }

  /** The file with the new ones in it. */
  public String text(Map<String, Answer> asked) {
    var good = new TreeSet<>(addresses);
    asked.forEach((address, answer) -> {
      if (answer.verdict() == Verdict.GOOD) good.add(address);
    });
    return good.stream().map(address -> today + "\t" + address + "\n").collect(Collectors.joining());
  }
}
