package jss.preview;

import java.util.List;
import java.util.Optional;
import jss.preview.Guard.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuardTest {
  private final Guard guard = new Guard(8017);

  private static Asked asked(String method, String path, List<String> hosts, List<String> origins) {
    return new Asked(method, path, hosts, origins, true);
  }

  private Optional<Integer> of(String path) {
    return guard.refusal(asked("GET", path, List.of("localhost:8017"), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8017", "127.0.0.1:8017", "[::1]:8017", "LOCALHOST:8017"})
  void thisMachineIsLetIn(String host) {
    assertThat(guard.refusal(asked("GET", "/nb/", List.of(host), List.of("http://" + host)))).isEmpty();
    assertThat(guard.refusal(asked("HEAD", "/nb/", List.of(host), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "example.org:8017", "localhost", "localhost:80", "localhost.example.org:8017",
    "127.0.0.2:8017", "192.168.1.4:8017", ""})
  void anotherHostIsNot(String host) {
    assertThat(guard.refusal(asked("GET", "/", List.of(host), List.of()))).contains(421);
  }

  @Test
  void aRequestHasOneHost() {
    assertThat(guard.refusal(asked("GET", "/", List.of(), List.of()))).contains(421);
    assertThat(guard.refusal(asked("GET", "/", List.of("localhost:8017", "example.org"), List.of()))).contains(421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org", "https://localhost:8017", "http://localhost:8018", "null", "file://"})
  void aPageFromElsewhereIsNot(String origin) {
    assertThat(guard.refusal(asked("GET", "/", List.of("localhost:8017"), List.of(origin)))).contains(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"})
  void nothingCanBeDoneButLook(String method) {
    assertThat(guard.refusal(asked(method, "/", List.of("localhost:8017"), List.of()))).contains(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../a", "/nb/..", "/%2e%2e/a", "/%2E./a", "/a%2fb", "/a\\b", "/a%5Cb", "/a%00", "//a", "a",
    ""})
  void whatTriesToClimbIsRefused(String path) {
    assertThat(of(path)).contains(400);
  }

  @Test
  void anOrdinaryNameIsNot() {
    assertThat(of("/nb/verkt%C3%B8y/a.b-c.html")).isEmpty();
  }

  @Test
  void whoComesFromAnotherMachineIsRefused() {
    assertThat(guard.refusal(new Asked("GET", "/", List.of("localhost:8017"), List.of(), false))).contains(403);
  }
}
