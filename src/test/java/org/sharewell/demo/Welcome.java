package org.sharewell.demo;

import java.util.List;

import org.sharewell.demo.DemoPeople.Person;

/** What somebody who has just started the demo needs to know. */
final class Welcome {

    private static final String LINE = "-".repeat(100);

    private Welcome() { }

    static String text(String address, List<Person> people, String administrator, String password) {
        var text = new StringBuilder("\n").append(LINE).append("\n")
                .append("Sharewell is running, with invented agencies and people.\n\n")
                .append("  Work          ").append(address).append("/camunda/app/tasklist/\n")
                .append("  Watch         ").append(address).append("/camunda/app/cockpit/   (the administrator)\n")
                .append("  Caught mail   ").append(address).append("/demo/mail\n\n")
                .append("  ").append("Sign in as %-22s with %-18s".formatted(administrator, password))
                .append(" the administrator\n");
        for (var person : people) {
            text.append("  ").append("Sign in as %-22s with %-18s".formatted(person.id(),
                            person.password().isEmpty() ? password : person.password()))
                    .append(" ").append(whoIs(person)).append("\n");
        }
        return text.append("\nThe data stays in .demo until you delete that folder. Stop with Ctrl-C.\n").append(LINE)
                .toString();
    }

    private static String whoIs(Person person) {
        return String.join(", ", List.of(person.name(), person.role(), person.where()).stream()
                .filter(part -> !part.isEmpty()).toList());
    }
}
