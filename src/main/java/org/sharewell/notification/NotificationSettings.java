package org.sharewell.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a partnership sets about its mail.
 *
 * @param address where staff reach Sharewell, without a path
 * @param letters the folder of the letters' texts, as a Spring resource location
 * @param mail how mail leaves
 */
@ConfigurationProperties("sharewell")
record NotificationSettings(@DefaultValue("http://localhost:8080") String address,
                            @DefaultValue("classpath:letters/") String letters,
                            @DefaultValue Mail mail) {

    /**
     * How mail leaves.
     *
     * @param enabled false: nobody is told by mail; the outbox keeps who would have been
     * @param from the sender's address; must be set while mail is on
     * @param retries how long to wait after each failure before the next attempt, as ISO durations with commas between;
     *     after the last one it is an incident. By default that is within two hours: soon enough for an administrator
     *     to see to it while the shift that should have heard is still there, long enough for a server to come back
     */
    record Mail(@DefaultValue("true") boolean enabled, String from,
                @DefaultValue("PT30S,PT2M,PT10M,PT30M,PT1H") String retries) { }

    /** The way to the task list. */
    String link() {
        return address.replaceAll("/+$", "") + "/camunda/app/tasklist/default/";
    }
}
