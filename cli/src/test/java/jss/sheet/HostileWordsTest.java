package jss.sheet;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import jss.content.Lang;
import jss.picture.Drawn;
import jss.picture.Svg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Holds the press to what is in stock: a server that would answer and files that could be read are left alone. */
class HostileWordsTest {
  @TempDir
  private Path outside;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void layBait() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] picture = Drawn.as("png", 3, 3);
    server.createContext("/", exchange -> {
      asked.add(exchange.getRequestURI().toString());
      exchange.sendResponseHeaders(200, picture.length);
      exchange.getResponseBody().write(picture);
      exchange.close();
    });
    server.start();
    Files.write(outside.resolve("bait.png"), picture);
    Files.writeString(outside.resolve("bait.css"), "p:before { content: 'hemmelig' }");
    Files.writeString(outside.resolve("bait.txt"), "hemmelig");
    Files.writeString(outside.resolve("bait.svg"), """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path id="a" fill="#fedcba" d="M0 0h9v9z"/></svg>""");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String filled(String markup) {
    return markup.replace("HTTP", "http://127.0.0.1:" + server.getAddress().getPort())
        .replace("FILE", outside.toUri().toString().replaceFirst("/$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "<img src='HTTP/bait.png' alt='x'/>",
          "<img src='FILE/bait.png' alt='x'/>",
          "<img src='FILE/bait.svg' alt='x'/>",
          "<img src='jar:FILE/bait.png!/x' alt='x'/>",
          "<img src='stock:../bait.png' alt='x'/>",
          "<p style=\"background-image: url('FILE/bait.png')\">x</p>",
          "<p style=\"background-image: url(HTTP/bait.png)\">x</p>",
          "<p style=\"content: url(HTTP/bait.png)\">x</p>",
          "<ul><li style=\"list-style-image: url(HTTP/bait.png)\">x</li></ul>",
          "<object data='HTTP/bait.png' type='image/png'>x</object>",
          "<object data='FILE/bait.txt' type='text/plain'>x</object>",
          "<iframe src='HTTP/bait.html'>x</iframe>",
          "<embed src='FILE/bait.svg'/>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x'><image width='9' height='9' xlink:href='FILE/bait.png'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x'><image width='9' height='9' xlink:href='HTTP/bait.png'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x'><use xlink:href='FILE/bait.svg#a'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x'><path style='fill:url(HTTP/bait.svg#a)' d='M0 0h9v9z'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x'><path filter='url(FILE/bait.svg#a)' d='M0 0h9v9z'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x' onload='x()'><script xlink:href='HTTP/bait.js'/><path d='M0 0h9v9z'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x'><font-face font-family='B'><font-face-src><font-face-uri xlink:href='HTTP/bait.svg'/></font-face-src></font-face><text font-family='B' y='9'>x</text></svg>"})
  void whatIsNotInStockIsNeitherAskedForNorRead(String body) throws IOException {
    leavesBait("", "<p>Ord.</p>" + body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "<link rel='stylesheet' href='HTTP/bait.css'/>",
          "<link rel='stylesheet' href='FILE/bait.css'/>",
          "<style>@import url(HTTP/bait.css);</style>",
          "<style>@import 'FILE/bait.css';</style>",
          "<style>@font-face { font-family: B; src: url(FILE/bait.ttf) } p { font-family: B, Sheet }</style>",
          "<style>@font-face { font-family: B; src: url(HTTP/bait.ttf) } p { font-family: B, Sheet }</style>",
          "<style>@page { background-image: url(HTTP/bait.png) }</style>",
          "<base href='FILE/'/><link rel='stylesheet' href='bait.css'/>"})
  void stylesFetchNothingFromOutside(String head) throws IOException {
    leavesBait(head, "<p>Ord.</p>");
  }

  private void leavesBait(String head, String body) throws IOException {
    try (var recording = new Recording()) {
      recording.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
      recording.enable("jdk.SocketWrite").withoutThreshold().withoutStackTrace();
      recording.start();
      Printed printed = Pressing.EMPTY.print(filled(head), filled(body));
      recording.stop();
      Path events = outside.resolve("events.jfr");
      recording.dump(events);
      assertThat(RecordingFile.readAllEvents(events))
          .filteredOn(event -> event.hasField("path"))
          .extracting(event -> String.valueOf(event.getString("path")))
          .noneMatch(path -> path.contains("bait"));
      assertThat(asked).isEmpty();
      assertThat(Pressing.text(printed)).contains("Ord.").doesNotContain("hemmelig");
      assertThat(Pressing.contents(printed).pictures()).isZero();
      assertThat(Pressing.contents(printed).said()).doesNotContain("hemmelig");
    }
  }

  @Test
  void theBaitWouldBeSeen() throws IOException {
    try (var recording = new Recording()) {
      recording.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
      recording.start();
      try (var in = Files.newInputStream(outside.resolve("bait.txt"))) {
        assertThat(in.readAllBytes()).isNotEmpty();
      }
      recording.stop();
      Path events = outside.resolve("events.jfr");
      recording.dump(events);
      assertThat(RecordingFile.readAllEvents(events)).extracting(event -> String.valueOf(event.getString("path")))
          .anyMatch(path -> path.endsWith("bait.txt"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image width='9' height='9' href='HTTP/bait.png'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'><use xlink:href='FILE/bait.svg#a'/></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>path { fill: url(FILE/bait.svg#a) }</style><path d='M0 0h9v9z'/></svg>",
          "<?xml-stylesheet href='HTTP/bait.css' type='text/css'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
          "<!DOCTYPE svg SYSTEM 'HTTP/bait.dtd'><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
          "<!DOCTYPE svg [<!ENTITY e SYSTEM 'FILE/bait.txt'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><desc>&e;</desc><path d='M0 0h9v9z'/></svg>"})
  void aLogoThatSlippedByFetchesNothingEither(String logo) throws IOException {
    Printed printed = Pressing.with("logo.svg", filled(logo))
        .print("", "<p>Ord.</p><img src='stock:logo.svg' alt='Logo'/><p style='background-image:url(stock:logo.svg)'>x</p>");
    assertThat(asked).isEmpty();
    assertThat(Pressing.contents(printed).pictures()).isZero();
    assertThat(Pressing.contents(printed).said()).doesNotContain("hemmelig", "0.99607843");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/bait.css", "FILE/bait.css"})
  void aDrawingWhoseStyleImportsIsNotMadeAndDoesNotAsk(String style) {
    String drawing = filled(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='x'><style>@import url(" + style
            + ");</style><path d='M0 0h9v9z'/></svg>");
    assertThatThrownBy(() -> Pressing.EMPTY.print("", drawing)).isInstanceOf(RuntimeException.class);
    assertThat(asked).isEmpty();
    assertThat(Svg.danger(drawing.getBytes(StandardCharsets.UTF_8))).contains("<style>");
  }

  @Test
  void signsThatXmlCannotHoldAreSpaces() {
    assertThat(Pressing.text(Pressing.EMPTY.print("", "<p>Ord\u000Bog\u0001ord\uFFFF.</p>")))
        .isEqualTo("Ord og ord .");
  }

  @Test
  void aDocumentTypeIsNotReadAtAll() {
    var press = new Press(new Stock(_ -> Optional.empty()), Faces.INTER);
    byte[] markup = filled("<!DOCTYPE html [<!ENTITY e SYSTEM 'FILE/bait.txt'>]><html><body>&e;</body></html>")
        .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> press.print(
        new Sheet("prove", List.of(Lang.NB), Optional.empty(), Optional.empty(), false, () -> markup)))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("DOCTYPE");
  }
}
