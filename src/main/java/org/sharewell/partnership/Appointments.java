package org.sharewell.partnership;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.sharewell.partnership.Given.GivenPost;
import org.springframework.stereotype.Component;

/**
 * Appoints to the posts of a list and takes back what it no longer gives, by three-way comparison: what the list gave
 * last time, what it gives now, and who is there. Where who is there differs from what was given, Admin changed it, and
 * that is kept.
 */
@Component
class Appointments {

    private final Directory directory;
    private final Given given;

    Appointments(Directory directory, Given given) {
        this.directory = directory;
        this.given = given;
    }

    /**
     * Takes every post from people who left, also what Admin gave them: nobody keeps a way in by oversight. Admin may
     * appoint them again, and that is kept.
     */
    void endAll(String source, Set<String> left, Consumer<String> findings) {
        var known = given.posts(source, List.of()).stream().collect(Collectors.toSet());
        for (var person : left) {
            for (var post : directory.posts(person)) {
                directory.dismiss(person, post);
                if (!known.contains(new GivenPost(source, person, post.group()))) {
                    findings.accept(person + ", who has left, was also " + post.group() + " by Admin and is no longer");
                }
            }
            given.noLongerNames(source, person);
        }
    }

    void bring(String source, List<PartnershipFile.Person> people, Collection<Post> posts, Consumer<String> findings) {
        var wanted = wanted(people);
        var before = given.posts(source, posts.stream().map(Post::group).toList());
        var all = new LinkedHashSet<>(posts);
        before.forEach(gave -> Post.of(gave.group()).ifPresent(all::add));
        for (var post : all) {
            bring(source, post, wanted.getOrDefault(post, Set.of()), holders(before, post, source),
                    holders(before, post, null), findings);
        }
    }

    private void bring(String source, Post post, Set<String> wanted, Set<String> before, Set<String> byAnyList,
                       Consumer<String> findings) {
        var there = Set.copyOf(directory.holders(post));
        for (var person : wanted) {
            if (!before.contains(person)) {
                given.post(new GivenPost(source, person, post.group()));
                if (!there.contains(person)) directory.appoint(person, post);
            } else if (!there.contains(person)) {
                findings.accept(person + " is no longer " + post.group() + ", by Admin");
            }
        }
        for (var person : before) {
            if (wanted.contains(person)) continue;
            given.withdraw(new GivenPost(source, person, post.group()));
            if (there.contains(person)) directory.dismiss(person, post);
        }
        for (var person : there) {
            if (!wanted.contains(person) && !byAnyList.contains(person)) {
                findings.accept(person + " is " + post.group() + ", by Admin");
            }
        }
    }

    private static Map<Post, Set<String>> wanted(List<PartnershipFile.Person> people) {
        var wanted = new LinkedHashMap<Post, Set<String>>();
        for (var person : people) {
            person.posts().forEach(post -> wanted.computeIfAbsent(post, key -> new HashSet<>()).add(person.id()));
        }
        return wanted;
    }

    private static Set<String> holders(List<GivenPost> before, Post post, String source) {
        return before.stream().filter(gave -> gave.group().equals(post.group()))
                .filter(gave -> source == null || gave.source().equals(source))
                .map(GivenPost::person).collect(Collectors.toSet());
    }
}
