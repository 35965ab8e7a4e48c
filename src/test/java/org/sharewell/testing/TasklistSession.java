package org.sharewell.testing;

import java.io.ByteArrayOutputStream;
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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A browser with Tasklist's cookies and token, without the screens. */
public final class TasklistSession {

    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    private TasklistSession(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Somebody who has not signed in. */
    public static TasklistSession anonymous(int port) {
        var session = new TasklistSession(port);
        session.fetchToken();
        return session;
    }

    /** Somebody who has signed in to Tasklist. */
    public static TasklistSession of(int port, String person, String password) {
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
    public static List<String> firstCookies(int port) {
        return new TasklistSession(port).get("/camunda/api/engine/engine/").headers().allValues("Set-Cookie");
    }

    public HttpResponse<String> get(String path) {
        return exchange("GET", path, null, null);
    }

    public HttpResponse<String> send(String method, String path, String json) {
        return exchange(method, path, json, "application/json");
    }

    /** Sends a task's form, as Tasklist does. */
    public HttpResponse<String> complete(String task, Map<String, ?> answers) {
        return send("POST", ENGINE + "/task/" + task + "/submit-form", form(answers));
    }

    /** Answers as Tasklist sends them: lists as JSON in a text. */
    public static String form(Map<String, ?> answers) {
        var variables = new HashMap<String, Object>();
        answers.forEach((key, value) -> variables.put(key, value instanceof Collection<?>
                ? Map.of("type", "Json", "value", json(value)) : Collections.singletonMap("value", value)));
        return json(Map.of("variables", variables));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Sends a form of a page of ours, as the browser does from that page. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(path, fields, base);
    }

    /** Sends a form of a page of ours from a page elsewhere. */
    public HttpResponse<String> submit(String path, Map<String, String> fields, String origin) {
        var body = fields.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
        return answer(request.build());
    }

    /** Sends a file from a page of ours, with other fields of the same form. */
    public HttpResponse<String> upload(String path, String name, byte[] content, Map<String, List<String>> fields) {
        return upload(path, name, content, fields, base);
    }

    /** The same from a page elsewhere. */
    public HttpResponse<String> upload(String path, String name, byte[] content, Map<String, List<String>> fields,
                                       String origin) {
        var boundary = "a-boundary-of-parts";
        var body = new ByteArrayOutputStream();
        fields.forEach((key, values) -> values.forEach(value -> body.writeBytes(("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8))));
        if (name != null) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(HttpRequest.newBuilder(URI.create(base + path)).header("Origin", origin)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    /** What is fetched as it is, whatever it is. */
    public HttpResponse<byte[]> bytes(String path) {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
    }

    private void fetchToken() {
        get("/camunda/api/engine/engine/").headers().firstValue("X-XSRF-TOKEN").ifPresent(fresh -> token = fresh);
    }

    private HttpResponse<String> exchange(String method, String path, String body, String type) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token).header("Origin", base)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) request.header("Content-Type", type);
        return answer(request.build());
    }

    private HttpResponse<String> answer(HttpRequest request) {
        return answer(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request, reading);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
