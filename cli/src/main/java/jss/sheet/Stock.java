package jss.sheet;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that a sheet may be made with besides its words: styles, drawings and a logo, each by a name. What is not in stock
 * is not had, neither from a disk nor from a network.
 *
 * @param find the bytes behind a name
 */
record Stock(Function<String, Optional<byte[]>> find) {
  /** What the addresses of things in stock begin with. */
  static final String SCHEME = "stock:";

  boolean has(String address) {
    return address.startsWith(SCHEME) && find.apply(address.substring(SCHEME.length())).isPresent();
  }

  /** @throws UncheckedIOException when there is no such thing, which the engine takes for a missing file */
  FSStream open(String address) {
    if (!has(address)) throw new UncheckedIOException(new IOException("not in stock: " + address));
    byte[] bytes = find.apply(address.substring(SCHEME.length())).orElseThrow();
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new StringReader(new String(bytes, StandardCharsets.UTF_8));
      }
    };
  }
}
