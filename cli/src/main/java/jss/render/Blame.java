package jss.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jss.render.TemplateFault.Place;
import jss.render.TemplateFault.Reason;

/**
 * Finds whose fault it is that a page could not be made: a workspace's own template, or jss.
 *
 * @param paths of the workspace's own templates, by name
 * @param names that a template can ask for at first hand
 * @param texts keys of interface texts
 * @param without whether the page can be made when the workspace lacks that template; for all of them when none is named
 */
record Blame(Map<String, String> paths, List<String> names, List<String> texts, Predicate<Optional<String>> without) {
  private static final Pattern FRAME =
      Pattern.compile("\\[in template \"([^\"]+)\".* at line (\\d+), column (\\d+)]");

  /** Empty when jss itself is to blame. */
  Optional<TemplateFault> of(Throwable thrown) {
    List<Throwable> chain = Stream.iterate(thrown, at -> at != null, Throwable::getCause).toList();
    if (paths.isEmpty() || chain.stream().anyMatch(InvocationTargetException.class::isInstance))
      return Optional.empty();
    return place(chain).map(place -> told(place, chain)).or(() -> lacking(thrown, chain));
  }

  /** The place that the innermost complaint points at; else, where an own template asks for what then fails. */
  private Optional<Place> place(List<Throwable> chain) {
    for (Throwable at : chain.reversed()) {
      if (at instanceof ParseException fault && paths.containsKey(fault.getTemplateName()))
        return place(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber(),
            fault.getEndLineNumber(), fault.getEndColumnNumber());
      if (at instanceof TemplateException fault && paths.containsKey(fault.getTemplateSourceName()))
        return place(fault.getTemplateSourceName(), fault.getLineNumber(), fault.getColumnNumber(),
            fault.getEndLineNumber(), fault.getEndColumnNumber());
    }
    if (!(chain.getFirst() instanceof TemplateException first) || !without.test(Optional.empty()))
      return Optional.empty();
    Matcher frames = FRAME.matcher(Optional.ofNullable(first.getFTLInstructionStack()).orElse(""));
    while (frames.find())
      if (paths.containsKey(frames.group(1)))
        return place(frames.group(1), Integer.parseInt(frames.group(2)), Integer.parseInt(frames.group(3)), 0, 0);
    return Optional.empty();
  }

  private Optional<Place> place(String name, Integer line, Integer column, Integer endLine, Integer endColumn) {
    return Optional.ofNullable(paths.get(name)).map(path -> new Place(path, Math.max(line, 1), Math.max(column, 1),
        endLine, endColumn));
  }

  /** The template without which all goes well: it has taken the place of one that had what is asked for. */
  private Optional<TemplateFault> lacking(Throwable thrown, List<Throwable> chain) {
    if (!without.test(Optional.empty())) return Optional.empty();
    String name = paths.keySet().stream().sorted().filter(own -> without.test(Optional.of(own))).findFirst()
        .orElseGet(() -> paths.keySet().stream().sorted().findFirst().orElseThrow());
    Place place = place(name, 1, 1, 0, 0).orElseThrow();
    if (thrown instanceof StackOverflowError || thrown instanceof Page.TooLong) return Optional.of(told(place, chain));
    if (thrown instanceof WellFormed.Fault)
      return Optional.of(new TemplateFault(place, Reason.MARKUP, said(thrown), List.of(), thrown));
    return Optional.of(new TemplateFault(place, Reason.LACKING, said(thrown), List.of(), thrown));
  }

  private TemplateFault told(Place place, List<Throwable> chain) {
    Throwable thrown = chain.getFirst();
    for (Throwable at : chain.reversed()) {
      Optional<TemplateFault> known = switch (at) {
        case ParseException fault ->
          Optional.of(new TemplateFault(place, Reason.SYNTAX, fault.getEditorMessage(), List.of(), thrown));
        case TemplateNotFoundException fault ->
          Optional.of(new TemplateFault(place, Reason.TEMPLATE, fault.getTemplateName(), List.of(), thrown));
        case NoSuchName fault -> Optional.of(
            new TemplateFault(place, Reason.NAME, fault.name(), fault.known(), thrown));
        case NoSuchText fault -> Optional.of(
            new TemplateFault(place, Reason.TEXT, fault.key(), texts, thrown));
        case InvalidReferenceException fault when fault.getBlamedExpressionString() != null -> {
          String name = fault.getBlamedExpressionString();
          var all = new ArrayList<>(names);
          all.addAll(List.of("t", "r"));
          yield Optional.of(new TemplateFault(place, Reason.NAME, name, all, thrown));
        }
        case StackOverflowError _ ->
          Optional.of(new TemplateFault(place, Reason.ENDLESS, "", List.of(), thrown));
        case Page.TooLong _ -> Optional.of(new TemplateFault(place, Reason.ENDLESS, "", List.of(), thrown));
        default -> Optional.empty();
      };
      if (known.isPresent()) return known.get();
    }
    return new TemplateFault(place, Reason.OTHER, said(thrown), List.of(), thrown);
  }

  /** FreeMarker's first sentence, without its advice to programmers. */
  static String said(Throwable thrown) {
    String said = thrown instanceof TemplateException fault
        ? fault.getMessageWithoutStackTop()
        : String.valueOf(thrown.getMessage());
    return String.valueOf(said).lines().filter(line -> !line.isBlank()).limit(2)
        .filter(line -> !line.startsWith("The blamed expression") && !line.startsWith("----"))
        .reduce((a, b) -> b.startsWith("==>") ? a + " " + b.substring(4).replaceFirst("\\s+\\[in .*", "") : a)
        .orElse("");
  }
}
