package org.kmplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.PolicyJson;
import org.kmplan.rules.PolicySet;

/**
 * Policies named on the command line. The last file decides: its only policy judges every plan, or its several ones each those
 * of their fiscal years and organisations. Earlier files hold policies that it extends.
 */
final class PolicyInput {
    private final Terminal terminal;

    PolicyInput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the evaluator by the policies; if they cannot be read, says why and returns empty. */
    Optional<ComplianceEvaluator> evaluator(List<String> files) {
        if (files.isEmpty()) {
            return Optional.of(ComplianceEvaluator.standard());
        }
        List<CompliancePolicy> others = new ArrayList<>();
        for (String file : files.subList(0, files.size() - 1)) {
            Optional<List<CompliancePolicy>> policies =
                    input(file).read((name, json) -> PolicyJson.read(name, json, List.copyOf(others)));
            if (policies.isEmpty()) {
                return Optional.empty();
            }
            others.addAll(policies.get());
        }
        DocumentInput last = input(files.get(files.size() - 1));
        Optional<byte[]> bytes = last.bytes();
        Optional<List<CompliancePolicy>> policies =
                bytes.flatMap(json -> last.read(json, (name, text) -> PolicyJson.read(name, text, others)));
        if (policies.isEmpty()) {
            return Optional.empty();
        }
        if (policies.get().size() == 1) {
            return Optional.of(ComplianceEvaluator.of(policies.get().get(0)));
        }
        Optional<List<PolicySet>> set =
                bytes.flatMap(json -> last.read(json, (name, text) -> PolicyJson.readSet(name, text, others)));
        return set.map(sets -> ComplianceEvaluator.of(sets.get(0)));
    }

    private DocumentInput input(String file) {
        return new DocumentInput(
                terminal,
                file,
                "--policy takes JSON; name a policy that others extend first: --policy BASE --policy FILE");
    }
}
