package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonResult;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.OwnRules;
import org.kmplan.rules.PolicyJson;
import org.kmplan.rules.PolicySet;
import org.kmplan.rules.RuleCatalog;

/**
 * Policies and rules named on the command line. The last file of policies decides: its only policy judges every plan, or its
 * several ones each those of their fiscal years and organisations. Earlier files hold policies that it extends, and so do the
 * files beside it.
 */
final class PolicyInput {
    /** Files beside a policy in which those that it extends are looked for, and the size of each. */
    private static final int MOST_BESIDE = 100;

    private static final int LARGEST_BESIDE = 1 << 20;

    private final Terminal terminal;

    PolicyInput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the evaluator of the built-in rules and others, whose descriptors are named; if these cannot be used, says why and returns empty. */
    Optional<ComplianceEvaluator> ofRules(List<String> descriptors) {
        return descriptors.isEmpty()
                ? Optional.of(ComplianceEvaluator.standard())
                : builder(descriptors).flatMap(builder -> built(builder, descriptors));
    }

    /** Returns the evaluator by the policies and rules; if they cannot be read, says why and returns empty. */
    Optional<ComplianceEvaluator> evaluator(List<String> stated, List<String> descriptors) {
        List<String> files = stated.isEmpty() ? terminal.session().settings().policies() : stated;
        if (files.isEmpty()) {
            return ofRules(descriptors);
        }
        Optional<ComplianceEvaluator.Builder> builder = builder(descriptors);
        Optional<RuleCatalog> catalog = descriptors.isEmpty()
                ? Optional.of(RuleCatalog.standard())
                : ofRules(descriptors).map(ComplianceEvaluator::catalog);
        return builder.isEmpty() || catalog.isEmpty()
                ? Optional.empty()
                : policies(files, catalog.get(), builder.get()).flatMap(ready -> built(ready, descriptors));
    }

    private Optional<ComplianceEvaluator.Builder> policies(
            List<String> files, RuleCatalog catalog, ComplianceEvaluator.Builder builder) {
        Optional<CompliancePolicy> shipped = shipped(files.get(files.size() - 1));
        if (files.size() == 1 && shipped.isPresent()) {
            return Optional.of(builder.policy(shipped.get()));
        }
        List<CompliancePolicy> others = new ArrayList<>();
        for (String file : files.subList(0, files.size() - 1)) {
            Optional<List<CompliancePolicy>> policies =
                    input(file).read((name, json) -> read(name, json, others, catalog));
            if (policies.isEmpty()) {
                return Optional.empty();
            }
            others.addAll(policies.get());
        }
        String file = files.get(files.size() - 1);
        DocumentInput last = input(file);
        Optional<byte[]> bytes = last.bytes();
        Optional<List<CompliancePolicy>> policies =
                bytes.flatMap(json -> last.read(json, (name, text) -> read(name, text, others, catalog)));
        if (policies.isEmpty()) {
            return Optional.empty();
        }
        if (policies.get().size() == 1) {
            return Optional.of(builder.policy(policies.get().get(0)));
        }
        Optional<List<PolicySet>> set =
                bytes.flatMap(json -> last.read(json, (name, text) -> PolicyJson.readSet(name, text, others, catalog)));
        return set.map(sets -> builder.policies(sets.get(0)));
    }

    /** Returns the policy that comes with the library under a name, unless a file of that name is there. */
    private static Optional<CompliancePolicy> shipped(String name) {
        return CompliancePolicy.find(name).filter(policy -> !Files.exists(Path.of(name)));
    }

    /** Reads policies; where one extends a policy that is not known, those beside the document are added to the known ones. */
    private static JsonResult<CompliancePolicy> read(
            String file, byte[] json, List<CompliancePolicy> others, RuleCatalog catalog) {
        JsonResult<CompliancePolicy> result = PolicyJson.read(file, json, List.copyOf(others), catalog);
        if (result.problems().stream().noneMatch(PolicyInput::isUnknownParent)) {
            return result;
        }
        List<CompliancePolicy> beside = new ArrayList<>(others);
        beside.addAll(beside(file, others, catalog));
        JsonResult<CompliancePolicy> again = PolicyJson.read(file, json, beside, catalog);
        if (again.problems().isEmpty()) {
            others.clear();
            others.addAll(beside);
        }
        return again;
    }

    private static boolean isUnknownParent(JsonProblem problem) {
        return problem.code() == JsonProblem.Code.UNKNOWN_VALUE
                && problem.pointer().endsWith("/extends");
    }

    /** Returns the sound policies beside a file whose names no other has: those that extend others after these. */
    private static List<CompliancePolicy> beside(String file, List<CompliancePolicy> known, RuleCatalog catalog) {
        Map<String, Optional<CompliancePolicy>> byName = new HashMap<>();
        List<Path> left = documentsBeside(file);
        boolean found = true;
        while (found) {
            List<CompliancePolicy> all = new ArrayList<>(known);
            byName.values().forEach(policy -> policy.ifPresent(all::add));
            found = false;
            for (Path document : List.copyOf(left)) {
                List<CompliancePolicy> policies = sound(document, all, catalog);
                if (!policies.isEmpty()) {
                    left.remove(document);
                    found = true;
                    policies.forEach(policy -> byName.merge(
                            policy.identity().name(), Optional.of(policy), (first, second) -> Optional.empty()));
                }
            }
        }
        return byName.values().stream().flatMap(Optional::stream).toList();
    }

    private static List<CompliancePolicy> sound(Path document, List<CompliancePolicy> known, RuleCatalog catalog) {
        try (InputStream in = Files.newInputStream(document)) {
            JsonResult<CompliancePolicy> result =
                    PolicyJson.read(document.toString(), in.readNBytes(LARGEST_BESIDE), known, catalog);
            return result.problems().isEmpty() ? result.values() : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> documentsBeside(String file) {
        List<Path> documents = new ArrayList<>();
        try {
            Path path = Path.of(file).toAbsolutePath();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(path.resolveSibling(""), "*.json")) {
                for (Path each : all) {
                    if (documents.size() < MOST_BESIDE
                            && Files.isRegularFile(each)
                            && Files.size(each) <= LARGEST_BESIDE
                            && !Files.isSameFile(each, path)) {
                        documents.add(each);
                    }
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        documents.sort(null);
        return documents;
    }

    private Optional<ComplianceEvaluator.Builder> builder(List<String> descriptors) {
        ComplianceEvaluator.Builder builder = ComplianceEvaluator.builder();
        for (String descriptor : descriptors) {
            try {
                builder.ownRules(OwnRules.read(Path.of(descriptor)));
            } catch (InvalidPathException e) {
                return refuse(descriptor, terminal.text("no-name", descriptor));
            } catch (IllegalArgumentException e) {
                return refuse(descriptor, terminal.reasons(e));
            } catch (UncheckedIOException e) {
                return refuse(descriptor, e.getMessage() + ": " + e.getCause());
            }
        }
        return Optional.of(builder);
    }

    private Optional<ComplianceEvaluator> built(ComplianceEvaluator.Builder builder, List<String> descriptors) {
        try {
            return Optional.of(builder.build());
        } catch (IllegalArgumentException e) {
            return refuse(String.join(", ", descriptors), terminal.reasons(e));
        } catch (IllegalStateException e) {
            return refuse(String.join(", ", descriptors), String.valueOf(e.getMessage()));
        }
    }

    private <T> Optional<T> refuse(String descriptor, String reasons) {
        terminal.complain(terminal.text("own-rules-wrong", descriptor));
        reasons.lines().forEach(terminal::detail);
        terminal.hint(terminal.text("own-rules.hint"));
        return Optional.empty();
    }

    private DocumentInput input(String file) {
        return new DocumentInput(terminal, file, "policy.hint");
    }
}
