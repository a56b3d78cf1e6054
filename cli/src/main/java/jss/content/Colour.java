package jss.content;

import java.util.Optional;
import java.util.regex.Pattern;
import jss.source.Span;

/** A colour as {@code #rrggbb}, with how it reads beside others. */
public record Colour(int red, int green, int blue, Span at) {
  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})");

  public static Optional<Colour> parse(String written, Span at) {
    var match = HEX.matcher(written);
    if (!match.matches()) return Optional.empty();
    int rgb = Integer.parseInt(match.group(1), 16);
    return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255, at));
  }

  public String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  /** Relative luminance, 0–1, as WCAG 2.2 defines it. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** Contrast ratio, 1–21, as WCAG 2.2 defines it. */
  public double contrast(double otherLuminance) {
    double lighter = Math.max(luminance(), otherLuminance);
    double darker = Math.min(luminance(), otherLuminance);
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
