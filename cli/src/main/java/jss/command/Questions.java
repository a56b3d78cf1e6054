package jss.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import jss.content.Lang;

/** Asks a person on a terminal, one question at a time, each with an answer that is taken when they only press Enter. */
record Questions(Console console, BufferedReader in) {
  /** The input ended before all was answered. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Asks until the answer is one that can be used.
   *
   * @param key of the question among the messages; its {@code {0}} is the proposal
   * @param read gives the value of an answer, or empty after it has said what is wrong with it
   */
  <T> T ask(String key, String proposal, Function<String, Optional<T>> read) {
    while (true) {
      console.err().print(console.say(key, proposal) + " ");
      console.err().flush();
      String answer = line().strip();
      Optional<T> value = read.apply(answer.isEmpty() ? proposal : answer);
      if (value.isPresent()) return value.get();
    }
  }

  /** Asks for a text in a language; anything may be answered. */
  String ask(String key, String proposal, Lang lang) {
    String name = console.messages().containsKey("language." + lang.tag())
        ? console.say("language." + lang.tag())
        : lang.tag();
    console.err().print(console.say(key, proposal, name) + " ");
    console.err().flush();
    String answer = line().strip();
    return answer.isEmpty() ? proposal : answer;
  }

  private String line() {
    try {
      String line = in.readLine();
      if (line == null) throw new Ended();
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
