package jss.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a line may end: as the JDK has it, but never after the opening quotation mark of Swedish (which closes in other
 * languages), between a number and its unit or month, at the point in an address, or inside a part of a path.
 */
final class LineBreaks implements FSTextBreaker {
  private static final Pattern AFTER_NUMBER = Pattern.compile(
      "(?:%|×|mm|cm|m|kr|t|tim|min|minutt(?:er)?|minut(?:er)?|time[rn]?|timmar|prosent|procent"
          + "|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
          + "|januari|februari|maj|augusti|december)(?![\\p{L}\\d])");

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";
  private PrimitiveIterator.OfInt places = IntStream.empty().iterator();

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
    IntStream all = IntStream.generate(breaks::next).takeWhile(place -> place != BreakIterator.DONE);
    IntStream sound = all.filter(place -> place == newText.length() || !isJoined(place));
    places = IntStream.concat(sound, IntStream.range(1, newText.length()).filter(this::isInPath))
        .sorted().distinct().iterator();
  }

  @Override
  public int next() {
    return places.hasNext() ? places.nextInt() : BreakIterator.DONE;
  }

  /** Between two parts of a path. */
  private boolean isInPath(int place) {
    boolean isAfterOne = text.charAt(place - 1) == '/' && (place < 2 || text.charAt(place - 2) != '/');
    return isAfterOne && text.charAt(place) != '/' && isInAddress(place);
  }

  private boolean isJoined(int place) {
    char before = text.charAt(place - 1);
    if (before == ' ') return isMeasure(place);
    if (before == '”') return place < 2 || !Character.isLetterOrDigit(text.charAt(place - 2)) && !isClosing(place - 2);
    return isInAddress(place) || before == '.' && Character.isLetterOrDigit(text.charAt(place));
  }

  /** After a full stop or another mark, a quotation mark closes. */
  private boolean isClosing(int at) {
    return ".,!?…)»”".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isMeasure(int place) {
    if (place < 2) return false;
    char last = text.charAt(place - 2);
    boolean isNumber = Character.isDigit(last) && AFTER_NUMBER.matcher(text).region(place, text.length()).lookingAt();
    return isNumber || last == '×' && Character.isDigit(text.charAt(place));
  }

  private boolean isInAddress(int place) {
    int from = text.lastIndexOf(' ', place - 1) + 1;
    int space = text.indexOf(' ', place);
    String word = text.substring(from, space < 0 ? text.length() : space);
    return word.contains("/") && word.contains(".");
  }
}
