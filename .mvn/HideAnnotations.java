import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Takes the annotations of Immutables out of class files. They are read when the library is built, and by nobody after that;
 * left in, javac warns everyone who uses the library that it does not find their types.
 *
 * <p>Run by the build as {@code java HideAnnotations.java FOLDER}.
 */
final class HideAnnotations {
    private static final String HIDDEN = "Lorg/immutables/";

    private final DataInputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private String[] texts = {};

    private HideAnnotations(byte[] type) {
        this.in = new DataInputStream(new ByteArrayInputStream(type));
    }

    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".class")).toList()) {
                byte[] before = Files.readAllBytes(file);
                byte[] after = new HideAnnotations(before).type();
                if (!Arrays.equals(before, after)) {
                    Files.write(file, after);
                }
            }
        }
    }

    private byte[] type() throws IOException {
        copy(8);
        constants();
        copy(6);
        copy(2 * copyShort());
        for (int kind = 0; kind < 2; kind++) {
            int members = copyShort();
            for (int i = 0; i < members; i++) {
                copy(6);
                attributes();
            }
        }
        attributes();
        return bytes.toByteArray();
    }

    private void constants() throws IOException {
        texts = new String[copyShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            switch (tag) {
                case 1 -> {
                    texts[i] = in.readUTF();
                    out.writeUTF(texts[i]);
                }
                case 3, 4, 9, 10, 11, 12, 17, 18 -> copy(4);
                case 5, 6 -> {
                    copy(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> copy(2);
                case 15 -> copy(3);
                default -> throw new IOException("unknown constant " + tag);
            }
        }
    }

    private void attributes() throws IOException {
        int number = in.readUnsignedShort();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        DataOutputStream list = new DataOutputStream(kept);
        int count = 0;
        for (int i = 0; i < number; i++) {
            int name = in.readUnsignedShort();
            byte[] content = in.readNBytes(in.readInt());
            if (texts[name].equals("RuntimeInvisibleAnnotations")) {
                content = withoutHidden(content);
            }
            if (content.length > 0 || !texts[name].equals("RuntimeInvisibleAnnotations")) {
                list.writeShort(name);
                list.writeInt(content.length);
                list.write(content);
                count++;
            }
        }
        out.writeShort(count);
        kept.writeTo(out);
    }

    /** Returns the annotations without the hidden ones; nothing if none is left. */
    private byte[] withoutHidden(byte[] content) throws IOException {
        DataInputStream annotations = new DataInputStream(new ByteArrayInputStream(content));
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int number = annotations.readUnsignedShort();
        int count = 0;
        for (int i = 0; i < number; i++) {
            int start = content.length - annotations.available();
            String type = annotation(annotations);
            if (!type.startsWith(HIDDEN)) {
                kept.write(content, start, content.length - annotations.available() - start);
                count++;
            }
        }
        if (count == 0) {
            return new byte[0];
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new DataOutputStream(all).writeShort(count);
        kept.writeTo(all);
        return all.toByteArray();
    }

    /** Passes over an annotation and returns its type. */
    private String annotation(DataInputStream from) throws IOException {
        String type = texts[from.readUnsignedShort()];
        int pairs = from.readUnsignedShort();
        for (int i = 0; i < pairs; i++) {
            from.readUnsignedShort();
            value(from);
        }
        return type;
    }

    private void value(DataInputStream from) throws IOException {
        int tag = from.readUnsignedByte();
        switch (tag) {
            case 'e' -> from.readInt();
            case '@' -> annotation(from);
            case '[' -> {
                int number = from.readUnsignedShort();
                for (int i = 0; i < number; i++) {
                    value(from);
                }
            }
            default -> from.readUnsignedShort();
        }
    }

    private int copyShort() throws IOException {
        int number = in.readUnsignedShort();
        out.writeShort(number);
        return number;
    }

    private void copy(int length) throws IOException {
        out.write(in.readNBytes(length));
    }
}
