package jss.render;

import java.util.function.ToDoubleFunction;

/** A colour for calculating with; each channel 0–255. */
public record Rgb(int red, int green, int blue) {
  public static final Rgb BLACK = new Rgb(0, 0, 0);
  public static final Rgb WHITE = new Rgb(255, 255, 255);

  /** @param hex such as {@code #0f5257} */
  public static Rgb of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  /** This colour with some of another in it. */
  public Rgb mix(Rgb other, double share) {
    return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** This colour, taken towards another in small steps until it stands out enough from the ground. */
  public Rgb until(double contrast, Rgb ground, Rgb towards) {
    for (double share = 0; share < 1; share += 0.02) {
      Rgb candidate = mix(towards, share);
      if (candidate.contrast(ground) >= contrast) return candidate;
    }
    return towards;
  }

  /** Contrast ratio, 1–21, as WCAG 2.2 defines it. */
  public double contrast(Rgb other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  private double luminance() {
    ToDoubleFunction<Integer> linear =
        channel -> channel <= 10 ? channel / 255.0 / 12.92 : Math.pow((channel / 255.0 + 0.055) / 1.055, 2.4);
    return 0.2126 * linear.applyAsDouble(red) + 0.7152 * linear.applyAsDouble(green)
        + 0.0722 * linear.applyAsDouble(blue);
  }

  /** The grey that is as light. */
  public Rgb grey() {
    double light = luminance();
    int level = (int) Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055));
    return new Rgb(level, level, level);
  }

  public String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
