package org.kmplan.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Replacement of a file as a whole: what is new is written beside it and moved into its place. Its permissions, owner and links
 * stay; where moving would lose them, the file itself is written over.
 */
final class Replacement {
    private static final Pattern DRAFT = Pattern.compile("-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[.]km-tmp");

    private Replacement() {}

    /** What is written; called once. */
    @FunctionalInterface
    interface Content {
        /** Writes the content to a stream, which the caller closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Returns the file that a name leads to by symbolic links, which need not be there. */
    static Path target(Path name) throws IOException {
        Path file = name;
        for (int links = 0; Files.isSymbolicLink(file) && links < 40; links++) {
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return Files.exists(file) ? file.toRealPath() : file;
    }

    /** Writes a file anew; if that fails, it stays as it was. */
    static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
            }
            return;
        }
        deleteLeftDrafts(file);
        Path draft = folder(file).resolve(drafts(file) + "-" + UUID.randomUUID() + ".km-tmp");
        boolean kept = false;
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Objects.requireNonNull(lock);
            boolean movable = !Files.exists(file) || takesOver(file, draft);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
            if (movable) {
                move(draft, file);
            } else {
                kept = true;
                try (OutputStream over = Files.newOutputStream(file)) {
                    Files.copy(draft, over);
                } catch (IOException e) {
                    throw new IOException(e.getMessage() + " (all of it stands in " + draft + ")", e);
                }
                kept = false;
            }
        } finally {
            if (!kept) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives the draft the permissions and owner of the file; returns whether it can stand in its place without loss. */
    private static boolean takesOver(Path file, Path draft) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (old == null || made == null) {
            return false;
        }
        PosixFileAttributes attributes = old.readAttributes();
        made.setPermissions(attributes.permissions());
        if (Files.getAttribute(file, "unix:nlink") instanceof Integer links && links > 1) {
            return false;
        }
        try {
            if (!made.readAttributes().owner().equals(attributes.owner())) {
                made.setOwner(attributes.owner());
            }
            if (!made.readAttributes().group().equals(attributes.group())) {
                made.setGroup(attributes.group());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns how the names of drafts of a file begin: short however long its name is, and as no other program names files. */
    private static String drafts(Path file) {
        byte[] name = String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8);
        return ".km-" + UUID.nameUUIDFromBytes(name);
    }

    /** Deletes the drafts of this file that runs which were killed have left; those of runs under way are locked. */
    private static void deleteLeftDrafts(Path file) throws IOException {
        String start = drafts(file);
        DirectoryStream.Filter<Path> isDraft = path -> {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(start)
                    && DRAFT.matcher(name.substring(start.length())).matches()
                    && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        };
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder(file), isDraft)) {
            for (Path draft : drafts) {
                deleteIfLeft(draft);
            }
        }
    }

    private static void deleteIfLeft(Path draft) {
        boolean left;
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            left = lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            left = false;
        }
        try {
            if (left) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // It stands in nobody's way.
        }
    }

    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), () -> "'" + file + "' is in no folder");
    }
}
