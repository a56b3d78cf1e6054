package jss.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import jss.publish.Refused.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedTest {
  @Test
  void whatTheSystemSaysIsUnderstood() {
    assertThat(reason(new FileSystemException("/x", null, "No space left on device"))).isEqualTo(Reason.NO_SPACE);
    assertThat(reason(new IOException("No space left on device"))).isEqualTo(Reason.NO_SPACE);
    assertThat(reason(new FileSystemException("/x", null, "Disk quota exceeded"))).isEqualTo(Reason.NO_SPACE);
    assertThat(reason(new FileSystemException("/x", null, "Read-only file system"))).isEqualTo(Reason.READ_ONLY);
    assertThat(reason(new AccessDeniedException("/x"))).isEqualTo(Reason.READ_ONLY);
    assertThat(reason(new IOException("Input/output error"))).isEqualTo(Reason.FAILED);
  }

  @Test
  void theFileThatTheSystemNamesIsNamed() {
    assertThat(Refused.because(new AccessDeniedException("/x/y"), Path.of("z")).at()).isEqualTo(Path.of("/x/y"));
    assertThat(Refused.because(new IOException("?"), Path.of("z")).at()).isEqualTo(Path.of("z"));
  }

  private static Reason reason(IOException failure) {
    return Refused.because(failure, Path.of("")).reason();
  }
}
