import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs commands of km in one process and writes what each printed into a file of its own: the result, then the diagnostics
 * and the exit code. Each line of standard input is one command.
 */
final class Reports {
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Class<?> terminal = Class.forName("org.kmplan.examples.cli.Terminal");
        Constructor<?> constructor = terminal.getDeclaredConstructor(
                InputStream.class, OutputStream.class, PrintStream.class, boolean.class, int.class);
        constructor.setAccessible(true);
        Method run = Class.forName("org.kmplan.examples.cli.Km").getDeclaredMethod("run", terminal, String[].class);
        run.setAccessible(true);
        List<String> commands = new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toList());
        for (String command : commands) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Object here = constructor.newInstance(
                    new ByteArrayInputStream(new byte[0]),
                    out,
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    100);
            Object code = run.invoke(null, here, command.split(" "));
            out.write(("\n--- diagnostics\n" + err.toString(StandardCharsets.UTF_8) + "--- exit code " + code + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            Files.write(folder.resolve(command.replaceAll("[/ ]", "_")), out.toByteArray());
        }
    }

    private Reports() {}
}
