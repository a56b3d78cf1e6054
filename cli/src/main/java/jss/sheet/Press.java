package jss.sheet;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jss.parallel.Bounded;
import jss.parallel.Once;
import jss.sheet.Sheet.Density;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Turns the XHTML of a sheet into PDF/UA-1 and PDF/A-2a. It reads what is in stock and nothing else; the same sheet gives
 * the same bytes.
 */
final class Press {
  /** More is no sheet but a mistake. */
  record Bounds(int pages, Duration time) {
    static final Bounds USUAL = new Bounds(2_000, Duration.ofSeconds(60));
  }

  private static final Once<byte[]> SRGB = Once.of(() -> ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

  static {
    XRLog.setLoggingEnabled(false); // what it has to say, the tests ask for
  }

  private final Stock stock;
  private final Once<Glyphs> glyphs;
  private final Faces faces;
  private final Bounds bounds;

  /** Fonts that no document is being made with. */
  private final Queue<Fount> founts = new ConcurrentLinkedQueue<>();

  Press(Stock stock, Faces faces) {
    this(stock, faces, Bounds.USUAL);
  }

  Press(Stock stock, Faces faces, Bounds bounds) {
    this.bounds = bounds;
    this.stock = stock;
    this.faces = faces;
    this.glyphs = Once.of(() -> new Glyphs(faces));
  }

  /** @throws Unprintable when the sheet meets a bound */
  Printed print(Sheet sheet) {
    try {
      return Bounded.run(sheet.name(), bounds.time(), () -> set(sheet));
    } catch (Bounded.Exceeded e) {
      throw new Unprintable(sheet.name(), Unprintable.Reason.of(e.bound()));
    }
  }

  private Printed set(Sheet sheet) {
    Fount fount = Optional.ofNullable(founts.poll()).orElseGet(() -> Fount.of(faces));
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    // the JDK's own XML: for each document, the engine would look through all jars for another, a quarter of its time
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return set(sheet, fount);
    } finally {
      thread.setContextClassLoader(loader);
      founts.add(fount);
    }
  }

  private Printed set(Sheet sheet, Fount fount) {
    Document markup = Markup.parse(sheet);
    List<Integer> missing = glyphs.get().replaceMissing(markup);
    Hyphens.insert(markup);
    for (Density density : Density.values()) {
      boolean isLast = !sheet.fitted() || density == Density.TIGHT;
      markup.getDocumentElement().setAttribute("class", density.name().toLowerCase(java.util.Locale.ROOT));
      try (var pdf = new PDDocument(); PdfBoxRenderer renderer = builder(markup, pdf, fount).buildPdfRenderer()) {
        renderer.layout();
        List<Overrun> overruns = Measure.overruns(renderer);
        if (!overruns.isEmpty() && !isLast) continue;
        int pages = Measure.pages(renderer);
        if (pages > bounds.pages()) throw new Unprintable(sheet.name(), Unprintable.Reason.PAGES);
        renderer.createPDFWithoutClosing();
        Printer.ask(pdf, markup);
        ReadingOrder.mend(markup, renderer.getRootBox());
        Repeats.mend(pdf);
        return new Printed(Finish.bytes(pdf, sheet), pages, overruns, missing);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new IllegalStateException("there is no density");
  }

  private PdfRendererBuilder builder(Document markup, PDDocument pdf, Fount fount) {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.withW3cDocument(markup, Stock.SCHEME);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB.get());
    builder.withProducer("jss");
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useFont(Fount.supplier(fount.regular(), pdf), Faces.FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(Fount.supplier(fount.bold(), pdf), Faces.FAMILY, 700, FontStyle.NORMAL, true);
    builder.useFont(Fount.supplier(fount.italic(), pdf), Faces.FAMILY, 400, FontStyle.ITALIC, true);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUriResolver((_, uri) -> uri);
    builder.useExternalResourceAccessControl(
        (uri, _) -> stock.has(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, _) -> stock.has(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(new FSStreamFactory() {
      @Override
      public FSStream getUrl(String uri) {
        return stock.open(uri);
      }
    }, "stock", "http", "https", "file", "jar");
    return builder;
  }

  /** The day that is written into a PDF whose content has none, as nothing asks the clock. */
  static LocalDate day(Sheet sheet) {
    return sheet.version().orElse(LocalDate.of(2000, 1, 1));
  }
}
