package jss.render;

import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns views into pages; content is only ever data, never read as a template. */
public final class Templates {
  private static final Map<List<String>, Templates> PLAIN = new ConcurrentHashMap<>();

  private final Configuration configuration;
  @SuppressWarnings("UndefinedEquals") // a template hands out the same array each time
  private final Map<char[], byte[]> blocks = new ConcurrentHashMap<>();
  private final Map<String, String> overrides;
  private final List<String> folders;
  private final Map<String, String> paths;

  /** @param overrides the workspace's own templates by path, such as {@code templates/tool.ftlh} */
  public Templates(Map<String, String> overrides) {
    this(overrides, OwnTemplates.OF_PAGES);
  }

  /** @param folders of what jss brings along, those looked in first before the others */
  public Templates(Map<String, String> overrides, List<String> folders) {
    this.overrides = overrides;
    this.folders = List.copyOf(folders);
    this.paths = OwnTemplates.paths(overrides.keySet(), folders);
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader());
    configuration.setTabSize(1);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(Models.SHARED);
    configuration.setSharedVariable("symbolLines", SymbolLines.read());
  }

  /**
   * The same, but what jss brings along is parsed once, however often a site is made.
   *
   * @param overrides the workspace's own templates by path
   * @param folders as above
   */
  public static Templates of(Map<String, String> overrides, List<String> folders) {
    return overrides.isEmpty()
        ? PLAIN.computeIfAbsent(folders, _ -> new Templates(overrides, folders))
        : new Templates(overrides, folders);
  }

  /** Those of pages. */
  public static Templates of(Map<String, String> overrides) {
    return of(overrides, OwnTemplates.OF_PAGES);
  }

  private TemplateLoader loader() {
    var loaders = new ArrayList<TemplateLoader>();
    if (!paths.isEmpty()) {
      var first = new StringTemplateLoader();
      paths.forEach((name, path) -> first.putTemplate(name, overrides.getOrDefault(path, "")));
      loaders.add(first);
    }
    folders.forEach(folder -> loaders.add(new Resources(folder)));
    return loaders.size() == 1
        ? loaders.getFirst()
        : new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /** What keeps the workspace's own templates from being read at all. */
  public List<TemplateFault> faults() {
    var faults = new ArrayList<TemplateFault>();
    for (String name : paths.keySet())
      try {
        configuration.getTemplate(name);
      } catch (IOException e) {
        blame(List.of(), List.of(), _ -> true).of(e).ifPresent(faults::add);
      }
    return faults;
  }

  /**
   * Fills a template.
   *
   * @param view what the template can read, component by component
   * @param texts what {@code t('key', …)} looks in
   * @return the page in UTF-8
   * @throws TemplateFault when a template of the workspace's own is wrong or asks for what there isn't
   * @throws IllegalStateException when one of jss's own is
   */
  public byte[] render(String template, Record view, Texts texts) {
    return render(template, view, texts, texts);
  }

  /** @param reader what {@code r('key', …)} looks in: the words around what is lent from another language */
  public byte[] render(String template, Record view, Texts texts, Texts reader) {
    try {
      return fill(template, view, texts, reader);
    } catch (TemplateException | IOException | RuntimeException | StackOverflowError e) {
      for (Throwable at = e; at != null; at = at.getCause()) if (at instanceof TemplateFault known) throw known;
      Optional<TemplateFault> own =
          blame(RecordModel.names(view.getClass()), List.copyOf(texts.all().keySet()),
              left -> without(left).canFill(template, view, texts, reader)).of(e);
      if (own.isPresent()) throw own.get();
      throw new IllegalStateException(template + ": " + e.getMessage(), e);
    }
  }

  private byte[] fill(String template, Record view, Texts texts, Texts reader) throws TemplateException, IOException {
    var page = new Page(blocks);
    configuration.getTemplate(template)
        .process(new Root(new RecordModel(view), new Phrase(texts), new Phrase(reader)), page);
    boolean mustBeXml = !paths.isEmpty() && folders.equals(OwnTemplates.OF_SHEETS);
    return mustBeXml ? WellFormed.check(page.bytes()) : page.bytes();
  }

  private boolean canFill(String template, Record view, Texts texts, Texts reader) {
    try {
      fill(template, view, texts, reader);
      return true;
    } catch (TemplateException | IOException | RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private Blame blame(List<String> names, List<String> texts, Predicate<Optional<String>> without) {
    return new Blame(paths, names, texts, without);
  }

  /** The same without that one of the workspace's own templates; without all of them when none is named. */
  private Templates without(Optional<String> name) {
    Map<String, String> left = new HashMap<>(overrides);
    if (name.isEmpty()) left.clear();
    else left.remove(paths.get(name.get()));
    return of(left, folders);
  }

  /** The view's components, and {@code t} and {@code r} beside them. */
  private record Root(RecordModel view, Phrase phrase, Phrase reader) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return switch (key) {
        case "t" -> phrase;
        case "r" -> reader;
        // FreeMarker looks here for its own settings and loop variables too.
        default -> view.find(key);
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** {@code t('steps', 3)}: an interface text, with a number choosing between one and more. */
  private record Phrase(Texts texts) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      String key = Models.text(arguments.getFirst());
      if (arguments.size() == 1) return texts.text(key);
      Object[] parameters = new Object[arguments.size() - 1];
      for (int i = 0; i < parameters.length; i++) parameters[i] = Models.text(arguments.get(i + 1));
      return texts.text(key, parameters);
    }
  }
}
