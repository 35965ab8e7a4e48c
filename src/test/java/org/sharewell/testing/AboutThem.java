package org.sharewell.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.sharewell.access.ClosedToSome;

/** Says of records of a test whom they are about, as the procedures do that keep such records. */
public final class AboutThem implements ClosedToSome {

    private final Map<String, Set<String>> people = new ConcurrentHashMap<>();

    /** From now on the record of this reference is about them. */
    public void say(String reference, Set<String> them) {
        people.put(reference, them);
    }

    @Override
    public Set<String> closedTo(String reference) {
        return people.getOrDefault(reference, Set.of());
    }

    @Override
    public List<String> closedToSomebody() {
        return List.copyOf(people.keySet());
    }
}
