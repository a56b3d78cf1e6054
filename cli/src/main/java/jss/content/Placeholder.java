package jss.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jss.source.Span;

/** A mark that says what is to be written in its place: {@code [skriv: hva verktøyet er til for]}. */
public final class Placeholder {
  /** Not a link, and not one that is shown as code. */
  private static final Pattern MARK =
      Pattern.compile("(?<!`)\\[(?:skriv|write|kirjoita):[^\\]\\[]{0,1000}](?!\\()", Pattern.CASE_INSENSITIVE);

  private Placeholder() {}

  /** @param what what is to be written, in that language */
  public static String of(String what, Lang lang) {
    String verb = switch (lang.locale().getLanguage()) {
      case "nb", "nn", "no", "sv", "da" -> "skriv";
      case "fi" -> "kirjoita";
      default -> "write";
    };
    return "[" + verb + ": " + what.replaceAll("[\\[\\]]", "") + "]";
  }

  public static boolean isIn(String text) {
    return text.indexOf('[') >= 0 && MARK.matcher(text).find();
  }

  /** Every mark within the stretch. */
  public static List<Span> in(Span span) {
    String text = span.source().text();
    int end = Math.min(span.end(), text.length());
    var marks = new ArrayList<Span>(0);
    int first = text.indexOf('[', span.start());
    if (first < 0 || first >= end) return marks;
    var matcher = MARK.matcher(text).region(first, end).useTransparentBounds(true);
    while (matcher.find()) marks.add(new Span(span.source(), matcher.start(), matcher.end()));
    return marks;
  }
}
