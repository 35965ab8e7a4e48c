package org.sharewell.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A browser with Tasklist's cookies and token, without the screens. */
final class TasklistSession {

    static final String ENGINE = "/camunda/api/engine/engine/default";

    private final String base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    private TasklistSession(int port) {
        this.base = "http://localhost:" + port;
    }

    static TasklistSession anonymous(int port) {
        var session = new TasklistSession(port);
        session.fetchToken();
        return session;
    }

    static TasklistSession of(int port, String person, String password) {
        var session = anonymous(port);
        var form = "username=" + URLEncoder.encode(person, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var answer = session.exchange("POST", "/camunda/api/admin/auth/user/default/login/tasklist", form,
                "application/x-www-form-urlencoded");
        if (answer.statusCode() != 200) throw new IllegalStateException("Sign-in answered " + answer.statusCode());
        // Signing in makes a new session, whose token comes with the next plain reading.
        session.fetchToken();
        return session;
    }

    /** What a browser that comes for the first time is given to keep. */
    static List<String> firstCookies(int port) {
        return new TasklistSession(port).get("/camunda/api/engine/engine/").headers().allValues("Set-Cookie");
    }

    HttpResponse<String> get(String path) {
        return exchange("GET", path, null, null);
    }

    HttpResponse<String> send(String method, String path, String json) {
        return exchange(method, path, json, "application/json");
    }

    private void fetchToken() {
        get("/camunda/api/engine/engine/").headers().firstValue("X-XSRF-TOKEN").ifPresent(fresh -> token = fresh);
    }

    private HttpResponse<String> exchange(String method, String path, String body, String type) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token).header("Origin", base)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) request.header("Content-Type", type);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
