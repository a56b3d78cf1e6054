package jss.browser;

import java.util.List;

/** Looks at an opened page and says what is wrong with it, one sentence each. */
@FunctionalInterface
interface Judge {
  List<String> judge(Tab tab);
}
