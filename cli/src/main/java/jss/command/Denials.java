package jss.command;

import jss.start.Denied;

/** Says why something isn't done, and what could be. */
record Denials(Console console) {
  /** The exit code. */
  int tell(Denied denied) {
    Object[] details = denied.details().toArray();
    for (int i = 0; i < details.length; i++)
      if (details[i].toString().startsWith("kind.")) details[i] = console.say(details[i].toString());
    console.tell("denied." + denied.reason(), details);
    denied.meant().ifPresent(meant -> console.tell("denied.meant", meant));
    console.tell("adopt.nothing");
    return UsageFaults.EXIT;
  }
}
