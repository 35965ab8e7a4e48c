package org.sharewell.request;

import java.util.List;
import java.util.stream.IntStream;

import org.sharewell.process.Option;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The partnership's levels of need, each with its one line of meaning (C46, R19).
 *
 * @param levels from 1, in order
 */
@ConfigurationProperties("sharewell.levels-of-need")
record LevelsOfNeed(List<String> levels) {

    List<Option> options() {
        return IntStream.rangeClosed(1, levels.size())
                .mapToObj(level -> new Option(level + " – " + levels.get(level - 1), String.valueOf(level))).toList();
    }
}
