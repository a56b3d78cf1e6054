package jss;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.problem.Word;
import jss.render.TemplateFault.Reason;

/** FreeMarker's complaints in the reader's words; those that are rare, in its own. */
final class TemplateWords {
  private record Known(Pattern said, String key) {}

  private static final List<Known> KNOWN = List.of(
      new Known(Pattern.compile("You have an unclosed #(?<a>\\w+)"), "unclosed"),
      new Known(Pattern.compile("You have an unclosed @"), "unclosed-macro"),
      new Known(Pattern.compile("You have an unclosed \"\\{|encountered <EOF>"), "unclosed-brace"),
      new Known(Pattern.compile("^Unexpected end of file"), "end"),
      new Known(Pattern.compile("^Unclosed \"<#(?<a>\\w+)"), "unclosed"),
      new Known(
          Pattern
              .compile("^Encountered \"(?<a></[#@].*?>)\", but at this place only this can be closed: \"#(?<b>\\w+)"),
          "crossed"),
      new Known(Pattern.compile("^Expecting </@> or (?<a></@.*?>)"), "expecting"),
      new Known(Pattern.compile("^Unknown directive: #(?<a>\\w+)"), "directive"),
      new Known(Pattern.compile("^#(?<a>\\w+) is an existing directive, but the tag is malformed"), "malformed"),
      new Known(Pattern.compile("^Unknown built-in: \"(?<a>[^\"]+)"), "built-in"),
      new Known(Pattern.compile("^Encountered \"(?<a>.+?)\", but was expecting"), "unexpected"),
      new Known(Pattern.compile("required parameter \"(?<b>[^\"]+)\".*was not specified"), "parameter"),
      new Known(Pattern.compile("^Macro \"(?<a>[^\"]+)\" has no parameter with name \"(?<b>[^\"]+)\""), "no-parameter"),
      new Known(
          Pattern.compile("Expected an? (?<a>string|number|hash|sequence|boolean|method).*"
              + "this has evaluated to an? (?<b>string|number|sequence|boolean|method|[a-z_]*hash|markup)"),
          "type"),
      new Known(Pattern.compile("has evaluated to null or missing: (?<a>\\S+)"), "missing-value"));

  private static final Pattern PAIR = Pattern.compile("must be terminated by the matching end-tag \"(?<a></[^\"]+>)\"");

  private TemplateWords() {}

  static Word of(String said) {
    for (Known known : KNOWN) {
      Matcher found = known.said().matcher(said);
      if (found.find()) return new Word("template." + known.key(), values(known, found));
    }
    return new Word("template.said", Map.of("said", said.lines().findFirst().orElse("")));
  }

  static Word of(Reason reason, String said) {
    return switch (reason) {
      case LACKING -> new Word("template.lacking", Map.of("reason", of(said)));
      case MARKUP -> {
        Matcher pair = PAIR.matcher(said);
        yield pair.find()
            ? new Word("template.markup-pair", Map.of("a", pair.group("a")))
            : new Word("template.markup", Map.of("said", said));
      }
      default -> of(said);
    };
  }

  private static Map<String, Object> values(Known known, Matcher found) {
    boolean ofTypes = known.key().equals("type");
    Map<String, Object> values = new TreeMap<>();
    found.namedGroups().keySet().forEach(name -> {
      String value = String.valueOf(found.group(name));
      values.put(name, ofTypes ? new Word("template.type." + value.replaceFirst(".*_", "")) : value);
    });
    return values;
  }
}
