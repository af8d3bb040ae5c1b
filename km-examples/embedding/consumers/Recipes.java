import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the recipes out of README.md and the documents below the modules, as they stand, and makes sources of a project of
 * them: {@code java Recipes.java ROOT PROJECT}. Programs, rules and tests become files of their own; every other piece of Java
 * becomes a method, and {@code Recipes.main} runs them all.
 */
final class Recipes {
    private static final Pattern BLOCK = Pattern.compile("^```(java|text|json)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("^(?:public )?(?:final )?class (\\w+)", Pattern.MULTILINE);
    private static final String PACKAGE = "org/kmplan/examples/embedding";
    private static final String HEAD = """
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.kmplan.core.json.*;
            import org.kmplan.core.plan.*;
            import org.kmplan.core.read.*;
            import org.kmplan.core.record.*;
            import org.kmplan.core.time.*;
            import org.kmplan.rules.*;
            import org.kmplan.rules.render.*;
            import org.kmplan.rules.report.*;
            import org.kmplan.rules.validation.*;

            """;

    private Recipes() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Path main = Path.of(args[1], "src", "main");
        List<String> pieces = new ArrayList<>();
        for (Path document : documents(root)) {
            Matcher blocks = BLOCK.matcher(Files.readString(document));
            while (blocks.find()) {
                String code = blocks.group(2);
                Matcher type = TYPE.matcher(code);
                if (blocks.group(1).equals("json") && code.contains("/schema/rules-1.json")) {
                    write(main.resolve("resources").resolve(PACKAGE).resolve("agency.rules.json"), code);
                } else if (code.contains("package agency")) {
                    write(main.resolve("resources").resolve(PACKAGE).resolve("agency.drl"), code);
                } else if (blocks.group(1).equals("java") && type.find()) {
                    String name = type.group(1);
                    Path sources = name.endsWith("Test") ? main.resolveSibling("test").resolve("java") : main.resolve("java");
                    write(
                            (code.contains("package ") ? sources.resolve(PACKAGE) : sources).resolve(name + ".java"),
                            code);
                } else if (blocks.group(1).equals("java") && !code.startsWith("module ") && !code.contains("\nmodule ")) {
                    pieces.add("    /** " + root.relativize(document) + " */\n    static void recipe" + pieces.size()
                            + "() throws Exception {\n" + code.indent(8) + "    }\n");
                }
            }
        }
        StringBuilder recipes = new StringBuilder(HEAD + "public final class Recipes {\n"
                + "    static KnowledgePlan plan = PlanReader.standard().read(Path.of(\"plan.docx\")).plans().get(0);\n"
                + "    static PlanRecords records = PlanRecords.empty();\n\n    private Recipes() {}\n\n");
        pieces.forEach(piece -> recipes.append(piece).append('\n'));
        recipes.append("    public static void main(String[] args) throws Exception {\n");
        for (int i = 0; i < pieces.size(); i++) {
            recipes.append("        recipe").append(i).append("();\n");
        }
        recipes.append("        System.out.println(\"").append(pieces.size()).append(" recipes\");\n    }\n}\n");
        write(main.resolve("java").resolve("Recipes.java"), recipes.toString());
    }

    private static List<Path> documents(Path root) throws IOException {
        List<Path> documents = new ArrayList<>(List.of(
                root.resolve("README.md"), root.resolve("km-core/README.md"), root.resolve("km-rules/README.md")));
        try (Stream<Path> files = Files.list(root.resolve("km-rules/docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
