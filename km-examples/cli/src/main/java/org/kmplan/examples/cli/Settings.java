package org.kmplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.rules.report.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What a file {@value #FILE} says that the command line does not: the one in the folder of the first plan, or else the nearest in
 * a folder above it.
 *
 * <pre>{@code
 * {"language": "th", "policy": ["policies/base.json", "policies/ours.json"], "organisation": "เทศบาลตำบลเวียงตะวัน"}
 * }</pre>
 *
 * @param language language of the words
 * @param policies files of policies, from the folder of the settings
 * @param organisation organisation of plans that name none
 */
record Settings(Optional<Language> language, List<String> policies, Optional<String> organisation) {
    static final String FILE = ".kmplan.json";

    static final Settings NONE = new Settings(Optional.empty(), List.of(), Optional.empty());
    private static final int MAX_BYTES = 1 << 20;
    private static final String FIELDS = "language, policy and organisation";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Fault of a file of settings; its message names the file, the place and what is expected. */
    static final class FaultyException extends Exception {
        private static final long serialVersionUID = 1L;

        private FaultyException(String message) {
            super(message);
        }
    }

    /**
     * Returns the settings for the plans that a command line names.
     *
     * @throws FaultyException if the file does not hold what it should
     */
    static Settings of(List<String> plans) throws FaultyException {
        Path start = plans.stream()
                .filter(plan -> !plan.equals(Input.STANDARD_INPUT))
                .findFirst()
                .flatMap(Settings::folder)
                .orElseGet(() -> Path.of(""));
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return NONE;
    }

    /** Returns a plan with the organisation of the settings, if it names none itself. */
    KnowledgePlan completed(KnowledgePlan plan) {
        return organisation.isEmpty() || plan.header().organisation().isPresent()
                ? plan
                : plan.withHeader(plan.header().withOrganisation(organisation));
    }

    private static Optional<Path> folder(String plan) {
        try {
            Path path = Path.of(plan);
            return Optional.of(Files.isDirectory(path) ? path : path.resolveSibling(""));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static Settings read(Path file) throws FaultyException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes(file))) {
            Settings settings = settings(file, json);
            if (json.nextToken() != null) {
                throw fault(file, json, "expected nothing after the object");
            }
            return settings;
        } catch (JacksonException e) {
            throw new FaultyException(file + ": expected JSON, but "
                    + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("it is none"));
        } catch (IOException e) {
            throw new FaultyException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("it is larger than " + MAX_BYTES + " bytes");
            }
            return bytes;
        }
    }

    private static Settings settings(Path file, JsonParser json) throws FaultyException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw fault(file, json, "expected an object with the fields " + FIELDS);
        }
        Optional<Language> language = Optional.empty();
        List<String> policies = List.of();
        Optional<String> organisation = Optional.empty();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "language" -> language = Optional.of(language(file, json));
                case "policy" -> policies = policies(file, json);
                case "organisation" -> organisation = Optional.of(text(file, json, field));
                default -> throw fault(file, json, "there is no field '" + field + "', only " + FIELDS);
            }
        }
        return new Settings(language, policies, organisation);
    }

    private static Language language(Path file, JsonParser json) throws FaultyException {
        String text = text(file, json, "language");
        return switch (text) {
            case "th" -> Language.TH;
            case "en" -> Language.EN;
            default -> throw fault(file, json, "language: expected th or en, found '" + text + "'");
        };
    }

    private static List<String> policies(Path file, JsonParser json) throws FaultyException {
        List<String> names = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                names.add(text(file, json, "policy"));
            }
        } else {
            names.add(text(file, json, "policy"));
        }
        try {
            return names.stream()
                    .map(name -> file.resolveSibling(name).toString())
                    .toList();
        } catch (InvalidPathException e) {
            throw fault(file, json, "policy: expected the name of a file, found '" + e.getInput() + "'");
        }
    }

    private static String text(Path file, JsonParser json, String field) throws FaultyException {
        if (json.currentToken() != JsonToken.VALUE_STRING || json.getString().isBlank()) {
            throw fault(file, json, field + ": expected a text that is not blank");
        }
        return json.getString();
    }

    private static FaultyException fault(Path file, JsonParser json, String message) {
        return new FaultyException(file + ":" + json.currentTokenLocation().getLineNr() + ": " + message);
    }
}
