package jss.sheet.judge;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF/UA-1 and PDF/A-2a, as veraPDF understands them. */
final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  static Stream<String> look(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).flatMap(flavour -> look(pdf, flavour));
  }

  private static Stream<String> look(byte[] pdf, PDFAFlavour flavour) {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> flavour.getId() + " " + one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + ": "
              + one.getMessage())
          .distinct().toList().stream();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
