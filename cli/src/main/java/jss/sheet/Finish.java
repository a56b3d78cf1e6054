package jss.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the clock and chance out of a PDF: its dates follow from the content, and its id from the sheet's name. */
final class Finish {
  private Finish() {}

  static byte[] bytes(PDDocument pdf, Sheet sheet) throws IOException {
    LocalDate day = Press.day(sheet);
    var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
    date.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    pdf.getDocumentInformation().setCreationDate(date);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
        .replaceAll("<xmp:CreateDate>[^<]*<", "<xmp:CreateDate>" + day + "T00:00:00Z<");
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId((long) sheet.name().hashCode());
    var bytes = new ByteArrayOutputStream();
    pdf.save(bytes, new CompressParameters(CompressParameters.DEFAULT_OBJECT_STREAM_SIZE));
    return bytes.toByteArray();
  }
}
