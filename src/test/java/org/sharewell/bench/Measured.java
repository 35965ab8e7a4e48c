package org.sharewell.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, on this screen while it is measured and as a table for the README at the end. */
final class Measured {

    private static final double GOAL = 0.75;
    private static final double MILLISECONDS_MORE = 5;

    private final List<String> facts = new ArrayList<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final List<String> lists = new ArrayList<>();

    void fact(String sentence) {
        facts.add(sentence);
        say(sentence);
    }

    void rate(Side side, double perSecond) {
        rates.computeIfAbsent(side.name(), name -> new ArrayList<>()).add(perSecond);
        say("%s: %.1f requests a second (load %s)", side.name(), perSecond, load());
    }

    void list(String name, Lists.Times without, Lists.Times with) {
        var within = with.half() - without.half() <= Math.max(MILLISECONDS_MORE, without.half() / 10);
        lists.add("| %s | %.1f ms / %.1f ms | %.1f ms / %.1f ms | %s |".formatted(name, without.half(), without.most(),
                with.half(), with.most(), within ? "yes" : "no"));
        say(lists.get(lists.size() - 1));
    }

    static void say(String text, Object... values) {
        System.out.println(values.length == 0 ? text : text.formatted(values));
    }

    static String machine() {
        var java = ManagementFactory.getRuntimeMXBean();
        return "%d cores, Java %s (%s), load before %s".formatted(Runtime.getRuntime().availableProcessors(),
                Runtime.version(), String.join(" ", java.getInputArguments()), load());
    }

    private static String load() {
        return String.format(Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String table() {
        var bare = median(rates.values().iterator().next());
        var rows = rates.entrySet().stream().map(side -> "| %s | %s | **%.1f** | %.2f |".formatted(side.getKey(),
                side.getValue().stream().map("%.1f"::formatted).collect(Collectors.joining(", ")),
                median(side.getValue()), median(side.getValue()) / bare)).collect(Collectors.joining("\n"));
        return """

                %s

                | | whole requests a second | median | of the bare engine (goal %s) |
                |---|---|---|---|
                %s

                | list (half of the times / 95 in 100) | nothing finished | 50,000 finished | within a tenth or 5 ms |
                |---|---|---|---|
                %s
                """.formatted(String.join("\n", facts), GOAL, rows, String.join("\n", lists));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
