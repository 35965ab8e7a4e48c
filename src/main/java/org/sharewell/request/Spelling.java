package org.sharewell.request;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.codec.language.DoubleMetaphone;

/** By what a child can be found again who was spelled, or whose birth date was written, otherwise before (R17). */
final class Spelling {

    /** More words than this are a description and no name. */
    private static final int MOST_WORDS = 6;

    private static final Set<String> NO_NAMES = Set.of("and", "the", "of", "at", "or", "with", "her", "his", "their",
            "who", "called", "born", "unborn", "baby", "child", "children", "girl", "boy", "son", "daughter", "brother",
            "sister", "twin", "twins", "family", "mr", "mrs", "ms", "miss", "street", "road");

    private Spelling() { }

    /**
     * The keys under which a child is kept and looked for within one agency: the NHS number; the birth date with the
     * sound of each name; the sounds of each two names. Two children share one where they may be the same. A single name
     * without a birth date is a key by itself.
     */
    static List<String> keys(String agency, Child child) {
        var sounds = sounds(child.name());
        var names = sounds.size() == 1 ? Stream.of("one " + sounds.get(0)) : pairs(sounds);
        var born = child.birthDate() == null ? Stream.<String>empty()
                : sounds.stream().map(sound -> child.birthDate() + " " + sound);
        var number = child.nhsNumber() == null ? Stream.<String>empty() : Stream.of("nhs " + child.nhsNumber());
        return Stream.of(names, born, number).flatMap(keys -> keys).map(key -> agency + " " + key).toList();
    }

    /** True if both names sound alike, in whatever order their words stand. */
    static boolean soundAlike(String one, String other) {
        return !sounds(one).isEmpty() && sounds(one).equals(sounds(other));
    }

    private static Stream<String> pairs(List<String> sounds) {
        return sounds.stream().flatMap(one -> sounds.stream().filter(other -> one.compareTo(other) < 0)
                .map(other -> one + " " + other));
    }

    /** How each word of a name sounds, each once, in the order of the alphabet. */
    private static List<String> sounds(String name) {
        if (name == null) return List.of();
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'’]", "").toLowerCase(Locale.UK);
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> word.length() > 1 && !NO_NAMES.contains(word))
                .limit(MOST_WORDS).map(Spelling::sound).distinct().sorted().toList();
    }

    private static String sound(String word) {
        var sound = new DoubleMetaphone().doubleMetaphone(word);
        // Of a name in other letters than Latin ones it knows no sound.
        return sound == null || sound.isEmpty() ? word : sound;
    }
}
