package jss.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jss.content.Settings;

/**
 * The site's colours as Designsystemet's tokens, worked out from one accent and one hue for each phase's symbol, so
 * that text and lines can be read in light and dark whatever the accent is.
 */
public record Palette(Map<String, Rgb> hues) {
  private static final Rgb FJORD = Rgb.of("#0f5257");
  private static final Rgb PAPER = Rgb.of("#fbf9f5");
  private static final Rgb NIGHT = Rgb.of("#11191b");
  private static final Rgb DUSK = Rgb.of("#192325");

  public static Palette of(Optional<Settings.Look> look) {
    Map<String, Rgb> hues = new LinkedHashMap<>();
    hues.put("accent", look.flatMap(Settings.Look::accent)
        .map(colour -> new Rgb(colour.red(), colour.green(), colour.blue())).orElse(FJORD));
    hues.put("lens", Rgb.of("#2a6f97"));
    hues.put("spark", Rgb.of("#b5790a"));
    hues.put("flask", Rgb.of("#7a4f9e"));
    hues.put("stairs", Rgb.of("#b5472f"));
    hues.put("leaf", Rgb.of("#3c7a3f"));
    return new Palette(hues);
  }

  /** The colour of the site's mark. */
  public String mark() {
    return light(hues.getOrDefault("accent", FJORD)).getOrDefault("base-default", FJORD).hex();
  }

  public String css() {
    var css = new StringBuilder();
    hues.forEach((name, hue) -> css.append(rule(name, light(hue))));
    css.append("@media (prefers-color-scheme:dark){\n");
    hues.forEach((name, hue) -> css.append(rule(name, dark(hue))));
    return css.append("}\n").toString();
  }

  private static String rule(String name, Map<String, Rgb> tokens) {
    var css = new StringBuilder(name.equals("accent") ? ":root,[data-color=accent]{" : "[data-color=" + name + "]{");
    tokens.forEach(
        (token, colour) -> css.append("--ds-color-").append(token).append(':').append(colour.hex()).append(';'));
    return css.append("}\n").toString();
  }

  /** Tokens on light ground; the contrasts are those of WCAG 2.2 AA with something to spare. */
  public static Map<String, Rgb> light(Rgb hue) {
    Map<String, Rgb> tokens = new LinkedHashMap<>();
    Rgb hover = Rgb.WHITE.mix(hue, 0.2);
    Rgb active = Rgb.WHITE.mix(hue, 0.28);
    tokens.put("background-default", PAPER);
    tokens.put("background-tinted", Rgb.WHITE.mix(hue, 0.08));
    tokens.put("surface-default", Rgb.WHITE);
    tokens.put("surface-tinted", Rgb.WHITE.mix(hue, 0.11));
    tokens.put("surface-hover", hover);
    tokens.put("surface-active", active);
    tokens.put("border-subtle", PAPER.mix(hue, 0.38));
    tokens.put("border-default", hue.until(3.6, hover, Rgb.BLACK));
    tokens.put("border-strong", hue.until(4.8, hover, Rgb.BLACK));
    tokens.put("text-subtle", hue.until(4.9, hover, Rgb.BLACK));
    tokens.put("text-default", hue.until(8.5, active, Rgb.BLACK));
    Rgb base = hue.until(4.9, Rgb.WHITE, Rgb.BLACK);
    tokens.put("base-default", base);
    tokens.put("base-hover", base.mix(Rgb.BLACK, 0.18));
    tokens.put("base-active", base.mix(Rgb.BLACK, 0.34));
    tokens.put("base-contrast-subtle", Rgb.WHITE.mix(base, 0.04));
    tokens.put("base-contrast-default", Rgb.WHITE);
    return tokens;
  }

  /** Tokens on dark ground. */
  static Map<String, Rgb> dark(Rgb hue) {
    Map<String, Rgb> tokens = new LinkedHashMap<>();
    Rgb hover = DUSK.mix(hue, 0.3);
    Rgb active = DUSK.mix(hue, 0.38);
    tokens.put("background-default", NIGHT);
    tokens.put("background-tinted", NIGHT.mix(hue, 0.14));
    tokens.put("surface-default", DUSK);
    tokens.put("surface-tinted", DUSK.mix(hue, 0.22));
    tokens.put("surface-hover", hover);
    tokens.put("surface-active", active);
    tokens.put("border-subtle", DUSK.mix(hue.mix(Rgb.WHITE, 0.2), 0.5));
    tokens.put("border-default", hue.until(3.8, hover, Rgb.WHITE));
    tokens.put("border-strong", hue.until(5.5, hover, Rgb.WHITE));
    tokens.put("text-subtle", hue.until(5.2, hover, Rgb.WHITE));
    tokens.put("text-default", hue.until(7.2, active, Rgb.WHITE));
    Rgb base = hue.until(6.5, NIGHT, Rgb.WHITE);
    tokens.put("base-default", base);
    tokens.put("base-hover", base.mix(Rgb.WHITE, 0.2));
    tokens.put("base-active", base.mix(Rgb.WHITE, 0.36));
    tokens.put("base-contrast-subtle", NIGHT.mix(base, 0.05));
    tokens.put("base-contrast-default", NIGHT);
    return tokens;
  }
}
