package org.sharewell.process;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

@Component
class Drafts {
    Optional<Map<String, Object>> of(String task, String person, String version) { return Optional.empty(); }
    void drop(String task) { }
}
