package org.kmplan.examples.service.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.examples.service.plan.ActivityEntries;
import org.kmplan.examples.service.plan.Dossiers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Form in which what was done is entered for each activity. Its fields are named after the activity, as in {@code KMP2/1 status}. */
@Controller
@RequestMapping("/plans/{id}/entries")
class EntryPages {
    private final Dossiers dossiers;
    private final ActivityEntries entries;

    EntryPages(Dossiers dossiers, ActivityEntries entries) {
        this.dossiers = dossiers;
        this.entries = entries;
    }

    @GetMapping
    String form(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, Model model) {
        model.addAttribute("dossier", dossiers.dossier(viewer, id));
        model.addAttribute("sheet", entries.sheet(viewer, id));
        model.addAttribute("today", dossiers.today());
        return "entries";
    }

    @PostMapping
    String enter(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Map<ActivityRef, ActivityEntries.Entry> entered = new LinkedHashMap<>();
        fields.keySet().stream().filter(name -> name.endsWith(" status")).forEach(name -> {
            String activity = name.substring(0, name.length() - " status".length());
            entered.put(reference(activity), entry(activity, fields));
        });
        String basis = fields.getOrDefault("basis", "");
        if (!basis.isEmpty() && !basis.matches("[0-9]{1,18}")) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        entries.enter(
                viewer,
                id,
                basis.isEmpty() ? null : Long.valueOf(basis),
                day("issued", fields),
                entered,
                day("asOf", fields).orElse(dossiers.today()));
        return "redirect:/plans/" + id;
    }

    private static ActivityRef reference(String activity) {
        try {
            return ActivityRef.parse(activity);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("refused.changed-meanwhile");
        }
    }

    private static ActivityEntries.Entry entry(String activity, Map<String, String> fields) {
        return new ActivityEntries.Entry(
                status(text(activity + " status", fields)),
                day(activity + " begun", fields),
                day(activity + " completed", fields),
                persons(activity, text(activity + " attended", fields)),
                persons(activity, text(activity + " headcount", fields)),
                text(activity + " document", fields),
                day(activity + " document-day", fields));
    }

    private static Optional<ActivityStatus> status(Optional<String> name) {
        for (ActivityStatus status : ActivityStatus.values()) {
            if (name.filter(status.name()::equals).isPresent()) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fraction> persons(String activity, Optional<String> typed) {
        try {
            return typed.map(text -> Fraction.parse(Numerals.ARABIC.of(text).replace(",", "")));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("refused.entry-number", typed.orElse(""), activity);
        }
    }

    private static Optional<LocalDate> day(String name, Map<String, String> fields) {
        return text(name, fields).map(typed -> Forms.day(typed, LocalDate.MIN));
    }

    private static Optional<String> text(String name, Map<String, String> fields) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
