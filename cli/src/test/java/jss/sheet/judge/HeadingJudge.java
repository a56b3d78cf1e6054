package jss.sheet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Headings are those of the source; the first is the title, and none skips a level. */
final class HeadingJudge {
  private HeadingJudge() {}

  static Stream<String> look(Evidence evidence) {
    List<String> source = evidence.source().elements("h1", "h2", "h3", "h4", "h5", "h6").stream()
        .map(heading -> heading.getLocalName().toUpperCase(Locale.ROOT)).toList();
    List<String> sheet = evidence.root().all().map(Tag::type).filter(type -> type.matches("H[1-6]")).toList();
    var findings = new ArrayList<String>();
    if (!source.equals(sheet)) findings.add("headings: " + sheet + ", not " + source);
    int level = 0;
    for (String heading : sheet) {
      int next = heading.charAt(1) - '0';
      if (level == 0 && next != 1) findings.add("headings: the first is " + heading);
      else if (next > level + 1) findings.add("headings: H" + level + " is followed by " + heading);
      level = next;
    }
    if (sheet.isEmpty()) findings.add("headings: there is none");
    return findings.stream();
  }
}
