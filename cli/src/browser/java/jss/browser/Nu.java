package jss.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which is slow to set up and quick to use. */
final class Nu {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc"; // inside the checker's jar
  private static final long STACK = 64L << 20; // bytes: the schema is read by deep recursion

  private final List<String> said = new ArrayList<>();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

  private Nu() {
    try {
      checker.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    } catch (Exception e) { // declared so by the checker
      throw new IllegalStateException("the checker's schema cannot be read", e);
    }
  }

  /**
   * Everything that the checker says, each finding with its page, line and column.
   *
   * @param html the bytes of a page
   */
  static List<String> check(List<String> pages, Function<String, byte[]> html) {
    try (var thread = Executors.newSingleThreadExecutor(task -> new Thread(null, task, "html checker", STACK))) {
      return CompletableFuture.supplyAsync(() -> {
        var nu = new Nu();
        pages.forEach(page -> nu.check(page, html.apply(page)));
        return List.copyOf(nu.said);
      }, thread).join();
    }
  }

  private void check(String page, byte[] html) {
    try {
      checker.setUpValidatorAndParsers(new Scribe(page, said), false, false);
      checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html)));
    } catch (SAXException e) {
      said.add(page + ": error: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes down errors and warnings alike: neither is let through. */
  private record Scribe(String page, List<String> said) implements ErrorHandler {
    @Override
    public void warning(SAXParseException finding) {
      write("warning", finding);
    }

    @Override
    public void error(SAXParseException finding) {
      write("error", finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      write("error", finding);
    }

    private void write(String level, SAXParseException finding) {
      said.add("%s:%d:%d: %s: %s".formatted(page, finding.getLineNumber(), finding.getColumnNumber(), level,
          finding.getMessage()));
    }
  }
}
