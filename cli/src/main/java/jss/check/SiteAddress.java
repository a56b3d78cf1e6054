package jss.check;

import jss.content.Address;
import jss.problem.Problem;

/** An address of the site that is no address of a site, such as one that has no name of a host. */
final class SiteAddress implements Check.OfProgramme {
  @Override
  public void run(Scope scope, Problem.Sink problems) {
    scope.programme().settings().address().filter(address -> !Address.isSite(address.text())).ifPresent(
        address -> problems.accept(Problem.of("link-scheme", address.at()).with("address", address.text())));
  }
}
