package org.kmplan.examples.service;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Load on loopback: {@code LoadRun km-service.jar PLAN UPLOADS [README.md]}.
 *
 * <p>Eight clients upload documents, each a different one; in the middle the service is killed as the system kills a process
 * (kill -9) and started again. Fails if an upload that was acknowledged is not there afterwards, byte for byte, or if the
 * memory went beyond its bound. With README.md, writes the figures between its markers.
 */
public final class LoadRun {
    private static final int CLIENTS = 8;
    private static final String HEAP = "-Xmx256m";
    private static final long MOST_MEMORY_KIB = 640 * 1024;
    private static final String PASSWORD = "a password for the load";
    private static final String BOUNDARY = "----kmplan-load-boundary";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">(km_[^<]+)<");

    private final Path jar;
    private final String plan;
    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger unsure = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile Process process;
    private volatile long peakKib;

    private LoadRun(Path jar, Path plan, Path folder) throws IOException {
        this.jar = jar;
        this.plan = Files.readString(plan);
        this.folder = folder;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("km-load");
        LoadRun run = new LoadRun(Path.of(args[0]), Path.of(args[1]), folder);
        try {
            String figures = run.run(Integer.parseInt(args[2]));
            System.out.print(figures);
            if (args.length > 3) {
                write(Path.of(args[3]), figures);
            }
        } finally {
            run.process.destroyForcibly().waitFor();
            delete(folder);
        }
    }

    private String run(int uploads) throws Exception {
        double coldStart = start();
        String token = token();
        long idleKib = memory("VmRSS");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> ends = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < CLIENTS; i++) {
            ends.add(clients.submit(() -> {
                for (int number = next.getAndIncrement(); number < uploads; number = next.getAndIncrement()) {
                    upload(token, number);
                }
                return null;
            }));
        }
        while (acknowledged.size() < uploads / 2) {
            Thread.sleep(20);
            failEarly(ends);
        }
        peakKib = memory("VmHWM");
        int before = acknowledged.size();
        process.destroyForcibly().waitFor();
        double warmStart = start();
        for (Future<?> end : ends) {
            end.get();
        }
        double seconds = (System.nanoTime() - begin) / 1e9 - warmStart;
        clients.shutdown();
        peakKib = Math.max(peakKib, memory("VmHWM"));
        int lost = lost(token);
        long total = number(get(token, "/api/v1/plans").body(), "\"total\":(\\d+)");
        check(lost == 0, lost + " acknowledged uploads are lost");
        check(acknowledged.size() == uploads, "only " + acknowledged.size() + " of " + uploads + " were taken");
        check(
                total >= uploads && total <= uploads + unsure.get(),
                total + " plans are there for " + uploads + " uploads, of which " + unsure + " were broken off");
        check(peakKib <= MOST_MEMORY_KIB, "the process took " + peakKib + " KiB");
        return table(uploads, before, coldStart, warmStart, idleKib, seconds);
    }

    private String table(int uploads, int before, double cold, double warm, long idleKib, double seconds)
            throws IOException {
        long database;
        try (Stream<Path> files = Files.walk(folder)) {
            database = files.filter(each -> each.toString().endsWith(".mv.db"))
                    .mapToLong(each -> each.toFile().length())
                    .sum();
        }
        return """
            | what | figure |
            |---|--:|
            | start until it answers, empty database | %.1f s |
            | start after it was killed | %.1f s |
            | memory of the process when idle (%s) | %d MiB |
            | memory at most | %d MiB |
            | uploads by %d clients | %,d |
            | documents a second: read, judged, rendered in two languages, kept | %.1f |
            | acknowledged before the process was killed in the middle | %,d |
            | acknowledged uploads lost | 0 |
            | answered 503 and sent again | %,d |
            | database for each document | %d KiB |
            """.formatted(
                        cold,
                        warm,
                        HEAP,
                        idleKib / 1024,
                        peakKib / 1024,
                        CLIENTS,
                        uploads,
                        uploads / seconds,
                        before,
                        busy.get(),
                        database / 1024 / uploads);
    }

    /** Starts the service and returns after how many seconds it answered. */
    private double start() throws Exception {
        long begin = System.nanoTime();
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--kmplan.limits.uploads-per-minute=1000000",
                        "--logging.level.root=WARN",
                        "--spring.main.banner-mode=off")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()))
                .start();
        while (true) {
            check(process.isAlive(), "the service ended: " + Files.readString(folder.resolve("service.log")));
            try {
                if (client.send(request("/actuator/health/readiness").build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return (System.nanoTime() - begin) / 1e9;
                }
            } catch (IOException e) {
                // Not there yet.
            }
            Thread.sleep(20);
        }
    }

    private String token() throws Exception {
        form("/login", "username", "sample", "password", "change-me-now");
        form("/password", "old", "change-me-now", "password", PASSWORD, "repeated", PASSWORD);
        form("/accounts/organisations", "name", "เทศบาลตำบลทดสอบ");
        Matcher token = TOKEN.matcher(form("/tokens", "name", "load"));
        check(token.find(), "no token was made");
        return token.group(1);
    }

    private String form(String path, String... fields) throws Exception {
        Matcher csrf = CSRF.matcher(
                client.send(request("/login").build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                        .body());
        check(csrf.find(), "no form");
        StringBuilder body = new StringBuilder("_csrf=").append(csrf.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        check(answer.statusCode() == 200, path + " answered " + answer.statusCode());
        return answer.body();
    }

    private String document(int number) {
        return plan.replace("เวียงตะวัน", "เวียงตะวัน" + number) + "\nเลขที่ " + number + "\n";
    }

    private void upload(String token, int number) throws Exception {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"organisation\"\r\n\r\n1\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"plan-" + number
                + ".txt\"\r\nContent-Type: text/plain\r\n\r\n" + document(number) + "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest request = request("/api/v1/plans")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        while (true) {
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    acknowledged.put(
                            number, answer.headers().firstValue("Location").orElseThrow());
                    return;
                }
                check(
                        answer.statusCode() == 503,
                        "an upload was answered " + answer.statusCode() + ": " + answer.body());
                check(answer.headers().firstValue("Retry-After").isPresent(), "no Retry-After");
                busy.incrementAndGet();
                Thread.sleep(200);
            } catch (IOException e) {
                // The service was killed: nobody knows whether this one was kept.
                unsure.incrementAndGet();
                Thread.sleep(200);
            }
        }
    }

    private int lost(String token) throws Exception {
        int lost = 0;
        for (Map.Entry<Integer, String> each : acknowledged.entrySet()) {
            HttpResponse<String> kept = get(token, each.getValue() + "/versions/1/document");
            lost += kept.statusCode() == 200 && kept.body().equals(document(each.getKey())) ? 0 : 1;
        }
        return lost;
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        return client.send(
                request(path).header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2));
    }

    /** Returns a line of what the system says of the memory of the process, in KiB; 0 where it says nothing. */
    private long memory(String line) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status) ? number(Files.readString(status), line + ":\\s+(\\d+)") : 0;
    }

    private static long number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        check(matcher.find(), "no " + pattern + " in " + text);
        return Long.parseLong(matcher.group(1));
    }

    private static void failEarly(List<Future<?>> ends) throws Exception {
        for (Future<?> end : ends) {
            if (end.isDone()) {
                end.get(1, TimeUnit.SECONDS);
            }
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void write(Path readme, String figures) throws IOException {
        String text = Files.readString(readme);
        String start = "<!-- generated:load -->\n";
        int from = text.indexOf(start) + start.length();
        Files.writeString(
                readme, text.substring(0, from) + figures + text.substring(text.indexOf("<!-- /generated -->", from)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
