package org.sharewell.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The texts of the mails, which belong to the partnership: {@code sharewell.letters} names a folder of its own.
 *
 * <p>All are read and checked when the application starts, so that a text that is missing or spoilt is found by whoever
 * changed it and not by the night's first urgent mail. A folder of one's own holds all of them, for the same reason:
 * one with a misspelt name would otherwise be passed over in silence.
 */
@Component
class Letters {

    /** The letter of a digest, which is of no occasion of its own. */
    static final String DIGEST = "digest";

    private final Map<String, Letter> letters;
    private final Letter digest;

    Letters(NotificationSettings settings, ResourceLoader resources) {
        var folder = settings.letters().endsWith("/") ? settings.letters() : settings.letters() + "/";
        letters = Arrays.stream(Occasion.values()).map(Occasion::letter)
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> read(resources, folder, name, Letter::read)));
        digest = read(resources, folder, DIGEST, Letter::readDigest);
    }

    private static Letter read(ResourceLoader resources, String folder, String name,
                               Function<String, Letter> reading) {
        var file = resources.getResource(folder + name + ".txt");
        if (!file.exists()) {
            throw new IllegalStateException("The letter " + name + ".txt is missing in " + folder + ". Put it there, or"
                    + " leave sharewell.letters unset to use the texts that come with Sharewell.");
        }
        try {
            return reading.apply(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unfit) {
            throw new IllegalStateException("The letter " + name + ".txt in " + folder + " " + unfit.getMessage(),
                    unfit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The letter " + name + ".txt in " + folder + " cannot be read.", unreadable);
        }
    }

    /** The text of a digest. */
    Letter digest() {
        return digest;
    }

    /**
     * The text of this name.
     *
     * @throws IllegalArgumentException if there is none, which is a mistake in the program
     */
    Letter named(String name) {
        var letter = letters.get(name);
        if (letter == null) throw new IllegalArgumentException("There is no letter \"" + name + "\".");
        return letter;
    }
}
