package jss.sheet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** The file says what it is and from when its content is; no clock has a say. */
final class MetadataJudge {
  private static final Pattern DATE = Pattern.compile("<xmp:(?:Create|Modify|Metadata)Date>([^<]*)<");

  private MetadataJudge() {}

  static Stream<String> look(Evidence evidence) {
    var findings = new ArrayList<String>();
    PDDocumentCatalog catalog = evidence.pdf().getDocumentCatalog();
    var info = evidence.pdf().getDocumentInformation();
    String title = evidence.source().head("title").orElse("");
    if (title.isBlank() || !title.equals(info.getTitle())) findings.add("metadata: the title is " + info.getTitle());
    if (catalog.getViewerPreferences() == null || !catalog.getViewerPreferences().displayDocTitle())
      findings.add("metadata: the title is not shown");
    Stream.of(info.getCreationDate(), info.getModificationDate()).filter(Objects::nonNull)
        .map(Calendar::toInstant).map(at -> at.atZone(ZoneOffset.UTC)).filter(at -> !isOfContent(evidence, at))
        .forEach(at -> findings.add("metadata: a date is " + at));
    try {
      if (catalog.getMetadata() == null) return Stream.of("metadata: there is none");
      String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      DATE.matcher(xmp).results().map((MatchResult at) -> ZonedDateTime.parse(at.group(1)))
          .filter(at -> !isOfContent(evidence, at)).forEach(at -> findings.add("metadata: a date is " + at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return findings.stream();
  }

  private static boolean isOfContent(Evidence evidence, ZonedDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        && evidence.day().map(day -> day.equals(at.toLocalDate())).orElse(true);
  }
}
