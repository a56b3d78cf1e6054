package jss.translate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;

/**
 * Something with words in several languages: the programme itself, an entry, or an item of a register.
 *
 * @param kind empty for the programme itself
 * @param file its folder, ending in {@code /}, or the file that it is written in
 * @param state the file that says what its translations were made from
 * @param prefix what its fields' names begin with there
 * @param source the language that it is translated from
 * @param title by language
 */
public record Subject(
    Optional<Kind> kind, String id, String file, String state, String prefix, Lang source, List<Field> fields,
    Function<Lang, String> title) {
  /** What the programme itself is called among ids. */
  public static final String PROGRAMME = "programme";

  public Subject {
    fields = List.copyOf(fields);
  }

  static Subject of(Programme programme) {
    return new Subject(Optional.empty(), PROGRAMME, "programme.yaml", "programme.translations.yaml", "",
        programme.sourceLanguage(), Fields.inPlace(programme.settings(), programme.languages()),
        programme.settings().title()::in);
  }

  static Subject of(Entry entry, List<Lang> languages) {
    Lang source = languages.stream().filter(lang -> Fields.own(entry, lang).isPresent()).findFirst()
        .orElse(languages.getFirst());
    return new Subject(Optional.of(entry.kind()), entry.id(), entry.origin().folder(),
        state(entry), "", source, Fields.ofWords(entry, source, languages), entry::title);
  }

  static String state(Entry entry) {
    return entry.origin().folder() + "translations.yaml";
  }

  static Subject of(Item item, List<Lang> languages) {
    String register = "registers/" + item.kind().folder();
    return new Subject(Optional.of(item.kind()), item.id(), register + ".yaml", register + ".translations.yaml",
        item.id() + ".", languages.getFirst(), Fields.inPlace((Record) item.value(), languages), item::title);
  }

  /** Its name in the whole programme: {@code tools/interessentanalyse}, {@code themes/klima}, {@code programme}. */
  public String key() {
    return kind.map(one -> one.folder() + "/" + id).orElse(id);
  }

  public boolean isEntry() {
    return kind.filter(Kind::isEntry).isPresent();
  }

  /** The file that the words in a language stand in. */
  public String file(Lang lang) {
    return isEntry() ? file + lang.tag() + ".md" : file;
  }
}
