package jss.content;

/** An item of a register: small, with its words in place. */
public sealed interface Listed
    permits Person,
    Organisation,
    Region,
    Theme,
    Series,
    Phase,
    Document,
    Group,
    Video,
    Question,
    Ambassador,
    Role,
    Strand,
    Team,
    Course,
    Survey,
    Diagram,
    Term {
  /** What it is called, in that language. */
  String title(Lang lang);
}
