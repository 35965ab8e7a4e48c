package org.sharewell.bench;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts both sides alike, from the one {@code application.yaml}: pool, history, authorisation, job executor. */
final class Applications {

    private Applications() { }

    /** As arguments, which outrank what a shell may have set. */
    static ConfigurableApplicationContext start(Class<?> application, Map<String, Object> settings) {
        var all = new HashMap<String, Object>(Map.of("server.port", 0, "management.server.port", 0, "logging.level.root", "warn",
                "logging.level.org.sharewell", "warn", "sharewell.mail.enabled", false));
        all.putAll(settings);
        return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .registerShutdownHook(false)
                .run(all.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
