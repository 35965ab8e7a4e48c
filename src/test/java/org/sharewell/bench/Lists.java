package org.sharewell.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How long a practitioner's task lists take, each as Tasklist asks for it: the first page, and how many there are. */
final class Lists {

    static final List<String> NAMES = List.of("My team's work", "My work");

    private static final int REQUESTS_OPEN = 334;
    private static final int FINISHED_FOR_REAL = 20;
    private static final int PAGE = 15;
    private static final int WARM_UP = 150;
    private static final int TIMES = 300;

    private final Side side;

    Lists(Side side) {
        this.side = side;
    }

    /** Half of the times are below the first, 95 in 100 below the second, in milliseconds. */
    record Times(double half, double most) { }

    /** Requests with three open tasks each, spread over the agencies; how many tasks that are. */
    long open() {
        IntStream.range(0, REQUESTS_OPEN).parallel()
                .forEach(i -> side.ask(Partner.ALL.get(i % Partner.ALL.size()), i));
        return side.engine().getTaskService().createTaskQuery().count();
    }

    /** References of requests that were walked to their end. */
    List<String> finish() throws InterruptedException {
        var finished = new ArrayList<String>();
        for (int i = 0; i < FINISHED_FOR_REAL; i++) {
            var asker = Partner.ALL.get(i % Partner.ALL.size());
            var reference = side.ask(asker, REQUESTS_OPEN + i);
            side.decide(asker, reference);
            while (!side.answered(asker, reference)) Thread.sleep(2);
            side.close(asker, reference);
            finished.add(reference);
        }
        return finished;
    }

    Map<String, Times> times() {
        var times = new LinkedHashMap<String, Times>();
        NAMES.forEach(name -> times.put(name, side.as(Partner.ALL.get(0), () -> times(name))));
        return times;
    }

    private Times times(String name) {
        var list = side.engine().getFilterService().createTaskFilterQuery().filterName(name).singleResult().getId();
        IntStream.range(0, WARM_UP).forEach(i -> milliseconds(side, list));
        var sorted = IntStream.range(0, TIMES).mapToDouble(i -> milliseconds(side, list)).sorted().toArray();
        return new Times(sorted[TIMES / 2], sorted[TIMES * 95 / 100]);
    }

    /** How long whoever is signed in waits for the first page of a list, and for how many there are. */
    static double milliseconds(Side side, String list) {
        var begun = System.nanoTime();
        side.engine().getFilterService().listPage(list, 0, PAGE);
        side.engine().getFilterService().count(list);
        return (System.nanoTime() - begun) / 1e6;
    }
}
