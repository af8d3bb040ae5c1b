package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program last wrote to each file: a digest for each, in a folder of the user. A file that holds anything else has been
 * filled in or comes from somewhere else, and is not replaced unasked.
 */
final class LastOutputs {
    private static final int MOST = 1_000;

    private final Optional<Path> folder;

    private LastOutputs(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Returns the digests that are kept for the user of this process: in {@code KM_STATE}, else where the platform keeps such. */
    static LastOutputs of(Map<String, String> environment) {
        String own = environment.getOrDefault("KM_STATE", "");
        String states = environment.getOrDefault("XDG_STATE_HOME", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        try {
            if (!own.isEmpty()) {
                return in(Path.of(own));
            }
            if (!states.isEmpty()) {
                return in(Path.of(states, "km"));
            }
            if (!local.isEmpty()) {
                return in(Path.of(local, "km"));
            }
            return home.isEmpty() ? new LastOutputs(Optional.empty()) : in(Path.of(home, ".local", "state", "km"));
        } catch (InvalidPathException e) {
            return new LastOutputs(Optional.empty());
        }
    }

    /** Returns the digests in a folder, which need not be there yet. */
    static LastOutputs in(Path folder) {
        return new LastOutputs(Optional.of(folder.resolve("outputs")));
    }

    /** Tells whether a file holds what the program last wrote there, or nothing. */
    boolean holds(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return true;
        }
        Optional<Path> entry = entry(file);
        if (entry.isEmpty() || !Files.isRegularFile(entry.get())) {
            return false;
        }
        return Files.readString(entry.get(), StandardCharsets.US_ASCII).strip().equals(digest(file));
    }

    /** Keeps the digest of a file; where that cannot be kept, the file will not be known as the program's own. */
    void remember(Path file) {
        try {
            Optional<Path> entry = entry(file);
            if (entry.isPresent()) {
                Path parent = Files.createDirectories(entry.get().resolveSibling(""));
                Path draft = Files.createTempFile(parent, "draft", "");
                Files.writeString(draft, digest(file) + "\n", StandardCharsets.US_ASCII);
                Files.move(draft, entry.get(), StandardCopyOption.REPLACE_EXISTING);
                forgetOldest(parent);
            }
        } catch (IOException e) {
            // Whoever writes there again must say --force.
        }
    }

    private Optional<Path> entry(Path file) throws IOException {
        byte[] name = file.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
        return folder.map(of -> of.resolve(HexFormat.of().formatHex(sha256().digest(name))));
    }

    private static void forgetOldest(Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(folder)) {
            entries = all.toList();
        }
        if (entries.size() <= MOST) {
            return;
        }
        List<Path> oldestFirst = entries.stream()
                .sorted(Comparator.comparingLong((Path entry) -> entry.toFile().lastModified())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Path entry : oldestFirst.subList(0, entries.size() - MOST)) {
            Files.deleteIfExists(entry);
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
