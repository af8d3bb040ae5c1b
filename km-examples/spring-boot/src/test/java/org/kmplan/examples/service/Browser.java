package org.kmplan.examples.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser does with forms, links and cookies, without running scripts. */
final class Browser {
    private static final String BOUNDARY = "----kmplan-test-boundary";

    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    Browser(int port) {
        root = "http://localhost:" + port;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Document of an upload. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared or changed
    record FileField(String name, byte[] bytes) {}

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(root + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body(), root + path);
    }

    /** Sends a form with the token of its page. */
    HttpResponse<String> post(String path, String... fields) {
        return postWith(token(), path, fields);
    }

    HttpResponse<String> postWith(String token, String path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        String body = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> upload(String path, FileField document, String... fields) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(token(), document, fields)))
                .build());
    }

    /** Sends a document as a program does. */
    HttpResponse<String> program(String method, String token, String path, FileField document, String... fields) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(multipart("", document, fields)))
                .build());
    }

    HttpResponse<String> json(String method, String token, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    URI address(String path) {
        return URI.create(root + path);
    }

    HttpResponse<String> signIn(String username, String password) {
        return post("/login", "username", username, "password", password);
    }

    /** Signs in, and changes the first password if that is asked for. */
    Browser in(String username, String password, String first) {
        if (signIn(username, first).uri().getPath().equals("/password")) {
            post("/password", "old", first, "password", password, "repeated", password);
        } else {
            signIn(username, password);
        }
        return this;
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(each -> each.getValue())
                .findFirst()
                .orElseThrow();
    }

    String token() {
        Document page = page("/login");
        return page.select("input[name=_csrf]").first().attr("value");
    }

    private static byte[] multipart(String token, FileField document, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, "_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            text(body, fields[i], fields[i + 1]);
        }
        String name = document.name().replace("\\", "\\\\").replace("\"", "\\\"");
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(document.bytes());
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void text(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
