package jss.sheet.judge;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/UA-1 and PDF/A-2a, as veraPDF understands them. */
final class VeraPdf {
  /** Validated in one go through the file, which takes less time than two. */
  private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  static Stream<String> look(byte[] pdf) {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), FLAVOURS.getFirst());
        var validator = Foundries.defaultInstance().createValidator(FLAVOURS)) {
      List<ValidationResult> results = validator.validateAll(parser);
      if (!results.stream().map(ValidationResult::getPDFAFlavour).toList().equals(FLAVOURS))
        throw new IllegalStateException("not validated by each of " + FLAVOURS);
      return results.stream().flatMap(VeraPdf::failures).toList().stream();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> failures(ValidationResult result) {
    return result.getTestAssertions().stream().filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
        .map(one -> result.getPDFAFlavour().getId() + " " + one.getRuleId().getClause() + "-"
            + one.getRuleId().getTestNumber() + ": " + one.getMessage())
        .distinct();
  }
}
