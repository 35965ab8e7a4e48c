package org.sharewell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sharewell.testing.SharewellTest;
import org.sharewell.testing.TasklistSession;
import org.springframework.boot.test.web.server.LocalServerPort;

@SharewellTest
class OwnNonceTest {

    private static final int MANY = 400;
    private static final Pattern IN_POLICY = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void pagesThatAreOpenedAtTheSameMomentEachRunTheirScripts() {
        var session = TasklistSession.anonymous(port);

        var pages = IntStream.range(0, MANY).parallel()
                .mapToObj(visit -> session.get("/camunda/app/tasklist/default/")).toList();

        assertThat(pages).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(pages).allSatisfy(page -> {
            var allowed = IN_POLICY.matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertThat(allowed.find()).isTrue();
            assertThat(IN_PAGE.matcher(page.body()).results().map(script -> script.group(1)))
                    .isNotEmpty().containsOnly(allowed.group(1));
        });
        assertThat(pages).extracting(HttpResponse::body).doesNotHaveDuplicates();
    }
}
