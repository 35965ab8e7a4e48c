package org.sharewell.demo;

import java.util.List;

import org.sharewell.demo.DemoPeople.Person;

/** What somebody who has just started the demo needs to know. */
final class Welcome {

    private static final String LINE = "-".repeat(110);

    private Welcome() { }

    static String text(String address, List<Person> people, Person administrator) {
        var passwords = people.stream().map(Person::password).distinct().toList();
        var text = new StringBuilder("\n" + LINE + "\nSharewell is running, with invented agencies and people.\n\n");
        text.append("  Work           ").append(address).append("/camunda/app/tasklist/\n");
        text.append("  Watch          ").append(address).append("/camunda/app/cockpit/ (the administrator)\n");
        text.append("  Caught mail    ").append(address).append("/demo/mail\n\n");
        text.append("  Sign in as     ").append(administrator.id()).append(", with the password ")
                .append(administrator.password()).append(": the administrator\n");
        if (passwords.size() == 1) text.append("  or as          one of these, with ").append(passwords.get(0)).append("\n\n");
        for (var person : people) {
            text.append("    %-20s  %s: %s".formatted(person.id(), person.name(), person.is()));
            text.append(passwords.size() > 1 ? ", with " + person.password() + "\n" : "\n");
        }
        return text.append("\nThe data stays in .demo until you delete that folder. Stop with Ctrl-C.\n" + LINE).toString();
    }
}
