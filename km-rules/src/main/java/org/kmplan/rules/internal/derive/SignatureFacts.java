package org.kmplan.rules.internal.derive;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.SignatureLines.Signature;
import org.kmplan.rules.internal.fact.plan.PlanApproval;
import org.kmplan.rules.internal.fact.plan.PlanReview;

/** Facts about those who sign a plan: they stand above its tables or, as a rule, below. */
final class SignatureFacts {
    private SignatureFacts() {}

    static void derive(PlanContext context, Consumer<Check> checks) {
        SignatureLines lines = SignatureLines.of(context.plan());
        List<Signature> approvals = lines.signedAs(context.parameters().words("PLN-08.approval_words"));
        checks.accept(new PlanApproval(
                context.planPlace(),
                approvals.size(),
                count(approvals, signature -> SignatureNames.isNamed(signature.name())),
                count(approvals, signature -> isDated(signature, context)),
                texts(approvals)));
        List<Signature> reviews = lines.signedAs(context.parameters().words("PLN-09.reviewer_words"));
        checks.accept(new PlanReview(
                context.planPlace(),
                reviews.size(),
                count(reviews, signature -> SignatureNames.isNamed(signature.name())),
                texts(reviews)));
    }

    private static int count(List<Signature> signatures, Predicate<Signature> condition) {
        return (int) signatures.stream().filter(condition).count();
    }

    private static List<String> texts(List<Signature> signatures) {
        return signatures.stream().map(Signature::text).toList();
    }

    private static boolean isDated(Signature signature, PlanContext context) {
        return SignatureNames.days(signature.text())
                .flatMap(day -> PeriodParser.read(day, context.fiscalYear()).stream())
                .flatMap(reading -> reading.period().stream())
                .anyMatch(PlanPeriod.Day.class::isInstance);
    }
}
