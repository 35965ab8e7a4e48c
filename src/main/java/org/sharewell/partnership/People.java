package org.sharewell.partnership;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Brings a list's people into Camunda, and keeps what Admin changed about them since. */
@Component
class People {

    private final Directory directory;
    private final Given given;
    private final SecureRandom random = new SecureRandom();

    People(Directory directory, Given given) {
        this.directory = directory;
        this.given = given;
    }

    /**
     * Makes who is new and brings the others up to date.
     *
     * @param findings is told what was changed in Admin and is kept
     * @return the people who are there now; whoever was deleted in Admin is not made again
     */
    List<PartnershipFile.Person> bring(PartnershipFile file, Consumer<String> findings) {
        var before = given.people(file.source());
        var users = directory.users(file.people().stream().map(PartnershipFile.Person::id).toList());
        var there = new ArrayList<PartnershipFile.Person>();
        for (var person : file.people()) {
            var was = before.get(person.id());
            var user = users.get(person.id());
            if (user == null && was != null && was.active()) {
                findings.accept(person.id() + " was deleted in Admin and is not made again");
                continue;
            }
            if (user == null) make(person);
            else update(user, was, person, findings);
            given.person(file.source(), person);
            there.add(person);
        }
        return there;
    }

    /** Whoever this list named the last time and names no longer. */
    Set<String> left(PartnershipFile file) {
        var left = new HashSet<String>();
        given.people(file.source()).values().stream().filter(Given.GivenPerson::active)
                .forEach(was -> left.add(was.id()));
        file.people().forEach(person -> left.remove(person.id()));
        return left;
    }

    private void make(PartnershipFile.Person person) {
        var user = directory.newUser(person.id());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.mail());
        user.setPassword(person.password() == null ? unknownToAnybody() : person.password());
        directory.save(user);
    }

    /** Camunda cannot refuse a sign-in politely where there is no password, so there is one that nobody knows. */
    private String unknownToAnybody() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return "aA1!" + Base64.getEncoder().encodeToString(bytes);
    }

    private void update(User user, Given.GivenPerson was, PartnershipFile.Person now, Consumer<String> findings) {
        var firstName = kept(user.getFirstName(), was == null ? null : was.firstName(), now.firstName());
        var lastName = kept(user.getLastName(), was == null ? null : was.lastName(), now.lastName());
        var mail = kept(user.getEmail(), was == null ? null : was.mail(), now.mail());
        if (!Objects.equals(firstName, now.firstName()) || !Objects.equals(lastName, now.lastName())) {
            findings.accept("the name of " + now.id() + " was changed in Admin");
        }
        if (!Objects.equals(mail, now.mail())) {
            findings.accept("the mail address of " + now.id() + " was changed in Admin");
        }
        if (Objects.equals(firstName, user.getFirstName()) && Objects.equals(lastName, user.getLastName())
                && Objects.equals(mail, user.getEmail())) return;
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEmail(mail);
        directory.save(user);
    }

    /** What the list says now, unless what is there is not what the list gave the last time: then Admin changed it. */
    private static String kept(String there, String was, String now) {
        return there == null || there.isEmpty() || there.equals(was) ? now : there;
    }
}
