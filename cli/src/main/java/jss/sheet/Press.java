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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jss.sheet.Sheet.Density;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Turns the XHTML of a sheet into PDF/UA-1 and PDF/A-2a. It reads what is in stock and nothing else; the same sheet gives
 * the same bytes.
 */
final class Press {
  /** More is no sheet but a mistake; it would take all memory. */
  private static final int MOST_PAGES = 2_000;

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false); // what it has to say, the tests ask for
  }

  private final Stock stock;
  private final Glyphs glyphs;
  private final Faces faces;

  Press(Stock stock, Faces faces) {
    this.stock = stock;
    this.faces = faces;
    this.glyphs = new Glyphs(faces);
  }

  /** @throws TooLong when the sheet would have more pages than anyone could want */
  Printed print(Sheet sheet) {
    Document markup = parse(sheet);
    List<Integer> missing = glyphs.replaceMissing(markup);
    for (Density density : Density.values()) {
      boolean isLast = !sheet.fitted() || density == Density.TIGHT;
      markup.getDocumentElement().setAttribute("class", density.name().toLowerCase(java.util.Locale.ROOT));
      try (var pdf = new PDDocument(); PdfBoxRenderer renderer = builder(markup, pdf).buildPdfRenderer()) {
        renderer.layout();
        List<Overrun> overruns = Measure.overruns(renderer);
        if (!overruns.isEmpty() && !isLast) continue;
        int pages = Measure.pages(renderer);
        if (pages > MOST_PAGES) throw new TooLong(sheet.name(), pages);
        renderer.createPDFWithoutClosing();
        Printer.ask(pdf, markup);
        return new Printed(Finish.bytes(pdf, sheet), pages, overruns, missing);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new IllegalStateException("there is no density");
  }

  private static Document parse(Sheet sheet) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(sheet.markup().get()));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException(sheet.name() + ": the template's XHTML is wrong: " + e.getMessage(), e);
    }
  }

  private PdfRendererBuilder builder(Document markup, PDDocument pdf) {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.withW3cDocument(markup, Stock.SCHEME);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.withProducer("jss");
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useFont(Faces.supplier(faces.regular(), pdf), Faces.FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(Faces.supplier(faces.bold(), pdf), Faces.FAMILY, 700, FontStyle.NORMAL, true);
    builder.useFont(Faces.supplier(faces.italic(), pdf), Faces.FAMILY, 400, FontStyle.ITALIC, true);
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

  /** A sheet of more pages than a press takes. */
  static final class TooLong extends RuntimeException {
    TooLong(String name, int pages) {
      super(name + " would have " + pages + " pages");
    }
  }

  /** The day that is written into a PDF whose content has none, as nothing asks the clock. */
  static LocalDate day(Sheet sheet) {
    return sheet.version().orElse(LocalDate.of(2000, 1, 1));
  }
}
