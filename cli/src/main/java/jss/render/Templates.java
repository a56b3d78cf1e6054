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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns views into pages; content is only ever data, never read as a template. */
public final class Templates {
  private static final Map<List<String>, Templates> PLAIN = new ConcurrentHashMap<>();

  private final Configuration configuration;
  @SuppressWarnings("UndefinedEquals") // a template hands out the same array each time
  private final Map<char[], byte[]> blocks = new ConcurrentHashMap<>();

  /** @param overrides the workspace's own templates by name, such as {@code tool.ftlh} */
  public Templates(Map<String, String> overrides) {
    this(overrides, List.of("templates/"));
  }

  /** @param folders of what jss brings along, those looked in first before the others */
  public Templates(Map<String, String> overrides, List<String> folders) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader(overrides, folders));
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
   * @param overrides the workspace's own templates by name
   * @param folders as above
   */
  public static Templates of(Map<String, String> overrides, List<String> folders) {
    return overrides.isEmpty()
        ? PLAIN.computeIfAbsent(folders, _ -> new Templates(overrides, folders))
        : new Templates(overrides, folders);
  }

  /** Those of pages. */
  public static Templates of(Map<String, String> overrides) {
    return of(overrides, List.of("templates/"));
  }

  private static TemplateLoader loader(Map<String, String> overrides, List<String> folders) {
    var loaders = new ArrayList<TemplateLoader>();
    if (!overrides.isEmpty()) {
      var first = new StringTemplateLoader();
      overrides.forEach(first::putTemplate);
      loaders.add(first);
    }
    folders.forEach(folder -> loaders.add(new Resources(folder)));
    return loaders.size() == 1
        ? loaders.getFirst()
        : new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /**
   * Fills a template.
   *
   * @param view what the template can read, component by component
   * @param texts what {@code t('key', …)} looks in
   * @return the page in UTF-8
   * @throws IllegalStateException when the template is wrong or asks for what the view does not have
   */
  public byte[] render(String template, Record view, Texts texts) {
    return render(template, view, texts, texts);
  }

  /** @param reader what {@code r('key', …)} looks in: the words around what is lent from another language */
  public byte[] render(String template, Record view, Texts texts, Texts reader) {
    var page = new Page(blocks);
    try {
      configuration.getTemplate(template)
          .process(new Root(new RecordModel(view), new Phrase(texts), new Phrase(reader)), page);
    } catch (TemplateException e) {
      throw new IllegalStateException(template + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.bytes();
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
